import map from '../../renderer/domain/reference/commune-map-2025.json';
import communes from '../../renderer/domain/reference/communes.json';
import { type UnitTables, unitTablesSchema } from '../../renderer/domain/reference/unit-tables';

/** The tables of the program as a file of units would bring them, of a later day and with what a test changes. */
export const unitTables = (changes: Partial<UnitTables> = {}): UnitTables => {
  const tables = unitTablesSchema.parse({
    asOf: '2026-09-20',
    source: 'NQ 39/2026/QH16',
    counts: { communes: communes.rows.length, formerUnits: map.rows.length },
    communes: communes.rows,
    districts: map.districts,
    formerUnits: map.rows,
    typeChanges: [],
  });
  const changed = { ...tables, ...changes };
  return {
    ...changed,
    counts: changes.counts ?? { communes: changed.communes.length, formerUnits: changed.formerUnits.length },
  };
};

/** Xã Tà Xùa (Sơn La) under a new name, as after one more resolution. */
export const renamedCommune = { code: '03868', name: 'Tà Xùa Mới', provinceCode: '14' } as const;

export const tablesWithRenamed = (asOf = '2026-09-20'): UnitTables => {
  const tables = unitTables({ asOf });
  return {
    ...tables,
    communes: tables.communes.map((row) =>
      row[0] === renamedCommune.code ? [row[0], row[1], renamedCommune.name, row[3]] : row,
    ),
  };
};
