import { describe, expect, it } from 'vitest';
import { indexedBy } from '../../../../renderer/domain/plan/indexed-by';

interface Fruit {
  readonly id: string;
  readonly treeId: string;
}

const fruit = (id: string, treeId: string): Fruit => ({ id, treeId });

describe('indexedBy', () => {
  it('gives the records of each key in their order, and none for a key that nobody has', () => {
    const byTree = indexedBy(({ treeId }: Fruit) => treeId);
    const index = byTree([fruit('a', 'cam'), fruit('b', 'xoài'), fruit('c', 'cam')]);
    expect(index.get('cam')?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(index.get('xoài')?.map(({ id }) => id)).toEqual(['b']);
    expect(index.get('mít')).toBeUndefined();
  });

  it('reads one state of a table once, and the next state anew', () => {
    let read = 0;
    const byTree = indexedBy(({ treeId }: Fruit) => {
      read += 1;
      return treeId;
    });
    const before = [fruit('a', 'cam'), fruit('b', 'cam')];
    expect(byTree(before)).toBe(byTree(before));
    expect(read).toBe(2);
    const after = [...before, fruit('c', 'cam')];
    expect(byTree(after).get('cam')).toHaveLength(3);
    expect(byTree(before).get('cam')).toHaveLength(2);
    expect(read).toBe(5);
  });
});
