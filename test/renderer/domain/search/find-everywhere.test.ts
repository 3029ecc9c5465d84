import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { findEverywhere } from '../../../../renderer/domain/search/find-everywhere';
import { prepareRegistersInSteps, registersReady } from '../../../../renderer/domain/search/registers';

const records = {
  producers: [
    {
      ...blankProducer('p1'),
      kind: 'household' as const,
      name: 'Hộ Vàng Thị Mỷ',
      taxCode: '020190001234',
      phones: ['+84912345678'],
      addressText: 'thôn Sủng Là',
    },
    { ...blankProducer('p2'), kind: 'cooperative' as const, name: 'HTX Mắt Rồng', taxCode: '5100123456' },
  ],
  products: [
    { ...blankProduct('s1', 'p1'), name: 'Mật ong bạc hà', gtin: '8936012345678', traceCode: 'HG-MV-0017' },
    { ...blankProduct('s2', 'p2'), name: 'Cà phê rang xay' },
    { ...blankProduct('s3', 'p2'), name: 'Đường phên' },
  ],
  buyers: [{ ...blankBuyer('b1'), name: 'Siêu thị Mật Ngọt', phones: ['+84243825000'] }],
  decisions: [{ ...blankDecision('q1'), number: '1877/QĐ-UBND', authority: 'UBND tỉnh' }],
  conferences: [{ ...blankConference('h1'), name: 'Hội nghị kết nối 2026', place: 'Hà Giang' }],
  mous: [{ ...blankMou('m1', 'h1', 'p2', 'b1', 7) }],
};
const view = memoryView(records);
const idsOf = (text: string) => findEverywhere(view, text, 5).flatMap(({ hits }) => hits.map(({ id }) => id));

describe('findEverywhere', () => {
  it('finds without marks, in one word, and with đ typed as d', () => {
    expect(idsOf('caphe')).toEqual(['s2']);
    expect(idsOf('ca phe')).toEqual(['s2']);
    expect(idsOf('duong phen')).toEqual(['s3']);
    expect(idsOf('zzz')).toEqual([]);
    expect(idsOf('   ')).toEqual([]);
  });

  it('puts the register whose best hit has the marks as typed first', () => {
    expect(idsOf('mật')[0]).toBe('s1');
    const kinds = findEverywhere(view, 'mắt', 5).map(({ kind }) => kind);
    // «HTX Mắt Rồng» has the marks; «Mật ong» comes after it although products are named first.
    expect(kinds[0]).toBe('producer');
    expect(kinds).toContain('product');
  });

  it('finds codes, tax codes and phones however they are spaced', () => {
    expect(idsOf('8936 0123 45678')).toEqual(['s1']);
    expect(idsOf('0912.345.678')[0]).toBe('p1');
    expect(idsOf('+84 912 345 678')[0]).toBe('p1');
    expect(idsOf('5100 123 456')).toContain('p2');
    expect(idsOf('HG-MV-0017')).toEqual(['s1']);
  });

  it('shows by which number, masked for a natural person and whole for others', () => {
    const [first] = findEverywhere(view, '0912345678', 5);
    expect(first?.hits[0]?.by).toEqual({ field: 'phones', text: '**** *** 678' });
    const byTax = findEverywhere(view, '020190001234', 5)[0]?.hits[0]?.by;
    expect(byTax?.field).toBe('taxCode');
    expect(byTax?.text).not.toContain('020190001');
    expect(findEverywhere(view, '5100123456', 5)[0]?.hits[0]?.by).toEqual({ field: 'taxCode', text: '5100123456' });
    expect(findEverywhere(view, 'mat ong', 5)[0]?.hits[0]?.by).toBeNull();
  });

  it('finds a decision by its number', () => {
    expect(idsOf('1877')).toContain('q1');
    expect(idsOf('1877/qd-ubnd')).toEqual(['q1']);
  });

  it('finds conferences and memoranda by number and by either party', () => {
    expect(idsOf('ha giang')).toContain('h1');
    expect(idsOf('07')).toContain('m1');
    expect(idsOf('mat ngot')).toEqual(['b1', 'm1']);
    const mou = findEverywhere(view, 'mat rong', 5).find(({ kind }) => kind === 'mou')?.hits[0];
    expect(mou).toMatchObject({ name: '07. HTX Mắt Rồng – Siêu thị Mật Ngọt', conferenceId: 'h1' });
  });

  it('counts all and shows only the best', () => {
    const many = memoryView({
      products: Array.from({ length: 9 }, (_, index) => ({ ...blankProduct(`s${index}`, 'p'), name: `Mật ${index}` })),
    });
    const [group] = findEverywhere(many, 'mat', 4);
    expect(group?.total).toBe(9);
    expect(group?.hits.map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's3']);
  });

  it('sees a renamed record at the next look', () => {
    const tables = { ...records };
    const changing = memoryView(tables);
    expect(findEverywhere(changing, 'ha giang', 5)).not.toEqual([]);
    const moved = memoryView({ ...tables, conferences: [{ ...blankConference('h1'), name: 'Khác' }] });
    expect(findEverywhere(moved, 'ha giang', 5)).toEqual([]);
  });
});

describe('registersReady', () => {
  it('is false until the registers were prepared', () => {
    const cold = memoryView(records);
    expect(registersReady(cold)).toBe(false);
    runAtOnce(prepareRegistersInSteps(cold));
    expect(registersReady(cold)).toBe(true);
  });
});
