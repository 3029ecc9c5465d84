/**
 * Makes the file that offices load with «Nạp bảng đơn vị hành chính mới», from tables in the shape of the reference folder:
 * `npx tsx build/make-unit-file.ts --as-of 2026-09-20 --source "NQ 39/2026/QH16" [--communes FILE] [--map FILE] [--out FILE]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { splitDatedFile } from '../renderer/domain/reference/dated-file';
import { provinceOfCode } from '../renderer/domain/reference/province';
import { checkUnitFile, unitFileKind } from '../renderer/domain/reference/unit-file';
import { unitTablesSchema } from '../renderer/domain/reference/unit-tables';
import { datedFileText } from './dated-file-text';

const reference = path.join(import.meta.dirname, '../renderer/domain/reference');

const { values } = parseArgs({
  options: {
    'as-of': { type: 'string' },
    source: { type: 'string' },
    communes: { type: 'string', default: path.join(reference, 'communes.json') },
    map: { type: 'string', default: path.join(reference, 'commune-map-2025.json') },
    out: { type: 'string' },
  },
});

const rows = z.object({ rows: z.array(z.unknown()) });
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const communes = rows.parse(read(values.communes)).rows;
const map = rows.extend({ districts: z.unknown() }).parse(read(values.map));
const { typeChanges } = z
  .object({ typeChanges: z.array(z.unknown()) })
  .parse(read(path.join(reference, 'provinces.json')));
const tables = unitTablesSchema.parse({
  asOf: values['as-of'],
  source: values.source,
  counts: { communes: communes.length, formerUnits: map.rows.length },
  communes,
  districts: map.districts,
  formerUnits: map.rows,
  typeChanges,
});

const text = datedFileText(unitFileKind, tables);
const split = splitDatedFile(text, unitFileKind);
if (!split.ok) throw new Error(split.problem.code);
const present = { asOf: '2025-07-01', sha256: null };
const checked = checkUnitFile(split.value, { sha256: split.value.sha256, today: tables.asOf, present });
if (!checked.ok) {
  throw new Error(`${checked.problem.code}: ${checked.problem.found ?? ''} ${checked.problem.expected ?? ''}`);
}
const out = values.out ?? `don-vi-hanh-chinh-${tables.asOf}.json`;
writeFileSync(out, text);
const provinces = new Set(tables.communes.map(([, , , code]) => provinceOfCode(code)?.name)).size;
process.stdout.write(
  `${out}: ${tables.communes.length} communes of ${provinces} provinces, ${tables.formerUnits.length} former units\n`,
);
