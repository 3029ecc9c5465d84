import { read } from '@e965/xlsx';
import { readWorkbook } from '../../../renderer/formats/read/read-workbook';
import type { Figure } from '../figure';
import { median } from '../spread';
import { timed } from '../timed';

type Say = (figure: Omit<Figure, 'size' | 'seed' | 'unit'>) => void;

const rounds = 3;

/** Each gives the number of filled rows, so that no reader may skip its work. */
const rivals: Readonly<Record<string, (bytes: Uint8Array) => Promise<number> | number>> = {
  SheetJS: (bytes) => {
    const book = read(bytes, { type: 'array', dense: true });
    return book.Sheets[book.SheetNames[0] ?? '']?.['!data']?.length ?? 0;
  },
  ExcelJS: async (bytes) => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes.slice().buffer);
    return book.worksheets[0]?.actualRowCount ?? 0;
  },
};

const own = (bytes: Uint8Array): number => {
  const outcome = readWorkbook(bytes, 'bench.xlsx');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.sheets[0]?.rows.length ?? 0;
};

async function medianOf(work: (bytes: Uint8Array) => Promise<number> | number, bytes: Uint8Array, rows: number) {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    took.push(
      await timed(async () => {
        const found = await work(bytes);
        if (found !== rows + 1) throw new Error(`${found} rows read of ${rows + 1}`);
      }),
    );
  }
  return median(took);
}

/** The cells of one list, without any meaning, by the reader of the application and by others: all of them in the window. */
export async function compareReaders(bytes: Uint8Array, rows: number, say: Say): Promise<void> {
  const value = await medianOf(own, bytes, rows);
  for (const [rival, work] of Object.entries(rivals)) {
    say({
      figure: 'read the cells of a list',
      value,
      rival,
      rivalValue: await medianOf(work, bytes, rows),
      note: `median of ${rounds}`,
    });
  }
}

/** The same list in processes of the host, for the reader that the window's content policy stops. */
export async function compareInHost(rows: number, seed: number, say: Say): Promise<void> {
  const measured = await window.benchHostRival?.(rows, seed);
  if (!measured) throw new Error('The host has no other reader.');
  const { own: value, rival: rivalValue, rounds: times, patienceMs } = measured;
  const ended = rivalValue === null ? `did not end in ${patienceMs / 1_000} s` : `median of ${times}`;
  say({
    figure: 'read the cells of a list, in a process of Node',
    value,
    rival: 'read-excel-file',
    ...(rivalValue === null ? {} : { rivalValue }),
    note: `${ended}; a process of its own for each, the same file`,
  });
}
