import type { PickedFile } from '../../../../electron/contract/calls';
import { type FiguresPart, figuresDocument } from '../../../documents/figures-paper/figures-document';
import type { OfficialDocument } from '../../../documents/official-document';
import { officePlace } from '../../../documents/reminder-letter/reminder-letters';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import type { PaperService } from '../../../formats/paper-service';
import { useSaveFile } from '../../../printing/use-save-file';
import { type Failure, failureOf } from '../../../storage/failure';
import { useRecords, useStore } from '../../../storage/hooks';
import { barOption, chartHeight } from '../../../ui/chart/bar-option';
import { useJob } from '../../../ui/job/use-job';
import { useFormat, useLanguage, useText } from '../../../ui/language/language-context';
import { type Figures, sumOfLines } from './count-figures';
import { type Breakdown, chartOf, type NamedLine } from './figure-parts';

/** One breakdown as the screen shows it. */
export interface ShownPart {
  readonly title: string;
  readonly breakdown: Breakdown;
  readonly lines: readonly NamedLine[];
}

/** Px; the paper stretches the drawing to the width of its text. */
const drawnWidth = 620;

/** Makes the paper of what the screen shows: the same charts, the same tables. */
export const useFiguresPaper = (papers: PaperService) => {
  const { figures: words, ui } = useText();
  const { language } = useLanguage();
  const { number, date } = useFormat();
  const store = useStore();
  const office = useRecords('offices')[0];
  const save = useSaveFile();
  const job = useJob<PickedFile, Failure>(failureOf);

  const paperOf = async (figures: Figures, parts: readonly ShownPart[]): Promise<OfficialDocument> => {
    const { chartSvg } = await import('../../../ui/chart/draw-chart');
    const drawn = parts.map(({ title, breakdown, lines }): FiguresPart => {
      const chart = chartOf(lines, ui.star);
      const height = chartHeight(chart.rows.length);
      return {
        title,
        head: words.heads[breakdown],
        svg: chartSvg(barOption(chart, { font: 'Tinos', format: number }), drawnWidth, height),
        ratio: height / drawnWidth,
        lines: lines.filter(({ counts }) => counts.all > 0),
        sum: { name: words.sum, counts: sumOfLines(lines) },
      };
    });
    return figuresDocument({
      language,
      officeName: office?.name ?? '',
      superiorBody: office?.superiorBody ?? null,
      place: officePlace(office?.provinceCode ?? null),
      day: figures.today,
      createdAt: store.now(),
      products: figures.products,
      inForce: figures.inForce,
      parts: drawn,
    });
  };
  const write = (paper: OfficialDocument, day: string): void =>
    job.start(async ({ signal }) => {
      const { bytes } = await papers.pdf(paper, { signal });
      const suggestedName = plainFileName(words.fileName(date(day)), 'pdf');
      return save({ kind: 'pdf', title: words.saveTitle, suggestedName, data: bytes });
    });
  return { job, paperOf, write };
};
