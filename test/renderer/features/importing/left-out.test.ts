import { expect, test } from 'vitest';
import { recalledSkips, rememberSkips } from '../../../../renderer/features/importing/model/left-out';
import { readMemory } from '../../../../renderer/features/importing/model/office-memory';
import { joinMemories } from '../../../../renderer/features/importing/model/recipe';
import { honey, plan, proposalOfRows, tea } from '../../../support/import-planning';
import { smallStore } from '../../../support/plan-stories';

const nothing = { layouts: {} };
const previewOf = (proposal: ReturnType<typeof proposalOfRows>) => plan(proposal, smallStore().tables);
const list = proposalOfRows(tea(), honey);
const keyOf = (name: string): string =>
  previewOf(list).entries.find(({ productName }) => productName === name)?.key ?? '';

test('a row is known again in another place, and through the recipe of another machine', () => {
  const memory = rememberSkips(nothing, list, previewOf(list), new Set([keyOf('Mật ong')]));
  const next = proposalOfRows(honey, tea());
  const [key] = recalledSkips(memory, next, previewOf(next));
  const entries = previewOf(next).entries;
  expect(entries.filter((entry) => entry.key === key).map(({ productName }) => productName)).toEqual(['Mật ong']);
  const carried = joinMemories(nothing, readMemory(JSON.parse(JSON.stringify(memory))));
  expect([...recalledSkips(carried, next, previewOf(next))]).toEqual([key]);
});

test('a row that says something else is asked anew; one that was ticked again is forgotten', () => {
  const memory = rememberSkips(nothing, list, previewOf(list), new Set([keyOf('Mật ong')]));
  const other = proposalOfRows(tea({ price: 1_000 }), tea());
  expect([...recalledSkips(memory, other, previewOf(other))]).toEqual([]);
  const again = rememberSkips(memory, list, previewOf(list), new Set());
  expect([...recalledSkips(again, list, previewOf(list))]).toEqual([]);
});

test('with nothing unticked the memory stays what it was', () => {
  expect(rememberSkips(nothing, list, previewOf(list), new Set())).toBe(nothing);
});
