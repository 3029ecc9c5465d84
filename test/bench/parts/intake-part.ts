import type { IntakeProposal } from '../../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImportInSteps } from '../../../renderer/domain/intake/plan-import';
import { planBatch } from '../../../renderer/features/importing/job/plan-batch';
import { type RegistryBook, registryBook } from '../../../renderer/features/importing/job/registry-book';
import { intakeSpare, openIntake } from '../../../renderer/formats/workers/open-intake';
import { createPauses } from '../../../renderer/storage/pauses';
import type { Store } from '../../../renderer/storage/store';
import type { BenchPart } from '../bench-parts';
import type { Figure } from '../figure';
import { watchBlocks } from '../longest-block';
import { median } from '../spread';
import { timed } from '../timed';
import { compareInHost, compareReaders } from './intake-rivals';
import { openBenchStore } from './open-bench-store';

const rows = 20_000;
const today = '2026-11-24';

/** Prints a figure of one list. */
type Say = (figure: Omit<Figure, 'size' | 'seed' | 'unit'> & Partial<Pick<Figure, 'unit'>>) => void;

/** From the dropped file to the preview, and on into the registry: a long list, a list with photos, a short one; then rivals. */
export const intakePart: BenchPart = async (report, { seed }) => {
  const sayOf =
    (size: string): Say =>
    (figure) =>
      report({ size, seed, unit: 'ms', ...figure });
  const long = await askForList(rows, seed);
  const store = await openBenchStore(seed);
  await longList(store, long, sayOf(`${rows} rows, 20 columns`));
  await window.benchMemory?.(`intake, ${rows} rows`);
  await shortLists(store, seed, sayOf('300 rows, 20 columns'));
  await photoList(store, seed, sayOf('600 rows, 600 photos'));
  await store.close();
  const heap = await window.benchIntakeHeap?.(rows, seed);
  if (heap !== undefined) {
    const note = 'largest heap seen between steps, in a process that is given no more than the target';
    sayOf(`${rows} rows, 20 columns`)({
      figure: 'heap of reading and proposing',
      value: heap,
      unit: 'MB',
      target: 500,
      note,
    });
  }
  await compareReaders(long, rows, sayOf(`${rows} rows, 20 columns`));
  await compareInHost(rows, seed, sayOf(`${rows} rows, 20 columns`));
};

async function longList(store: Store, bytes: Uint8Array, say: Say): Promise<void> {
  const blocks = await watchBlocks();
  const started = performance.now();
  const proposal = await propose(bytes);
  say({ figure: 'read a list and propose', value: performance.now() - started });
  const preview = await previewOf(store, proposal);
  say({ figure: 'a dropped list: to its preview', value: performance.now() - started, target: 8_000 });
  say({ figure: 'longest block of the window, to the preview', value: await blocks.stop(), target: 100 });
  const applying = await watchBlocks();
  const applied = await timed(async () => {
    const answer = await store.applyPlan(preview.plan);
    if (!answer.ok) throw new Error(`The import was not applied: ${answer.why}`);
  });
  say({ figure: 'apply the list', value: applied, target: 12_000, note: `${preview.plan.edits.length} edits` });
  say({ figure: 'longest block of the window during applying', value: await applying.stop(), target: 100 });
}

/**
 * Against the registry that the long list filled, as on the second morning. On the import screen a reader waits and the index is
 * made; a list that is dropped before that waits for both.
 */
async function shortLists(store: Store, seed: number, say: Say): Promise<void> {
  const took = async (ready: boolean): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const bytes = await askForList(300, seed + 1 + round);
      const book = registryBook(store);
      if (ready) await Promise.all([intakeSpare.start(), book.index()]);
      times.push(await timed(async () => void (await shortPreview(store, book, bytes))));
    }
    return median(times);
  };
  const figure = 'a dropped list: to its preview';
  say({ figure, value: await took(true), target: 600, note: 'median of 5, on the import screen' });
  say({ figure, value: await took(false), note: 'median of 5, nothing made ready' });
}

async function shortPreview(store: Store, book: RegistryBook, bytes: Uint8Array) {
  const indexed = book.index();
  const proposal = await propose(bytes);
  const against = { view: store, index: await indexed };
  return planBatch(proposal, nothingDecided, against, contextOf(store), createPauses());
}

async function photoList(store: Store, seed: number, say: Say): Promise<void> {
  const bytes = await askForList(600, seed + 9, true);
  let photos = 0;
  const took = await timed(async () => {
    const preview = await previewOf(store, await propose(bytes));
    photos = preview.photos.length;
  });
  if (photos !== 600) throw new Error(`${photos} products with photos`);
  say({ figure: 'a dropped list: to its preview', value: took, target: 6_000 });
}

/** Made by the host: a library that makes workbooks would count as memory of the window. */
async function askForList(count: number, seed: number, photos = false): Promise<Uint8Array> {
  const list = await window.benchList?.(count, seed, photos);
  if (list === undefined) throw new Error('The host made no list.');
  return Uint8Array.from(atob(list), (letter) => letter.charCodeAt(0));
}

async function propose(bytes: Uint8Array): Promise<IntakeProposal> {
  const opened = await openIntake(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(`The list was not read: ${opened.failure.code}`);
  const proposed = await opened.value.propose({ today });
  opened.value.close();
  if (!proposed.ok) throw new Error(`No proposal: ${proposed.failure.code}`);
  if (proposed.value.cut) throw new Error('The list was read in part.');
  return proposed.value;
}

const contextOf = (store: Store) => ({ newId: () => store.newId(), today });

function previewOf(store: Store, proposal: IntakeProposal) {
  return createPauses().run(planImportInSteps(proposal, nothingDecided, store, contextOf(store)));
}
