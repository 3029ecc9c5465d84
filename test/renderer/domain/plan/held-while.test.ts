import { expect, it, vi } from 'vitest';
import { heldWhile } from '../../../../renderer/domain/plan/held-while';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';

it('answers again only when a table that it names changed, or something else is asked', () => {
  const count = vi.fn((view: ReturnType<typeof memoryView>, by: number) => view.records('producers').length * by);
  const held = heldWhile(['producers'], count);
  const view = memoryView({ producers: [blankProducer('a')] });
  expect([held(view, 2), held(view, 2)]).toEqual([2, 2]);
  expect(count).toHaveBeenCalledTimes(1);
  expect(held(view, 3)).toBe(3);
  expect(held(view, 2)).toBe(2);
  expect(count).toHaveBeenCalledTimes(3);
  expect(held(memoryView({ producers: [blankProducer('a'), blankProducer('b')] }), 2)).toBe(4);
  expect(count).toHaveBeenCalledTimes(4);
});
