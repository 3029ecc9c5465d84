import type { RekeyingPaper } from '../../../documents/rekeying/rekeying-workbook';
import { rekeyingWorkbook } from '../../../documents/rekeying/rekeying-workbook';
import { isMasked, maskText } from '../../../domain/masking/mask-party';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Field } from '../../../domain/records/field';
import type { Rekeying } from '../../../domain/records/rekeying';
import { tables } from '../../../domain/records/tables';
import type { RekeyReport } from '../../../domain/rekeying/rekey-report';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import { SheetExport } from '../../../printing/sheet-export';
import type { MakeFile } from '../../../printing/use-file-export';
import { useStore } from '../../../storage/hooks';
import { useToday } from '../../../ui/act/today';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { type ValueNames, valueWords } from '../../../ui/fields/value-words';
import { useFormat, useLanguage, useText } from '../../../ui/language/language-context';

interface RekeyExportProps {
  readonly rekeying: Rekeying;
  readonly report: RekeyReport;
  readonly names: ValueNames;
}

/** Personal data of natural persons leave the program masked, also in a paper about errors. */
const maskedWords = (view: StoreView, { of }: Rekeying, id: string, key: string, words: string): string => {
  const fields: readonly Field[] = tables[of].fields;
  const field = fields.find((each) => each.key === key);
  const party = of === 'products' ? undefined : view.record(of, id);
  if (!field || !party || words === '' || !isMasked(field, party)) return words;
  return words
    .split(', ')
    .map((part) => maskText(field, party, part) ?? '')
    .join(', ');
};

/** The record of a comparison as a workbook. */
export const RekeyExport = ({ rekeying, report, names }: RekeyExportProps) => {
  const words = useText();
  const { language } = useLanguage();
  const { number, date } = useFormat();
  const store = useStore();
  const today = useToday();
  const { export: said, page } = words.rekey;
  const { of } = rekeying;
  const shown = (id: string, field: string, value: unknown): string =>
    maskedWords(store, rekeying, id, field, valueWords(words, of, field, value, names)) || page.empty;
  const paper = (): RekeyingPaper => ({
    language,
    officeName: store.records('offices')[0]?.name ?? '',
    createdAt: store.now(),
    facts: [
      `${words.choices.reviewedTable[of]}, ${rekeying.from ?? words.rekey.draw.whole}`,
      said.drawn(number(report.typed), number(report.drawn), number(rekeying.population)),
      words.rekey.list.facts(rekeying.seed, date(rekeying.drawnAt.slice(0, 10)), rekeying.drawnBy),
    ],
    rates: report.fields.map((count) => ({ ...count, label: fieldLabel(words, of, count.field) })),
    total: report.total,
    differences: report.differences.map(({ recordId, field, first, second, taken }) => [
      names.record(of, recordId) ?? '',
      fieldLabel(words, of, field),
      shown(recordId, field, first),
      shown(recordId, field, second),
      taken === null ? page.waits : page.taken[taken],
    ]),
  });
  const make: MakeFile = async (papers, { signal }) => {
    const { bytes: data } = await papers.workbook(rekeyingWorkbook(paper()), { signal });
    return {
      kind: 'xlsx',
      title: said.saveTitle,
      suggestedName: plainFileName(said.fileName(date(today)), 'xlsx'),
      data,
    };
  };
  return (
    <SheetExport
      button={said.button}
      explain={said.explain(number(report.differences.length))}
      disabled={report.typed === 0}
      make={make}
    />
  );
};
