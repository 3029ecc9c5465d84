import { describe, expect, it } from 'vitest';
import { gatherEditRecords } from '../../../../renderer/documents/edit-workbook/gather-edit-records';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { cutRecords, joinRecords } from '../../../../renderer/formats/workers/record-pieces';
import { sampleProvince } from '../../../../renderer/sample/sample-province';

const records = await sampleProvince({ seed: 3, size: 'S', today: '2026-11-23', provinceCode: '96' });
const view = memoryView(records);

describe('records on their way to a worker', () => {
  it.each(['producers', 'products'] as const)('arrive as they were: %s', async (table) => {
    const given = gatherEditRecords(
      view,
      table,
      view.records(table).map(({ id }) => id),
    );
    const pieces = await cutRecords(given);
    expect(joinRecords(structuredClone(pieces))).toEqual(given);
    expect(pieces.every(({ json }) => json.length < 2_000_000)).toBe(true);
  });

  it('keep an empty register apart from one that was not asked for', async () => {
    const empty = gatherEditRecords(memoryView({}), 'products', []);
    expect(joinRecords(await cutRecords(empty))).toEqual(empty);
    expect(empty).toMatchObject({ producers: null, products: [] });
  });

  it('are the filtered ones in their order, with what belongs to them', () => {
    const [a, b] = view.records('products');
    const given = gatherEditRecords(view, 'products', [b?.id ?? '', 'gone', a?.id ?? '']);
    expect(given.products).toEqual([b, a]);
    expect(given.certificates.every(({ productId }) => productId === a?.id || productId === b?.id)).toBe(true);
  });

  it('stop when they are told to', async () => {
    const stopped = AbortSignal.abort();
    await expect(cutRecords(gatherEditRecords(view, 'producers', ['x']), stopped)).rejects.toThrow();
  });
});
