import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakeProposal } from '../../../../../renderer/domain/intake/intake-proposal';
import { joinProposalsInSteps } from '../../../../../renderer/domain/intake/join/join-proposals';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import { after, head, honey, plan, proposalOfRows, tea } from '../../../../support/import-planning';
import { type CellSketch, proposalOf, workbookOf } from '../../../../support/intake-workbook';

const named = (file: string, ...rows: readonly (readonly CellSketch[])[]): IntakeProposal => ({
  ...proposalOfRows(...rows),
  file,
});
const join = (first: IntakeProposal, ...rest: readonly IntakeProposal[]): IntakeProposal =>
  runAtOnce(joinProposalsInSteps([first, ...rest]));
const rowsOf = ({ products, repeated, refused, producerRows }: IntakeProposal): number =>
  new Set(
    [...products.map(({ row }) => row), ...[...repeated, ...refused, ...producerRows].map(({ at }) => at)].map((at) =>
      JSON.stringify(at),
    ),
  ).size;

describe('several files as one', () => {
  it('gives a single file back as it is', () => {
    const only = named('a.xlsx', tea(), honey);
    expect(join(only)).toBe(only);
  });

  it('makes a producer that two files speak of one, with the rows of both', () => {
    const joined = join(named('a.xlsx', tea()), named('b.xlsx', honey, tea({ product: 'Chè đen' })));
    expect(joined.files).toEqual(['a.xlsx', 'b.xlsx']);
    expect(joined.producers.map(({ values }) => values.name)).toEqual(['HTX Chè Tà Xùa', 'Hộ kinh doanh Ong']);
    expect(joined.producers[0]?.rows).toEqual([
      { file: 'a.xlsx', sheet: 'Sheet1', row: 2 },
      { file: 'b.xlsx', sheet: 'Sheet1', row: 3 },
    ]);
    expect(joined.products.map(({ producerKey }) => producerKey)).toEqual(['producer-1', 'producer-2', 'producer-1']);
  });

  it('takes the same product of a second file as a repeated row that agrees', () => {
    const joined = join(named('a.xlsx', tea()), named('b.xlsx', tea()));
    expect(joined.products).toHaveLength(1);
    expect(joined.repeated).toEqual([
      { at: { file: 'b.xlsx', sheet: 'Sheet1', row: 2 }, productKey: 'product-1', differs: false },
    ]);
    const preview = plan(joined);
    expect(preview.counts).toMatchObject({ created: 1, unchanged: 1 });
    expect(preview.entries.map(({ key }) => key)).toEqual(['a.xlsx|Sheet1!2', 'b.xlsx|Sheet1!2']);
  });

  it('keeps another price of the second file for the officer', () => {
    const joined = join(named('a.xlsx', tea()), named('b.xlsx', tea({ price: 300_000 })));
    expect(plan(joined).counts).toMatchObject({ created: 1, doubtful: 1 });
  });

  it('writes the file of each row into the origin of what it creates', () => {
    const { edits } = plan(join(named('a.xlsx', tea()), named('b.xlsx', honey))).plan;
    const files = edits.map(({ source }) => (source?.from === 'file' ? source.file : null));
    expect(new Set(files)).toEqual(new Set(['a.xlsx', 'b.xlsx']));
    const honeyEdit = edits.find(
      (edit) => edit.type === 'create' && edit.table === 'products' && edit.source !== edits[0]?.source,
    );
    expect(honeyEdit?.source).toMatchObject({ from: 'file', sheet: 'Sheet1' });
  });

  it('keeps apart two files of one name', () => {
    const joined = join(named('a.xlsx', tea()), named('a.xlsx', honey), named('a.xlsx', honey));
    expect(joined.files).toEqual(['a.xlsx', 'a.xlsx (2)', 'a.xlsx (3)']);
    expect(plan(joined).rowsRead).toBe(3);
  });

  it('tells another tax code of the second file with its file, and keeps the first', () => {
    const other = tea({ product: 'Chè đen' }).map((cell) => (cell === '0188200014' ? null : cell));
    const first = named('a.xlsx', tea());
    const second = named('b.xlsx', other);
    const changed: IntakeProposal = {
      ...second,
      producers: second.producers.map((each) => ({ ...each, values: { ...each.values, email: 'b@x.vn' } })),
    };
    const withMail: IntakeProposal = {
      ...first,
      producers: first.producers.map((each) => ({ ...each, values: { ...each.values, email: 'a@x.vn' } })),
    };
    const joined = join(withMail, changed);
    expect(joined.producers[0]?.values).toMatchObject({ email: 'a@x.vn', taxCode: '0188200014' });
    expect(joined.issues).toContainEqual(
      expect.objectContaining({
        code: 'producer-differs',
        file: 'b.xlsx',
        row: 2,
        found: 'b@x.vn',
        expected: 'a@x.vn',
      }),
    );
  });

  it('says which producers are one although written differently, and which only may be', () => {
    const spelled = join(
      named('a.xlsx', tea()),
      named('b.xlsx', tea({ name: 'Hợp tác xã chè Tà Xùa', product: 'Chè đen' })),
    );
    expect(spelled.producers).toHaveLength(1);
    expect(spelled.duplicates).toContainEqual(expect.objectContaining({ kind: 'producer', certain: true }));
    const doubtful = join(named('a.xlsx', tea()), named('b.xlsx', tea({ name: 'Công ty TNHH Hoàn Toàn Khác' })));
    expect(doubtful.producers).toHaveLength(2);
    expect(doubtful.duplicates).toContainEqual(
      expect.objectContaining({ kind: 'producer', certain: false, reasons: ['tax-code', 'phone'] }),
    );
  });

  it('does not join what one file told apart, though both are like a producer of another file', () => {
    const pair = named('b.xlsx', tea({ phone: '0911000009' }), tea({ name: 'HTX Chè Tà Xùa 2', product: 'Chè đen' }));
    const before = pair.producers.length;
    expect(join(named('a.xlsx', tea()), pair).producers.length).toBeGreaterThanOrEqual(before);
  });

  it('takes the pictures of a second file where the first only names the product, and says where they stand', () => {
    const picture = { name: 'p', row: 2, left: 1, right: 1, mime: 'image/png', bytes: new Uint8Array([1]) } as const;
    const shown = proposalOf(workbookOf({ rows: [head, tea()], pictures: [picture] }));
    const joined = join(named('a.xlsx', tea()), { ...shown, file: 'b.xlsx' });
    expect(joined.products[0]).toMatchObject({ pictures: [0], picturesAt: { file: 'b.xlsx', row: 2 } });
    const both = join({ ...shown, file: 'a.xlsx' }, { ...shown, file: 'b.xlsx' });
    expect(both.pictures).toHaveLength(2);
    expect(both.products[0]?.pictures).toEqual([0]);
    expect(both.products[0]?.picturesAt).toBeUndefined();
  });

  it('names the file of each table, sheet and finding, so that none is mistaken for another', () => {
    const joined = join(
      named('a.xlsx', tea({ stars: 'xuất sắc' })),
      named('b.xlsx', tea({ stars: 'xuất sắc', product: 'Chè đen' })),
    );
    expect(joined.tables.map(({ id, file }) => [id, file])).toEqual([
      ['a.xlsx|Sheet1#1', 'a.xlsx'],
      ['b.xlsx|Sheet1#1', 'b.xlsx'],
    ]);
    expect(joined.sheets.map(({ tables }) => tables)).toEqual([['a.xlsx|Sheet1#1'], ['b.xlsx|Sheet1#1']]);
    const stars = joined.issues.filter(({ code }) => code === 'stars-unreadable');
    expect(stars.map(({ file, row }) => [file, row])).toEqual([
      ['a.xlsx', 2],
      ['b.xlsx', 2],
    ]);
    expect(plan(joined).entries.map(({ issues }) => issues.length > 0)).toEqual([true, true]);
  });

  it('is the same registry in whatever order the files come, and its counts add up', () => {
    const products = ['Chè Shan', 'Chè đen', 'Chè vàng', 'Trà hoa'] as const;
    const row = fc.constantFrom(...products).map((product) => tea({ product }));
    const list = fc.array(fc.oneof(row, fc.constant(honey)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(list, { minLength: 2, maxLength: 4 }), (lists) => {
        const files = lists.map((rows, index) => named(`f${index}.xlsx`, ...rows));
        const told = (order: readonly IntakeProposal[]) => {
          const [first, ...rest] = order;
          if (!first) throw new Error('no file');
          const joined = join(first, ...rest);
          const preview = plan(joined);
          expect(preview.rowsRead).toBe(lists.flat().length);
          expect(rowsOf(joined)).toBe(lists.flat().length);
          expect(Object.values(preview.counts).reduce((sum, count) => sum + count, 0)).toBe(preview.rowsRead);
          const view = after(memoryView({}), preview.plan);
          // A second time the same files change nothing.
          expect(plan(joined, view).plan.edits).toEqual([]);
          return {
            producers: view
              .records('producers')
              .map(({ name }) => name)
              .toSorted(),
            products: view
              .records('products')
              .map(({ name }) => name)
              .toSorted(),
          };
        };
        expect(told(files.toReversed())).toEqual(told(files));
      }),
      { numRuns: 60 },
    );
  });
});
