import { readFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import { readWorkbook } from '../../../renderer/formats/read/read-workbook';
import { median } from '../spread';
import { timed } from '../timed';

/** Filled rows, so that neither may skip its work. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  own: async (bytes) => {
    const outcome = readWorkbook(bytes, 'bench.xlsx');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    return outcome.value.sheets[0]?.rows.length ?? 0;
  },
  'read-excel-file': async (bytes) => (await readSheet(Buffer.from(bytes))).length,
};

/** The file of the first argument, read by the reader of the second, so many rounds as the third says: the median in ms. */
async function main(): Promise<void> {
  const [file = '', reader = '', rounds = '1', rows = '0'] = process.argv.slice(2);
  const read = readers[reader];
  if (!read) throw new Error(`no reader ${reader}`);
  const bytes = new Uint8Array(readFileSync(file));
  const took: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    took.push(
      await timed(async () => {
        const found = await read(bytes);
        if (found !== Number(rows)) throw new Error(`${found} rows read of ${rows}`);
      }),
    );
  }
  console.log(median(took));
}

void main();
