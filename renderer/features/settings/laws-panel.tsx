import { planDatedList } from '../../domain/plan/planners/plan-dated-list';
import { lawTablesOf } from '../../domain/reference/laws-in-use';
import { newestFirst } from '../../domain/reference/newest-first';
import { programLaws } from '../../domain/reference/program-laws';
import { useRecords, useStore } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { type DatedLine, DatedPanel } from './dated-panel';
import { type OfferedLaws, readLawFile } from './read-law-file';

/** The texts of a table, the newest last, each once. */
const textsOf = (rules: readonly { readonly law: string }[]): string =>
  [...new Set(rules.map(({ law }) => law))].join(', ');

const useLines = (): readonly DatedLine[] => {
  const lists = newestFirst(useRecords('lawLists'));
  if (lists.length === 0) {
    const { asOf, certificateRules } = programLaws;
    return [{ id: 'program', asOf, file: null, holds: textsOf(certificateRules) }];
  }
  return lists.map((list) => ({
    id: list.id,
    asOf: list.asOf,
    file: list.file,
    holds: textsOf(lawTablesOf(list).certificateRules),
  }));
};

const Offer = ({ differences }: OfferedLaws) => {
  const { settings } = useText();
  const { number, date } = useFormat();
  const words = settings.laws;
  const { rules, before, added, gone, renamed, orphans } = differences;
  const figures = ({ validMonths, dossierEarliestDays, dossierLatestDays }: OfferedLaws['differences']['rules']) =>
    [number(validMonths), number(dossierEarliestDays), number(dossierLatestDays)] as const;
  return (
    <>
      <p>{words.rules(rules.law, ...figures(rules), date(rules.from))}</p>
      <p className="mute">{words.before(before.law, ...figures(before))}</p>
      <p>{words.changes(number(added), number(gone), number(renamed))}</p>
      <p>{orphans > 0 ? words.orphans(number(orphans)) : words.noOrphans}</p>
    </>
  );
};

/** «Nạp bảng quy định mới»: a changed law without a new installer. */
export const LawsPanel = () => {
  const { settings } = useText();
  const store = useStore();
  const lines = useLines();
  return (
    <DatedPanel
      words={settings.laws}
      lines={lines}
      usedCodes={() => store.records('products').map(({ subgroupCode }) => subgroupCode)}
      read={readLawFile}
      renderOffer={(offer) => <Offer {...offer} />}
      plan={({ list }) => planDatedList(store, 'lawLists', list, list.file)}
    />
  );
};
