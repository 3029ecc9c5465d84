import { describe, expect, test } from 'vitest';
import { absorbedIn } from '../../../../renderer/domain/merge/absorbed';
import {
  givenUpBy,
  type MergeChoices,
  mergedValue,
  mergeFields,
} from '../../../../renderer/domain/merge/merge-choices';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { Row } from '../../../../renderer/domain/plan/row';
import { type Pair, pairIds } from '../../../../renderer/domain/records/pair';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';

const row = (id: string, at: number, values: Partial<Producer>): Row<'producers'> => ({
  record: { ...blankProducer(id), ...values },
  versions: { created: `one:${at}`, fields: { email: `two:${at}` } },
  trail: [1],
});

const winner = row('w', 1, {
  name: 'HTX Hoa Ban',
  email: 'hoaban@vidu.vn',
  phones: ['+84911000001', '+84911000002'],
  kind: 'cooperative',
  note: 'cũ',
});
const loser = row('l', 2, {
  name: 'HTX HOA BAN',
  email: 'htx@vidu.vn',
  phones: ['+84911000002', '+84911000003'],
  kind: 'unknown',
  website: 'vidu.vn',
  contactPublic: true,
});
const fields = mergeFields('producers', winner, loser);
const of = (field: string) => {
  const found = fields.find((each) => each.field === field);
  if (!found) throw new Error(`no ${field}`);
  return found;
};

describe('two records field by field', () => {
  test.each([
    ['name', 'same', 'winner'],
    ['email', 'differs', 'winner'],
    ['phones', 'joined', 'both'],
    ['kind', 'single', 'winner'],
    ['website', 'single', 'loser'],
    ['note', 'single', 'winner'],
    ['contactPublic', 'differs', 'winner'],
  ] as const)('%s: %s, the %s is proposed', (field, state, proposed) => {
    expect(of(field)).toMatchObject({ state, proposed });
  });

  test('what neither says is not asked about', () => {
    expect(fields.map(({ field }) => field)).not.toContain('taxCode');
  });

  test.each<readonly [string, MergeChoices, unknown]>([
    ['email', {}, 'hoaban@vidu.vn'],
    ['email', { email: 'loser' }, 'htx@vidu.vn'],
    ['phones', {}, ['+84911000001', '+84911000002', '+84911000003']],
    ['phones', { phones: 'loser' }, ['+84911000002', '+84911000003']],
    ['phones', { phones: 'winner' }, ['+84911000001', '+84911000002']],
    ['website', {}, 'vidu.vn'],
    ['website', { website: 'winner' }, null],
    ['email', { email: 'both' }, 'hoaban@vidu.vn'],
  ])('%s with %o is %o', (field, choices, value) => {
    expect(mergedValue(of(field), choices)).toEqual(value);
  });

  test('what the choices leave out is remembered with its owner and its version', () => {
    const given = givenUpBy(fields, { email: 'loser', phones: 'winner', website: 'winner' }, { winner, loser });
    expect(given).toEqual([
      { id: 'l', field: 'phones', value: ['+84911000003'], dot: 'one:2' },
      { id: 'w', field: 'email', value: 'hoaban@vidu.vn', dot: 'two:1' },
      { id: 'l', field: 'website', value: 'vidu.vn', dot: 'one:2' },
      { id: 'l', field: 'contactPublic', value: true, dot: 'one:2' },
    ]);
  });

  test('nothing is given up of lists that are joined, nor of spellings that are the same', () => {
    const fieldsLeft = givenUpBy(fields, {}, { winner, loser }).map(({ field }) => field);
    expect(fieldsLeft).toEqual(['email', 'contactPublic']);
  });
});

describe('absorbedIn', () => {
  const pair = (winnerId: string | null, other: string, by: string, givenUp: Pair['givenUp'] = []): Pair => ({
    id: `${by}-${other}`,
    removed: false,
    sample: false,
    of: 'producers',
    ids: pairIds(by, other),
    winnerId,
    givenUp,
  });
  const gone = (id: string, name: string): Producer => ({ ...blankProducer(id), name, removed: true });
  const view = memoryView({
    producers: [{ ...blankProducer('a'), name: 'A' }, gone('b', 'B'), gone('c', 'C'), gone('d', 'D')],
    pairs: [
      pair('a', 'b', 'a', [{ id: 'a', field: 'name', value: 'A cũ', dot: 'x:1' }]),
      pair('b', 'c', 'b'),
      pair(null, 'd', 'a'),
      pair('y', 'x', 'y'),
      pair('x', 'y', 'x'),
    ],
  });
  const { standsFor, formerly, givenUp } = absorbedIn(view);

  test.each([
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'a'],
    ['d', null],
    ['x', null],
    ['nobody', null],
  ])('%s stands for %s', (id, live) => {
    expect(standsFor('producers', id)).toBe(live);
  });

  test('a record is known by all that it absorbed, and by what it was called before', () => {
    expect(formerly('producers', 'a').map(({ name }) => name)).toEqual(['B', 'C', 'A cũ']);
    expect(formerly('producers', 'd')).toEqual([]);
    expect(givenUp('a').map(({ value }) => value)).toEqual(['A cũ']);
    expect(givenUp('b')).toEqual([]);
  });
});
