import { type SummaryLine, summaryWorkbook } from '../../documents/office-sheets/summary-workbook';
import { loadCommunes } from '../../domain/reference/communes';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { SheetExport } from '../../printing/sheet-export';
import type { MakeFile } from '../../printing/use-file-export';
import { useStore } from '../../storage/hooks';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

interface SummaryExportProps {
  readonly count: number;
  readonly day: CivilDate;
  /** Asked only when the officer writes: a list of thousands changes with each letter. */
  readonly lines: () => readonly SummaryLine[];
}

/** Sums by province, sector and stars of the products that the list shows, judged on its day. */
export const SummaryExport = ({ count, day, lines }: SummaryExportProps) => {
  const { action } = useText().officeSheets;
  const { language } = useLanguage();
  const { number, date } = useFormat();
  const store = useStore();
  const make: MakeFile = async (papers, { signal }) => {
    const { ofCode: communeOfCode } = await loadCommunes();
    const setting = { language, communeOfCode, createdAt: store.now(), view: store, day };
    const { bytes: data } = await papers.workbook(summaryWorkbook(lines(), setting), { signal });
    const suggestedName = plainFileName(action.summaryFile(date(day)), 'xlsx');
    return { kind: 'xlsx', title: action.saveTitle, suggestedName, data };
  };
  return (
    <SheetExport
      button={action.summary}
      explain={action.summaryExplain(number(count), date(day))}
      disabled={count === 0}
      make={make}
    />
  );
};
