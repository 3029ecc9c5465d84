import type { PickedFile } from '../../../electron/contract/calls';
import type { Label, LabelPages, LabelPrint, TestPrint } from '../../documents/labels/label';
import type { Correction } from '../../domain/labels/printer-correction';
import type { Issue } from '../../domain/records/issue';
import type { SheetGeometry } from '../../domain/records/label-sheet';
import { plainFileName } from '../../domain/vietnamese/file-name';
import type { PaperService } from '../../formats/paper-service';
import { labelPapers } from '../../i18n/vi/label-papers';
import { useDrawPages } from '../../printing/use-draw-pages';
import { usePapers } from '../../printing/use-papers';
import { useSaveFile } from '../../printing/use-save-file';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { type Job, useJob } from '../../ui/job/use-job';
import { useFormat, useText } from '../../ui/language/language-context';
import type { LabelKind } from './label-address';

/** A file that lies on the disk, and what could not be printed as it should be. */
export interface SavedLabels {
  readonly file: PickedFile;
  readonly issues: readonly Issue[];
}
export type LabelJob = Job<SavedLabels, Failure>;

/** What the screen has set. */
export interface LabelSetting {
  readonly kind: LabelKind;
  readonly conferenceName: string;
  readonly sheet: SheetGeometry;
  readonly correction: Correction;
  readonly copies: number;
  /** From 0. */
  readonly first: number;
  readonly frames: boolean;
}

/** Largest heading in points: what is read at the length of an arm, across a table, or from the hall. */
const largest: { readonly [K in LabelKind]: number } = { products: 14, cards: 34, signs: 80, folders: 18 };

export const labelPrint = (
  { kind, conferenceName, sheet, correction, copies, first, frames }: LabelSetting,
  labels: readonly Label[],
  office: { readonly author: string; readonly createdAt: string },
  title: string,
): LabelPrint => ({
  kind: 'labels',
  title: `${title} ${conferenceName}`,
  ...office,
  sheet,
  correction,
  labels,
  copies,
  first,
  most: largest[kind],
  align: kind === 'products' || kind === 'folders' ? 'left' : 'centre',
  frames,
});

/** Draws sheets for the preview; the same function while the screen stands. */
export const useLabelPapers = () => {
  const papers = usePapers();
  const draw = useDrawPages<LabelPages>(papers.labels);
  return { papers, draw };
};

/** Writes sheets of labels, or the test page of a printer, and asks where to put them. */
export const useLabelPrint = (papers: PaperService) => {
  const { labels: words } = useText();
  const { number } = useFormat();
  const store = useStore();
  const save = useSaveFile();
  const job: LabelJob = useJob<SavedLabels, Failure>(failureOf);
  const write = (pages: LabelPages): void =>
    job.start(async ({ signal, report }) => {
      const { bytes, issues } = await papers.labels(pages, { signal, onProgress: report });
      const suggestedName = plainFileName(pages.title, 'pdf');
      const saved = await save({
        kind: 'pdf',
        title: words.saveTitle,
        suggestedName,
        data: bytes,
      });
      if (!saved.ok) return saved;
      return { ok: true, value: saved.value && { file: saved.value, issues } };
    });
  const office = () => ({ author: store.records('offices')[0]?.name ?? '', createdAt: store.now() });
  const saveLabels = (setting: LabelSetting, labels: readonly Label[]): void =>
    write(labelPrint(setting, labels, office(), words.kinds[setting.kind]));
  const saveTest = ({ sheet, correction }: LabelSetting, printer: string): void => {
    const { shiftX, shiftY, scale } = correction;
    const { test } = labelPapers;
    const set = words.correctionWords(number(shiftX), number(shiftY), number(scale));
    const pages: TestPrint = {
      kind: 'test',
      title: test.title(printer),
      ...office(),
      sheet,
      correction,
      words: { heading: test.heading, lines: test.lines(printer, set), cells: test.cells },
    };
    write(pages);
  };
  return { job, saveLabels, saveTest };
};
