import { gatherEditRecords } from '../../../renderer/documents/edit-workbook/gather-edit-records';
import { nothingDecided, planImportInSteps } from '../../../renderer/domain/intake/plan-import';
import { memoryView } from '../../../renderer/domain/plan/memory-view';
import { createPaperService } from '../../../renderer/formats/paper-service';
import { openIntake } from '../../../renderer/formats/workers/open-intake';
import { sampleProvince } from '../../../renderer/sample/sample-province';
import { createPauses } from '../../../renderer/storage/pauses';
import type { BenchPart } from '../bench-parts';
import { watchBlocks } from '../longest-block';

const today = '2026-11-24';

/**
 * «Xuất Excel để sửa» there and back at the size of the country: both registers written, read and planned. The rows that would
 * change are reported too: an untouched workbook has none (I13).
 */
export const editPart: BenchPart = async (report, { size, seed }) => {
  const view = memoryView(await sampleProvince({ size, seed, today, provinceCode: '15' }));
  const papers = createPaperService({ photo: () => Promise.resolve(null) });
  const setting = { personalData: true, officeName: 'Bench', createdAt: `${today}T07:00:00+07:00`, ownFields: [] };
  for (const table of ['producers', 'products'] as const) {
    const tell = (figure: string, value: number, target?: number): void =>
      report({ figure: `${figure}: ${table}`, size, seed, value, unit: 'ms', ...(target ? { target } : {}) });
    const blocks = await watchBlocks();
    const ids = view.records(table).map(({ id }) => id);
    const started = performance.now();
    const { bytes } = await papers.editWorkbook(gatherEditRecords(view, table, ids), setting, 'vi');
    const written = performance.now();
    tell('write a workbook for editing', written - started, 5000);
    const opened = await openIntake(bytes, 'so.xlsx');
    if (!opened.ok) throw new Error(`The workbook was not read: ${opened.failure.code}`);
    const proposed = await opened.value.propose({ today });
    opened.value.close();
    if (!proposed.ok) throw new Error(`No proposal: ${proposed.failure.code}`);
    const read = performance.now();
    tell('read it again', read - written);
    const context = { newId: () => 'new', today };
    const preview = await createPauses().run(planImportInSteps(proposed.value, nothingDecided, view, context));
    tell('preview what would change', performance.now() - read);
    tell('longest block of the window there and back', await blocks.stop(), 100);
    const { counts, rowsRead, plan } = preview;
    const changed = plan.edits.length + rowsRead - counts.unchanged;
    const figure = `rows that an untouched workbook would change: ${table}`;
    report({ figure, size, seed, value: changed, unit: 'count', note: `${rowsRead} rows`, target: 0 });
  }
  papers.close();
  await window.benchMemory?.(`workbooks for editing, ${size}`);
};
