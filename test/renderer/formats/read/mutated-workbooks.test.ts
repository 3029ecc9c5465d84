import { describe, expect, test } from 'vitest';
import { makeMutant } from '../../../support/mutants/make-mutant';
import { mutantSources } from '../../../support/mutants/mutant-sources';
import { surviveMutant } from '../../../support/mutants/survive-mutant';

/** `npm test` makes 200; INTAKE_MUTANTS asks for more. `npm run fuzz` makes 2,000 in a process that can be killed. */
const mutants = Number(process.env['INTAKE_MUTANTS'] ?? 200);
const seed = Number(process.env['INTAKE_SEED'] ?? 1);
const sources = mutantSources();

describe('mutated workbooks end in a code or in rows that add up, never in an exception', () => {
  test('in their first form every source is read', () => {
    for (const { name, bytes } of sources) expect(surviveMutant(bytes, name), name).toBe('read');
  });

  test('the same seed makes the same mutant', () => {
    const [first] = [makeMutant(sources, seed, 7)];
    expect(makeMutant(sources, seed, 7)).toEqual(first);
    expect(makeMutant(sources, seed + 1, 7).bytes).not.toEqual(first?.bytes);
  });

  const perTest = 20;
  const starts = Array.from({ length: Math.ceil(mutants / perTest) }, (_, index) => index * perTest);
  test.each(starts)('from number %i', (start) => {
    for (let number = start; number < Math.min(mutants, start + perTest); number += 1) {
      const { label, bytes } = makeMutant(sources, seed, number);
      expect(() => surviveMutant(bytes, label), label).not.toThrow();
    }
  });
});
