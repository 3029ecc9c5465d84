import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeMemory } from '../../../../renderer/domain/intake/intake-proposal';
import { nothingHidden } from '../../../../renderer/features/importing/job/import-state';
import {
  readMemory,
  rememberLayouts,
  rememberValues,
} from '../../../../renderer/features/importing/model/office-memory';
import {
  joinMemories,
  readRecipe,
  recipeBytes,
  recipeSize,
} from '../../../../renderer/features/importing/model/recipe';
import { importInto } from '../../../support/import-into';
import { proposalOf, type SheetSketch, workbookOf } from '../../../support/intake-workbook';
import { smallStore } from '../../../support/plan-stories';

const head = ['Tên sản phẩm', 'Tên chủ thể', 'Mục lạ', 'Hạng'];
const sheet = (...rows: readonly (readonly string[])[]): SheetSketch => ({ name: 'DS', rows: [head, ...rows] });
const thisYear = sheet(['Chè xanh', 'HTX A', 'x', 'hạng bốn đẹp'], ['Mật ong', 'HTX B', 'y', '3 sao']);

/** What an officer said of this year's list: a column, and a spelling of stars that nobody else uses. */
const memoryOfThisYear = (): IntakeMemory => {
  const choices = { 'DS#1': { fields: { 3: 'note' as const, 4: 'stars' as const } } };
  const proposal = proposalOf(workbookOf(thisYear), { choices });
  const [asked] = proposal.values;
  if (!asked) throw new Error('the odd spelling asks');
  const known = rememberLayouts({ layouts: {} }, { proposal, choices, hidden: nothingHidden });
  return rememberValues(known, { [asked.field]: { [asked.key]: '4' } });
};

const through = (memory: IntakeMemory): IntakeMemory => {
  const read = readRecipe(recipeBytes({ name: 'Cách đọc 2026', memory }));
  if (!read) throw new Error('not read');
  return read.memory;
};

describe('a recipe', () => {
  it('says of itself what it knows', () => {
    const memory = memoryOfThisYear();
    expect(recipeSize(memory)).toEqual({ layouts: 1, values: 1 });
    expect(readRecipe(recipeBytes({ name: 'Cách đọc 2026', memory }))?.name).toBe('Cách đọc 2026');
  });

  it('lets next year’s list ask only about what is new, on another machine', () => {
    const memory = through(memoryOfThisYear());
    const nextYear = sheet(
      ['Chè đen', 'HTX A', 'z', 'Hạng bốn đẹp'],
      ['Trà sen', 'HTX C', '', 'loại xịn'],
      ['Mật ong', 'HTX B', 'y', '4 sao'],
    );
    const proposal = proposalOf(workbookOf(nextYear), { memory });
    expect(proposal.tables[0]?.columns.map(({ field, by }) => [field, by])).toEqual([
      ['productName', 'memory'],
      ['producerName', 'memory'],
      ['note', 'memory'],
      ['stars', 'memory'],
    ]);
    const unanswered = proposal.values.filter(({ answer }) => answer === undefined);
    expect(unanswered.map(({ text }) => text)).toEqual(['loại xịn']);
    expect(proposal.products.find(({ values }) => values.name === 'Chè đen')?.certificates[0]?.values.stars).toBe(4);
  });

  it('together with the book, where answered questions are kept, enters the list without a word', () => {
    const memory = through(memoryOfThisYear());
    const store = smallStore();
    importInto(store, proposalOf(workbookOf(thisYear), { memory }));
    const again = importInto(store, proposalOf(workbookOf(thisYear), { memory }));
    expect(again.change).toBeNull();
    expect(again.preview.counts).toMatchObject({ doubtful: 0, created: 0, updated: 0 });
  });

  it('is the same after it was written and read, whatever it knows', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 });
    const memories = fc.record({
      layouts: fc.dictionary(
        text,
        fc.dictionary(text, fc.constantFrom('productName' as const, 'stars' as const, null)),
        { minKeys: 1 },
      ),
      headers: fc.dictionary(text, fc.integer({ min: 1, max: 9 })),
      tablesOff: fc.array(text),
      hiddenSheets: fc.dictionary(text, fc.array(text)),
      values: fc.record({ unit: fc.dictionary(text, fc.option(text, { nil: null }), { minKeys: 1 }) }),
    });
    fc.assert(
      fc.property(memories, (memory) => {
        expect(through(memory)).toEqual(readMemory(JSON.parse(JSON.stringify(memory))));
      }),
    );
  });

  it.each<readonly [string, unknown]>([
    ['another kind of file', { kind: 'x', format: 1, name: 'a', memory: { layouts: { a: { b: 'stars' } } } }],
    [
      'a later version',
      { kind: 'nhip-cau-ocop/cach-doc', format: 2, name: 'a', memory: { layouts: { a: { b: 'stars' } } } },
    ],
    ['one without a name', { kind: 'nhip-cau-ocop/cach-doc', format: 1, memory: { layouts: { a: { b: 'stars' } } } }],
    ['one that knows nothing', { kind: 'nhip-cau-ocop/cach-doc', format: 1, name: 'a', memory: {} }],
    [
      'one of unknown fields only',
      { kind: 'nhip-cau-ocop/cach-doc', format: 1, name: 'a', memory: { layouts: 7, values: { unit: [] } } },
    ],
    ['a list', [1, 2]],
    ['null', null],
  ])('is not %s', (_, value) => {
    expect(readRecipe(new TextEncoder().encode(JSON.stringify(value)))).toBeNull();
  });

  it('never throws, and leaves prototypes alone, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readRecipe(bytes)).toBeNull();
      }),
    );
    const hostile =
      '{"kind":"nhip-cau-ocop/cach-doc","format":1,"name":"a","memory":{"layouts":{"__proto__":{"polluted":"stars"}},"values":{"__proto__":{"x":"y"}}}}';
    const read = readRecipe(new TextEncoder().encode(hostile));
    if (read) joinMemories({ layouts: {} }, read.memory);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('joinMemories', () => {
  it('lets the recipe be right where both speak, and loses nothing else', () => {
    const known: IntakeMemory = {
      layouts: { a: { x: 'stars' }, b: { x: 'unit' } },
      tablesOff: ['c', 'd'],
      values: { unit: { ky: 'kg', cai: 'cái' } },
    };
    const recipe: IntakeMemory = {
      layouts: { b: { x: 'note' }, d: { x: 'stars' } },
      tablesOff: ['e'],
      values: { unit: { ky: 'kí' }, stars: { tot: '4' } },
    };
    expect(joinMemories(known, recipe)).toMatchObject({
      layouts: { a: { x: 'stars' }, b: { x: 'note' }, d: { x: 'stars' } },
      tablesOff: ['c', 'e'],
      values: { unit: { ky: 'kí', cai: 'cái' }, stars: { tot: '4' } },
    });
  });

  it('with itself, or with nothing, is as before', () => {
    const memory = memoryOfThisYear();
    const joined = joinMemories(memory, memory);
    expect(joined.layouts).toEqual(memory.layouts);
    expect(joined.values).toEqual(memory.values);
    expect(joinMemories({ layouts: {} }, memory).layouts).toEqual(memory.layouts);
  });
});
