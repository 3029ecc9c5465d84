/**
 * Makes the file that offices load with «Nạp bảng quy định mới». First `npx tsx build/make-law-file.ts --print > quy-dinh.json` writes
 * the tables of the program, to be edited by hand; then
 * `npx tsx build/make-law-file.ts --in quy-dinh.json --as-of 2027-01-15 --source "QĐ …/2027/QĐ-TTg" [--out FILE]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { splitDatedFile } from '../renderer/domain/reference/dated-file';
import { checkLawFile, lawFileKind } from '../renderer/domain/reference/law-file';
import { lawTablesSchema } from '../renderer/domain/reference/law-tables';
import { programLaws } from '../renderer/domain/reference/program-laws';
import { datedFileText } from './dated-file-text';

const { values } = parseArgs({
  options: {
    print: { type: 'boolean', default: false },
    in: { type: 'string' },
    'as-of': { type: 'string' },
    source: { type: 'string' },
    out: { type: 'string' },
  },
});

if (values.print || values.in === undefined) {
  process.stdout.write(`${JSON.stringify(programLaws, null, 2)}\n`);
} else {
  const edited = z.looseObject({}).parse(JSON.parse(readFileSync(values.in, 'utf8')));
  const tables = lawTablesSchema.parse({ ...edited, asOf: values['as-of'], source: values.source });
  const text = datedFileText(lawFileKind, tables);
  const split = splitDatedFile(text, lawFileKind);
  if (!split.ok) throw new Error(split.problem.code);
  const present = { asOf: programLaws.asOf, sha256: null };
  const checked = checkLawFile(split.value, { sha256: split.value.sha256, today: tables.asOf, present });
  if (!checked.ok) {
    const { code, found = '', expected = '' } = checked.problem;
    throw new Error(`${code}: ${found} ${expected}`);
  }
  const out = values.out ?? `quy-dinh-${tables.asOf}.json`;
  writeFileSync(out, text);
  process.stdout.write(`${out}: ${tables.certificateRules.map(({ law }) => law).join(', ')}\n`);
}
