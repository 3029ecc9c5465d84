import type { IntakeProposal } from '../../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImportInSteps } from '../../../renderer/domain/intake/plan-import';
import { openIntake } from '../../../renderer/formats/workers/open-intake';
import { createPauses } from '../../../renderer/storage/pauses';
import type { Store } from '../../../renderer/storage/store';
import type { BenchPart } from '../bench-parts';
import { watchBlocks } from '../longest-block';
import { timed } from '../timed';
import { openBenchStore } from './open-bench-store';

const rows = 20_000;
const size = `${rows} rows`;
const today = '2026-11-24';

/** Reads a list of 20,000 rows, proposes what it means, previews it against the registry and applies it. */
export const intakePart: BenchPart = async (report, { seed }) => {
  const bytes = await askForList(seed);
  const store = await openBenchStore(seed);
  const blocks = await watchBlocks();
  const started = performance.now();
  const proposal = await propose(bytes);
  const value = performance.now() - started;
  const readBlock = await blocks.stop();
  await previewAndApply(store, proposal, (figure, took, target) =>
    report({ figure, size, seed, value: took, unit: 'ms', ...(target ? { target } : {}) }),
  );
  await store.close();
  await window.benchMemory?.(`intake, ${size}`);
  report({
    figure: 'longest block of the window during reading',
    size,
    seed,
    value: readBlock,
    unit: 'ms',
    target: 100,
  });
  const rival = 'exceljs, reading the cells only';
  const rivalValue = await timed(() => readCells(bytes));
  report({ figure: 'read a list and propose', size, seed, value, unit: 'ms', target: 10_000, rival, rivalValue });
};

/** What the rival does: the cells, without any meaning. */
async function readCells(bytes: Uint8Array): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const count = book.worksheets[0]?.actualRowCount;
  if (count !== rows + 1) throw new Error(`exceljs read ${count} rows`);
}

/** Made by the host: a library that makes workbooks would count as memory of the window. */
async function askForList(seed: number): Promise<Uint8Array> {
  const list = await window.benchList?.(rows, seed);
  if (list === undefined) throw new Error('The host made no list.');
  return Uint8Array.from(atob(list), (letter) => letter.charCodeAt(0));
}

async function propose(bytes: Uint8Array): Promise<IntakeProposal> {
  const opened = await openIntake(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(`The list was not read: ${opened.failure.code}`);
  const proposed = await opened.value.propose({ today });
  opened.value.close();
  if (!proposed.ok) throw new Error(`No proposal: ${proposed.failure.code}`);
  return proposed.value;
}

async function previewAndApply(
  store: Store,
  proposal: IntakeProposal,
  report: (figure: string, value: number, target?: number) => void,
): Promise<void> {
  const context = { newId: () => store.newId(), today };
  const blocks = await watchBlocks();
  const started = performance.now();
  const preview = await createPauses().run(planImportInSteps(proposal, nothingDecided, store, context));
  report('preview the list against the registry', performance.now() - started);
  report('longest block of the window during the preview', await blocks.stop(), 100);
  const applying = await watchBlocks();
  const applied = await timed(async () => {
    const answer = await store.applyPlan(preview.plan);
    if (!answer.ok) throw new Error(`The import was not applied: ${answer.why}`);
  });
  report(`apply the import (${preview.plan.edits.length} edits)`, applied);
  report('longest block of the window during applying', await applying.stop(), 100);
}
