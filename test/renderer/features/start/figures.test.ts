import { beforeAll, describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { productRegister } from '../../../../renderer/domain/search/registers';
import { currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import { productStandings, standingsInForce } from '../../../../renderer/domain/validity/product-standing';
import { catalogueModel } from '../../../../renderer/features/catalogue/catalogue-model';
import { filterProducts } from '../../../../renderer/features/products/product-filter';
import { productsAddress } from '../../../../renderer/features/start/addresses';
import { type StartFacts, startFactsInSteps } from '../../../../renderer/features/start/start-facts';
import { tasksOf } from '../../../../renderer/features/start/tasks';
import { countInForce, sectorLines, starSteps, sumOfStars } from '../../../../renderer/features/start/validity-summary';
import { sampleProvince } from '../../../../renderer/sample/sample-province';
import { filtersOf } from '../../../../renderer/ui/routing/list-view';

const today = '2026-11-24';
let view: StoreView;
let facts: StartFacts;
beforeAll(async () => {
  view = memoryView(await sampleProvince({ seed: 7, size: 'S', today, provinceCode: '08' }));
  facts = runAtOnce(startFactsInSteps(view, today));
});

/** How many rows the product list shows at an address: the list's own filter, with the list's own names. */
const rowsAt = (address: string): number => {
  const current = currentCertificates(view.records('certificates'), (id) => view.record('decisions', id), today);
  const filters = filtersOf(address);
  return filterProducts(productRegister(view).rows, (id) => current.get(id), {
    sectors: filters.getAll('nganh'),
    stars: filters.getAll('sao'),
    standings: filters.getAll('hieuluc'),
    provinces: filters.getAll('tinh'),
  }).length;
};

describe('every figure of the start screen opens exactly the rows that it counted', () => {
  it('in the sum line', () => {
    const { total, standings } = facts.validity;
    expect(rowsAt(productsAddress({}))).toBe(total);
    for (const standing of productStandings) {
      expect([standing, rowsAt(productsAddress({ standings: [standing] }))]).toEqual([standing, standings[standing]]);
    }
  });

  it('in the table', () => {
    expect(rowsAt(productsAddress({ standings: standingsInForce }))).toBe(countInForce(facts.validity));
    for (const { sector, counts } of sectorLines(facts.validity)) {
      expect(rowsAt(productsAddress({ standings: standingsInForce, sector }))).toBe(counts.all);
      for (const stars of starSteps) {
        expect(rowsAt(productsAddress({ standings: standingsInForce, sector, stars }))).toBe(counts[stars]);
      }
    }
    for (const stars of starSteps) {
      const address = productsAddress({ standings: standingsInForce, stars });
      expect(rowsAt(address)).toBe(sumOfStars(facts.validity)[stars]);
    }
  });

  it('in the tasks of the register', () => {
    const found = tasksOf(facts).filter(({ address }) => address.startsWith('/san-pham'));
    expect(found.length).toBeGreaterThan(1);
    for (const { kind, count, address } of found) expect([kind, rowsAt(address)]).toEqual([kind, count]);
  });
});

describe('the conference of the start screen', () => {
  it('prints and keeps out what its catalogue prints and keeps out', () => {
    const { conference } = facts;
    if (!conference) throw new Error('the sample has a conference');
    const model = catalogueModel(view, conference.conference.id);
    expect(conference.printed).toBe(model?.printed);
    expect(new Map(model?.keptOut.map(({ reason, count }) => [reason, count]))).toEqual(new Map(conference.keptOut));
  });

  it('counts each of its memoranda once', () => {
    const { conference } = facts;
    const drafts = [...(conference?.mous.values() ?? [])].reduce((sum, count) => sum + count, 0);
    expect(drafts).toBe(conference?.counts.drafts);
    const held = conference?.blockers.reduce((sum, { count }) => sum + count, 0);
    expect(held).toBe(conference?.mous.get('blocked') ?? 0);
  });
});
