import { readFileSync } from 'node:fs';
import { proposeIntake } from '../../../renderer/domain/intake/propose-intake';
import { loadCommuneMap } from '../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../renderer/domain/reference/communes';
import { readWorkbook } from '../../../renderer/formats/read/read-workbook';

/** Does what the intake's worker does with the file of its argument, and says the most heap that it saw, in MB. */
async function main(): Promise<void> {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage().heapUsed);
  };
  const places = { communes: await loadCommunes(), map: await loadCommuneMap() };
  const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
  const outcome = readWorkbook(bytes, 'bench.xlsx', { onRows: look });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  look();
  proposeIntake(outcome.value, { today: '2026-11-24', onProgress: look }, places);
  look();
  console.log(Math.round(most / 1_000_000));
}

void main();
