import { describe, expect, test } from 'vitest';
import { nothingDecided } from '../../../../../renderer/domain/intake/plan-import';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { honey, imported, plan, proposalOfRows, tea } from '../../../../support/import-planning';
import { type CellSketch } from '../../../../support/intake-workbook';

describe('doubts wait and nothing else does', () => {
  const twins = memoryView({
    producers: ['a', 'b'].map((id) => ({ ...blankProducer(id), name: 'HTX Đồng Tâm', kind: 'cooperative' as const })),
  });
  const row: readonly CellSketch[] = [
    1,
    'HTX Đồng Tâm',
    null,
    null,
    null,
    null,
    'Sắn dây',
    null,
    50_000,
    null,
    null,
    '3 sao',
    null,
  ];
  const proposal = proposalOfRows(row, honey);

  test('two records may be it: the row is doubtful with its reasons, the others are imported', () => {
    const preview = plan(proposal, twins);
    expect(preview.counts).toMatchObject({ doubtful: 1, created: 1 });
    expect(preview.entries[0]).toMatchObject({ reason: 'producer-doubt', doubtKey: 'producer-1' });
    expect(preview.entries[0]?.likenesses.map((each) => [each.recordId, each.reasons])).toEqual([
      ['a', ['same-name']],
      ['b', ['same-name']],
    ]);
    const written = preview.plan.edits.filter(({ table }) => table !== 'doubts');
    expect(written.every((edit) => edit.source?.from !== 'file' || edit.source.row === 3)).toBe(true);
    expect(preview.plan.edits).toHaveLength(written.length + 1);
  });

  test('one answer settles it, either way', () => {
    const known = plan(proposal, twins, { ...nothingDecided, answers: new Map([['producer-1', 'b']]) });
    expect(known.counts).toMatchObject({ doubtful: 0, created: 2 });
    expect(known.newProducers).toBe(1);
    const fresh = plan(proposal, twins, { ...nothingDecided, answers: new Map([['producer-1', 'new']]) });
    expect(fresh.newProducers).toBe(2);
  });

  test('a product without marks waits for a word', () => {
    const view = imported(tea({ product: 'Mứt dừa' }));
    const preview = plan(proposalOfRows(tea({ product: 'Mut dua' })), view);
    expect(preview.entries[0]).toMatchObject({ state: 'doubtful', reason: 'product-doubt', doubtKey: 'product-1' });
    expect(preview.plan.edits.map(({ table }) => table)).toEqual(['doubts']);
    const answered = plan(proposalOfRows(tea({ product: 'Mut dua' })), view, {
      ...nothingDecided,
      answers: new Map([['product-1', 'new']]),
    });
    expect(answered.counts.created).toBe(1);
  });

  test('the same product twice with other prices: the second row waits', () => {
    const preview = plan(proposalOfRows(tea(), tea({ price: 999_000 })));
    expect(preview.counts).toMatchObject({ created: 1, doubtful: 1 });
    expect(preview.entries[1]?.reason).toBe('repeated-row');
  });
});
