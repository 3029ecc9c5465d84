import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { proposeIntake } from '../renderer/domain/intake/propose-intake';
import type { ReadFailure } from '../renderer/domain/intake/read-failure';
import type { PlaceLists } from '../renderer/domain/intake/resolve-place';
import { loadCommuneMap } from '../renderer/domain/reference/commune-map';
import { loadCommunes } from '../renderer/domain/reference/communes';
import { readWorkbook } from '../renderer/formats/read/read-workbook';
import { vi } from '../renderer/i18n/vi';
import { type NeutralResult, neutralResult, refusedResult } from './neutral-result';

/**
 * `npm run import:preview -- FILE… --out DIR`: the intake of the application without a window. Applies nothing; writes for each
 * file DIR/<file name>.json in the neutral schema of test/fixtures/import/README.md, before any correction by hand.
 */
const usage = 'npm run import:preview -- FILE… --out DIR [--today YYYY-MM-DD]';

const failureMessage = (failure: ReadFailure): string => vi.importing.failures[failure.code](failure);

const preview = (path: string, today: string, places: PlaceLists): NeutralResult => {
  const file = basename(path);
  const bytes = readFileSync(path);
  const outcome = readWorkbook(new Uint8Array(bytes), file);
  if (!outcome.ok) return refusedResult(file, outcome.failure.code, failureMessage(outcome.failure));
  return neutralResult(proposeIntake(outcome.value, { today }, places));
};

/** One file that cannot be opened at all must not stop the others. */
const previewOrExplain = (path: string, today: string, places: PlaceLists): NeutralResult => {
  try {
    return preview(path, today, places);
  } catch (error) {
    const file = basename(path);
    console.error(`${file}: ${String(error)}`);
    return refusedResult(file, 'damaged', failureMessage({ code: 'damaged', file }));
  }
};

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, today: { type: 'string' } },
  });
  if (values.out === undefined || positionals.length === 0) {
    console.error(usage);
    return 2;
  }
  const today = values.today ?? new Date().toISOString().slice(0, 10);
  const places = { communes: await loadCommunes(), map: await loadCommuneMap() };
  mkdirSync(values.out, { recursive: true });
  for (const path of positionals) {
    const result = previewOrExplain(path, today, places);
    writeFileSync(join(values.out, `${result.file}.json`), `${JSON.stringify(result, null, 1)}\n`);
    const { producers, products, issues, file_error: error } = result;
    console.log(
      error
        ? `${result.file}: ${error.message}`
        : `${result.file}: ${producers.length} chủ thể, ${products.length} sản phẩm, ${issues.length} điều cần xem`,
    );
  }
  return 0;
};

const run = async (): Promise<void> => {
  process.exitCode = await main();
};

void run();
