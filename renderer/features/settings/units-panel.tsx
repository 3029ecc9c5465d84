import { planDatedList } from '../../domain/plan/planners/plan-dated-list';
import { newestFirst } from '../../domain/reference/newest-first';
import { useRecords, useStore } from '../../storage/hooks';
import { useCommunes } from '../../ui/fields/use-communes';
import { useFormat, useText } from '../../ui/language/language-context';
import { type DatedLine, DatedPanel } from './dated-panel';
import { type OfferedUnits, readUnitFile } from './read-unit-file';

/** The tables that were loaded, newest first; without any, the one of the program. */
const useLines = (): readonly DatedLine[] => {
  const { number } = useFormat();
  const lists = newestFirst(useRecords('unitLists'));
  const communes = useCommunes();
  if (lists.length > 0) {
    return lists.map(({ id, asOf, file, communes: count }) => ({ id, asOf, file, holds: number(count) }));
  }
  return communes === null
    ? []
    : [{ id: 'program', asOf: communes.asOf, file: null, holds: number(communes.all.length) }];
};

const Offer = ({ list, before, differences }: OfferedUnits) => {
  const { settings } = useText();
  const { number } = useFormat();
  const words = settings.units;
  const { added, gone, renamed, orphans } = differences;
  return (
    <>
      <p>{words.counts(number(list.communes), number(before))}</p>
      <p>{words.changes(number(added), number(gone), number(renamed))}</p>
      <p>{orphans > 0 ? words.orphans(number(orphans)) : words.noOrphans}</p>
    </>
  );
};

/** «Nạp bảng đơn vị hành chính mới»: new units without a new installer. */
export const UnitsPanel = () => {
  const { settings } = useText();
  const store = useStore();
  const lines = useLines();
  return (
    <DatedPanel
      words={settings.units}
      lines={lines}
      usedCodes={() =>
        [...store.records('producers'), ...store.records('buyers')].map(({ communeCode }) => communeCode)
      }
      read={readUnitFile}
      renderOffer={(offer) => <Offer {...offer} />}
      plan={({ list }) => planDatedList(store, 'unitLists', list, list.file)}
    />
  );
};
