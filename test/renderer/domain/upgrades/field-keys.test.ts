import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import { tables } from '../../../../renderer/domain/records/tables';
import { schemaVersion } from '../../../../renderer/domain/upgrades/upgrade-steps';

/** Keys of a table's zod schema, which every record on the disk of an office has. */
const keysOf = (table: (typeof tableNames)[number]): readonly string[] => {
  const { shape } = tables[table].schema as unknown as { readonly shape: Readonly<Record<string, unknown>> };
  return Object.keys(shape).sort();
};

/**
 * The stored form of every record. When this fails, a field was removed, renamed or added: data of offices in the field
 * then need a step in renderer/domain/upgrades/upgrade-steps.ts. Add the step, then update the snapshot.
 */
describe('stored fields', () => {
  it(`are those of schema version ${schemaVersion}`, () => {
    const stored = {
      schema: schemaVersion,
      ...Object.fromEntries(tableNames.map((table) => [table, keysOf(table).join(' ')])),
    };
    expect(stored).toMatchSnapshot();
  });

  it('are named by at least id, removed and sample', () => {
    for (const table of tableNames) expect(keysOf(table)).toEqual(expect.arrayContaining(['id', 'removed', 'sample']));
  });
});
