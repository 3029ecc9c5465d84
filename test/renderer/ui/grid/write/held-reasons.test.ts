import { describe, expect, it } from 'vitest';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { dictionaries } from '../../../../../renderer/i18n/dictionary';
import { troubleSentences } from '../../../../../renderer/ui/grid/cell/trouble-words';
import { nothingHeld } from '../../../../../renderer/ui/grid/write/held-cells';
import { heldReasons } from '../../../../../renderer/ui/grid/write/held-reasons';
import { judgeWrites } from '../../../../../renderer/ui/grid/write/judge-writes';
import { column, registerOf } from './judging-columns';

const product = (id: string, retailPriceMin: number | null) => ({
  ...blankProduct(id, 'p1'),
  name: id,
  retailPriceMin,
});
const register = registerOf(
  product('Chè', 50_000),
  product('Gạo', 30_000),
  product('Miến', null),
  product('Bún', 80_000),
);
const lock = { code: 'record-locked', severity: 'error', table: 'products', recordId: 'Bún', params: {} } as const;
const judge = (text: string) => {
  const judged = { ...register, lock: (id: string) => (id === 'Bún' ? lock : null) };
  const rows = ['Chè', 'Gạo', 'Miến', 'Bún'].map((id) => ({
    id,
    writes: [{ column: column('wholesalePrice'), written: { text } }],
  }));
  const steps = judgeWrites(judged, nothingHeld, rows);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
const words = { words: dictionaries.vi, column: 'Giá bán buôn', labelOf: (key: string) => key, number: String };

describe('heldReasons', () => {
  it('tells each reason once, with how many rows it holds, the commonest first', () => {
    const judged = judge('60.000');
    expect(judged.updates.map(({ id }) => id)).toEqual(['Miến']);
    const reasons = heldReasons(judged, 'wholesalePrice');
    expect(reasons.map(({ id, rows }) => [id, rows])).toEqual([
      ['Chè', 2],
      ['Bún', 1],
    ]);
    const [doubt = '', locked = ''] = reasons.flatMap(({ cell }) => troubleSentences(cell, words));
    expect(doubt).toMatch(/bán buôn.*bán lẻ/i);
    expect(locked).toMatch(/^Hồ sơ đã khóa/);
  });

  it('has nothing to tell where every row can be written, or of another column', () => {
    expect(heldReasons(judge('20.000'), 'retailPriceMax')).toEqual([]);
    expect(heldReasons(judge('20.000'), 'wholesalePrice')).toHaveLength(1);
  });
});
