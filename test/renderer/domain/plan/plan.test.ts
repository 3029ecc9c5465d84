import { describe, expect, it } from 'vitest';
import { createEdit, reasons } from '../../../../renderer/domain/plan/plan';
import { blankProducer } from '../../../../renderer/domain/records/producer';

describe('createEdit', () => {
  it('takes the id from the record, and names the source only where there is one', () => {
    const record = blankProducer('p1');
    expect(createEdit('producers', record)).toEqual({ type: 'create', table: 'producers', id: 'p1', record });
    expect('source' in createEdit('producers', record)).toBe(false);
    const source = { from: 'file', file: 'ds.xlsx', sheet: null, row: 3 } as const;
    expect(createEdit('producers', record, source)).toMatchObject({ source });
  });
});

describe('reasons', () => {
  it('only grow: each lies in the journals of offices', () => {
    const first = [
      'first-start',
      'edit',
      'import',
      'paste',
      'undo',
      'remove',
      'restore',
      'sample-load',
      'sample-remove',
      'conference',
      'mou',
    ];
    expect(reasons.slice(0, first.length)).toEqual(first);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
