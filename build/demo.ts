import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { memoryView } from '../renderer/domain/plan/memory-view';
import { loadCommunes } from '../renderer/domain/reference/communes';
import { sampleProvince } from '../renderer/sample/sample-province';
import { type SampleSize, sampleSizes } from '../renderer/sample/sample-size';
import { demoPapers } from './demo-papers';
import { projectRoot } from './project-root';
import { runScript } from './run-script';

const isSize = (text: string): text is SampleSize => (sampleSizes as readonly string[]).includes(text);

interface Order {
  readonly size: SampleSize;
  readonly seed: number;
}

function readOrder(): Order | null {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: 'S' }, seed: { type: 'string', default: '1' } },
  });
  const seed = Number(values.seed);
  if (!isSize(values.size) || !Number.isSafeInteger(seed)) return null;
  return { size: values.size, seed };
}

/** The day on which the demo stands, whatever the clock says: the same order writes the same papers. */
const today = '2026-11-24';

/** `npm run demo -- --size M --seed 7`: a catalogue, twelve memoranda and the signing list, without any window. */
async function main(): Promise<number> {
  const order = readOrder();
  if (!order) {
    console.error(`npm run demo -- [--size ${sampleSizes.join('|')}] [--seed n]`);
    return 2;
  }
  const folder = path.join(projectRoot, 'demo-output');
  await mkdir(folder, { recursive: true });
  const started = performance.now();
  const records = await sampleProvince({ ...order, today, provinceCode: '15' });
  const view = memoryView(records);
  const { ofCode } = await loadCommunes();
  console.log(
    `Tỉnh mẫu cỡ ${order.size} (seed ${order.seed}): ${records.producers.length} chủ thể, ${records.products.length} sản phẩm, ${Math.round(performance.now() - started)} ms`,
  );
  for await (const { name, bytes, milliseconds } of demoPapers(view, ofCode, readPhoto, readAsset)) {
    await writeFile(path.join(folder, name), bytes);
    console.log(`${name}  ${Math.ceil(bytes.length / 1024)} KB  ${Math.round(milliseconds)} ms`);
  }
  console.log(`${folder}: xong sau ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return 0;
}

const readAsset = async (url: URL): Promise<Uint8Array> => new Uint8Array(await readFile(url));

const readPhoto = async (fileName: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(path.join(projectRoot, 'renderer/sample/photos', fileName)));

runScript(main);
