import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterOf, dotOf, fieldDot, replicaOf, writeFields } from '../../../../renderer/domain/merge/field-versions';
import type { Versions } from '../../../../renderer/domain/plan/row';

describe('dots', () => {
  it('are a replica and its counter, and can be taken apart', () => {
    expect(dotOf('k3v9x2ab', 41)).toBe('k3v9x2ab:41');
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-z]{8}$/), fc.nat(), (replica, counter) => {
        const dot = dotOf(replica, counter);
        expect([replicaOf(dot), counterOf(dot)]).toEqual([replica, counter]);
      }),
    );
  });
});

describe('fieldDot', () => {
  it('is that of the creation until the field is written', () => {
    const versions: Versions = { created: 'a:1', fields: { name: 'b:4' } };
    expect(fieldDot(versions, 'name')).toBe('b:4');
    expect(fieldDot(versions, 'note')).toBe('a:1');
  });
});

describe('writeFields', () => {
  const rivals = { name: [{ value: 'HTX Khác', dot: 'c:9' as const }], note: [{ value: 'x', dot: 'c:9' as const }] };
  it('gives the fields written the new dot and leaves the others', () => {
    const versions: Versions = { created: 'a:1', fields: { name: 'a:2', phones: 'a:3' } };
    expect(writeFields(versions, ['name', 'note'], 'b:1')).toEqual({
      created: 'a:1',
      fields: { name: 'b:1', phones: 'a:3', note: 'b:1' },
    });
  });

  it('settles what waited for these fields, and only for these', () => {
    expect(writeFields({ created: 'a:1', rivals }, ['name'], 'a:2').rivals).toEqual({ note: rivals.note });
    expect('rivals' in writeFields({ created: 'a:1', rivals }, ['name', 'note'], 'a:2')).toBe(false);
  });

  it('changes nothing when no field is written', () => {
    const versions: Versions = { created: 'a:1', rivals };
    expect(writeFields(versions, [], 'a:2')).toBe(versions);
  });

  it('never changes the creation, and knows each field’s newest dot', () => {
    const writes = fc.array(fc.uniqueArray(fc.constantFrom('name', 'note', 'phones'), { maxLength: 3 }), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(writes, (list) => {
        let versions: Versions = { created: 'a:0' };
        const newest = new Map<string, string>();
        for (const [index, fields] of list.entries()) {
          versions = writeFields(versions, fields, dotOf('a', index + 1));
          for (const field of fields) newest.set(field, dotOf('a', index + 1));
        }
        expect(versions.created).toBe('a:0');
        for (const field of ['name', 'note', 'phones'])
          expect(fieldDot(versions, field)).toBe(newest.get(field) ?? 'a:0');
      }),
    );
  });
});
