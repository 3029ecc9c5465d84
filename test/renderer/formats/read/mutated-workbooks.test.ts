import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nothingDecided, planImport } from '../../../../renderer/domain/intake/plan-import';
import { readFailureCodes } from '../../../../renderer/domain/intake/read-failure';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { proposalOf, today } from '../../../support/intake-workbook';

const folder = new URL('../../../fixtures/import/files/', import.meta.url);
const files = readdirSync(folder).sort();
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

/** Numbers in a fixed order for a seed, so that a failing mutant can be made again. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
};

const hostileTexts = [
  '__proto__',
  '<',
  '&bomb;',
  '99999999999',
  '-1',
  '=CMD()',
  '\u0000',
  '1e309',
  'A1:XFD1048576',
  '',
];

/** Changes text inside the XML of a workbook: what a damaged disk or a hostile sender would leave. */
const mutateXml = (bytes: Uint8Array, next: (below: number) => number): Uint8Array => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  for (let round = 0; round <= next(4); round += 1) {
    const name = names[next(names.length)] ?? '';
    const xml = new TextDecoder().decode(parts[name]);
    const at = next(xml.length);
    const cut = next(40);
    const put = hostileTexts[next(hostileTexts.length)] ?? '';
    parts[name] = new TextEncoder().encode(xml.slice(0, at) + put + xml.slice(at + cut));
  }
  return zipSync(parts);
};

/** Changes, cuts or repeats bytes of the file as it is. */
const mutateBytes = (bytes: Uint8Array, next: (below: number) => number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  for (let round = 0; round <= next(12); round += 1) copy[next(copy.length)] = next(256);
  return next(4) === 0 ? copy.slice(0, next(copy.length)) : copy;
};

const surviveMutant = (bytes: Uint8Array, label: string): void => {
  const outcome = readWorkbook(bytes, label);
  if (!outcome.ok) {
    expect(readFailureCodes, label).toContain(outcome.failure.code);
    return;
  }
  const proposal = proposalOf(outcome.value);
  const preview = planImport(proposal, nothingDecided, memoryView({}), { newId: () => 'id', today });
  const sum = Object.values(preview.counts).reduce((total, count) => total + count, 0);
  const data = proposal.tables.reduce((total, table) => total + table.counts.data, 0);
  expect(sum, label).toBe(preview.rowsRead);
  expect(preview.rowsRead, label).toBeLessThanOrEqual(data);
  for (const table of proposal.tables) {
    expect(
      Object.values(table.counts).reduce((total, count) => total + count, 0),
      label,
    ).toBe(table.rows.length);
  }
};

/** `npm test` makes 200; INTAKE_MUTANTS=2000 makes as many as asked. */
const mutants = Number(process.env['INTAKE_MUTANTS'] ?? 200);

describe('mutated workbooks end in a code or in rows that add up, never in an exception', () => {
  test.each(files)('%s', (file) => {
    const bytes = bytesOf(file);
    const each = Math.ceil(mutants / files.length);
    for (let seed = 1; seed <= each; seed += 1) {
      const next = numbers(seed);
      const isZip = file.endsWith('.xlsx') && seed % 2 === 0;
      surviveMutant(isZip ? mutateXml(bytes, next) : mutateBytes(bytes, next), `${file} seed ${seed}`);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
