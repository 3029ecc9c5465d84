import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import { prepareSearch } from '../../../../renderer/domain/search/prepare-search';
import { productRegister } from '../../../../renderer/domain/search/registers';
import { renewedOrder } from '../../../../renderer/domain/search/renewed-order';

interface Thing {
  readonly name: string;
}

const held = (rows: readonly Thing[]) => {
  const sorted = rows.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { rows, made: prepareSearch(sorted, ({ name }) => ({ name })) };
};
const keyOf = ({ name }: Thing): string => name;

describe('renewedOrder', () => {
  it('leaves to a full sort what it cannot tell: rows that are gone, that moved, or that are many', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect(renewedOrder(held([a, b]), [a], keyOf)).toBeNull();
    expect(renewedOrder(held([a, b]), [b, a], keyOf)).toBeNull();
    const many = Array.from({ length: 500 }, (_, index) => ({ name: `${index}` }));
    expect(renewedOrder(held([a]), [a, ...many], keyOf)).toBeNull();
  });

  it('is empty work where nothing changed', () => {
    const rows = [{ name: 'b' }, { name: 'a' }];
    expect(renewedOrder(held(rows), [...rows], keyOf)).toEqual({ order: Int32Array.of(0, 1), come: [] });
  });
});

/** One view whose tables are replaced, as the store replaces them: its registers are renewed from what they were. */
const changing = () => {
  let inner = memoryView({});
  const records: StoreView['records'] = (table) => inner.records(table);
  return {
    view: {
      row: (table, id) => inner.row(table, id),
      record: (table, id) => inner.record(table, id),
      rows: (table) => inner.rows(table),
      records,
    } satisfies StoreView,
    become: (next: Parameters<typeof memoryView>[0]) => {
      inner = memoryView(next);
    },
  };
};

// Few names, so that equal ones are common: among them the order of the table counts.
const name = fc.constantFrom('an', 'ân', 'An', 'bê', 'be 10', 'be 9', '');
const step = fc.record({ at: fc.nat(9), what: fc.constantFrom('rename', 'add', 'remove', 'producer'), name });

describe('a register that is renewed step by step', () => {
  it('is at each step what it would be if it were made from nothing', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), fc.array(step, { maxLength: 8 }), (names, steps) => {
        const { view, become } = changing();
        let producers = [
          { ...blankProducer('p1'), name: 'HTX An' },
          { ...blankProducer('p2'), name: 'HTX Bê' },
        ];
        let products: readonly Product[] = names.map((each, index) => ({
          ...blankProduct(`s${index}`, `p${1 + (index % 3)}`),
          name: each,
        }));
        for (const [index, { at, what, name: given }] of [{ at: 0, what: 'none', name: '' }, ...steps].entries()) {
          if (what === 'rename')
            products = products.map((each, place) => (place === at ? { ...each, name: given } : each));
          else if (what === 'add') products = [...products, { ...blankProduct(`n${index}`, 'p1'), name: given }];
          else if (what === 'remove') products = products.filter((_, place) => place !== at);
          else if (what === 'producer')
            producers = producers.map((each, place) => (place === at % 2 ? { ...each, name: given } : each));
          become({ producers, products });
          expect(productRegister(view)).toEqual(productRegister(memoryView({ producers, products })));
        }
      }),
    );
  });
});
