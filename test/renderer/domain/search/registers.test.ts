import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { partyPlace } from '../../../../renderer/domain/search/party-place';
import {
  buyerRegister,
  prepareRegistersInSteps,
  producerRegister,
  productRegister,
} from '../../../../renderer/domain/search/registers';
import { search } from '../../../../renderer/domain/search/search';
import { similarNames } from '../../../../renderer/domain/search/similar-names';

const producer = (id: string, name: string) => ({ ...blankProducer(id), name, phones: ['+84912345678'] });
const product = (id: string, producerId: string, name: string) => ({ ...blankProduct(id, producerId), name });

/** A view whose tables can be replaced, as the store replaces them. */
const changing = (first: Parameters<typeof memoryView>[0]) => {
  let inner = memoryView(first);
  const records: StoreView['records'] = (table) => inner.records(table);
  const view: StoreView = {
    row: (table, id) => inner.row(table, id),
    record: (table, id) => inner.record(table, id),
    rows: (table) => inner.rows(table),
    records,
  };
  return { view, become: (next: Parameters<typeof memoryView>[0]) => (inner = memoryView(next)) };
};

const producers = [producer('p1', 'HTX Mật ong Tuấn Dũng'), producer('p2', 'Công ty Ân'), producer('p3', 'Công ty An')];
const products = [
  product('s1', 'p1', 'Mật ong bạc hà'),
  product('s2', 'p2', 'Đá ong'),
  product('s3', 'p9', 'Cam sành'),
];

describe('registers', () => {
  it('are in dictionary order', () => {
    const view = memoryView({ producers, products });
    expect(producerRegister(view).rows.map(({ id }) => id)).toEqual(['p3', 'p2', 'p1']);
    expect(productRegister(view).rows.map((row) => row.product.name)).toEqual(['Cam sành', 'Đá ong', 'Mật ong bạc hà']);
  });

  it('find a product by its producer, without marks, and keep one whose producer is missing', () => {
    const register = productRegister(memoryView({ producers, products }));
    expect(search(register, 'tuan dung').map((row) => row.product.id)).toEqual(['s1']);
    expect(search(register, 'cam sanh').map((row) => row.producer)).toEqual([null]);
  });

  it('find a party by its phone as people type it', () => {
    expect(search(producerRegister(memoryView({ producers })), '0912 345 678')).toHaveLength(3);
    const buyers = [{ ...blankBuyer('b1'), name: 'Siêu thị', taxCode: '0100109106' }];
    expect(search(buyerRegister(memoryView({ buyers })), '0100109106').map(({ id }) => id)).toEqual(['b1']);
  });

  it('answer from the cache until a table changes', () => {
    const { view, become } = changing({ producers, products });
    const first = productRegister(view);
    expect(productRegister(view)).toBe(first);
    const renamed = producers.map((each) => (each.id === 'p1' ? { ...each, name: 'HTX Bạc Hà' } : each));
    become({ producers: renamed, products });
    const second = productRegister(view);
    expect(second).not.toBe(first);
    expect(search(second, 'tuan dung')).toEqual([]);
    expect(search(second, 'htx bac ha').map((row) => row.product.id)).toEqual(['s1']);
    // Rows that did not change keep their prepared text.
    expect(second.rows.filter((row) => first.rows.includes(row)).map((row) => row.product.id)).toEqual(['s3', 's2']);
  });

  it('can be prepared in pieces', () => {
    const many = Array.from({ length: 1000 }, (_, index) => producer(`q${index}`, `HTX ${index}`));
    const view = memoryView({ producers: many });
    let pauses = 0;
    for (const steps = prepareRegistersInSteps(view); !steps.next().done; ) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(4);
    expect(producerRegister(view).rows).toHaveLength(1000);
  });
});

describe('similarNames', () => {
  const register = producerRegister(
    memoryView({ producers: [producer('p1', 'Hợp tác xã Chè Cao Bồ'), producer('p2', 'HTX Chè Tân Trào')] }),
  );
  const ids = (typed: string) => similarNames(register, typed).map(({ id }) => id);

  it('sees through kind words, marks and case', () => {
    expect(ids('HTX che cao bo')).toEqual(['p1']);
    expect(ids('HTX chè')).toEqual(['p2']);
  });

  it('says nothing for another name or for hardly any letters', () => {
    expect(ids('HTX Chè Cao Bằng')).toEqual([]);
    expect(ids('HT')).toEqual([]);
  });
});

describe('partyPlace', () => {
  it('names the commune of today before the old one, and the province where it is asked for', async () => {
    const communes = await loadCommunes();
    const [commune] = communes.ofProvince('08');
    const party = { ...blankProducer('p1'), communeCode: commune?.code ?? null, provinceCode: '08', oldCommune: 'Cũ' };
    expect(partyPlace(party, communes, false)).toBe(`${commune?.type} ${commune?.name}`);
    expect(partyPlace(party, communes, true)).toBe(`${commune?.type} ${commune?.name}, Tuyên Quang`);
    expect(partyPlace({ ...party, communeCode: null }, communes, true)).toBe('(Cũ), Tuyên Quang');
    expect(partyPlace({ ...party, communeCode: null, oldCommune: null }, null, false)).toBe('Tuyên Quang');
    expect(partyPlace(blankProducer('p2'), communes, true)).toBeNull();
  });
});
