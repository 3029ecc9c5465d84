import { read } from '@e965/xlsx';
import { readWorkbook } from '../../../renderer/formats/read/read-workbook';
import type { Figure } from '../figure';
import { median } from '../spread';
import { timed } from '../timed';

const rounds = 3;
const patienceMs = 120_000;

/** A reader that unpacks in workers of its own never ends where the content policy of the window forbids them. */
const gaveUp = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
  });

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
  'read-excel-file': async (bytes) => {
    const { readSheet } = await import('read-excel-file/web-worker');
    return (await readSheet(bytes.slice().buffer)).length;
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
export async function compareReaders(
  bytes: Uint8Array,
  rows: number,
  say: (figure: Omit<Figure, 'size' | 'seed' | 'unit'>) => void,
): Promise<void> {
  const value = await medianOf(own, bytes, rows);
  for (const [rival, work] of Object.entries(rivals)) {
    const rivalValue = await Promise.race([medianOf(work, bytes, rows), gaveUp()]);
    const note = rivalValue === null ? `${rival} did not end in ${patienceMs / 1_000} s` : `median of ${rounds}`;
    say({ figure: 'read the cells of a list', value, rival, ...(rivalValue === null ? {} : { rivalValue }), note });
  }
}
