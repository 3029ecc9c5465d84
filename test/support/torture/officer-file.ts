import type { WorkbookData } from '../../../renderer/domain/intake/workbook-data';
import { workbookOf } from '../intake-workbook';
import type { ExpectedResult } from '../score-import/expected-result';
import { type AnswerTables, answerKey } from './answer-key';
import { type Drawing, drawnSheet } from './pipe-table';

/** A workbook and what it holds, told apart from how the intake reads it. */
export interface TortureFile {
  readonly workbook: WorkbookData;
  readonly expected: ExpectedResult;
}

export interface OfficerList extends AnswerTables {
  readonly file: string;
  readonly sheets: readonly Drawing[];
}

export const officerFile = ({ file, sheets, ...tables }: OfficerList): TortureFile => {
  const drawn = sheets.map(drawnSheet);
  return {
    workbook: { ...workbookOf(...drawn), file },
    expected: answerKey(
      file,
      drawn.map(({ name }) => name ?? null),
      tables,
    ),
  };
};
