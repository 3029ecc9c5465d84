import { describe, expect, test } from 'vitest';
import type {
  CandidateCertificate,
  CandidateProducer,
  CandidateProduct,
} from '../../../../../renderer/domain/intake/candidates';
import { decisionBook } from '../../../../../renderer/domain/intake/registry/decision-book';
import { draftEdits } from '../../../../../renderer/domain/intake/registry/draft-edits';
import {
  certificateValues,
  matchCertificate,
  saysSomething,
} from '../../../../../renderer/domain/intake/registry/match-certificate';
import { matchProducer } from '../../../../../renderer/domain/intake/registry/match-producer';
import { matchProduct } from '../../../../../renderer/domain/intake/registry/match-product';
import { indexRegistry } from '../../../../../renderer/domain/intake/registry/registry-index';
import { memoryView, type ViewContent } from '../../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import { blankCertificate, type Certificate } from '../../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../../renderer/domain/records/decision';
import { blankProducer, type Producer } from '../../../../../renderer/domain/records/producer';
import { blankProduct, type Product } from '../../../../../renderer/domain/records/product';

const indexOf = (content: ViewContent) => runAtOnce(indexRegistry(memoryView(content)));
const producer = (id: string, values: Partial<Producer>): Producer => ({ ...blankProducer(id), ...values });
const candidate = (values: CandidateProducer['values'], place: CandidateProducer['place'] = {}): CandidateProducer => ({
  key: 'producer-1',
  values,
  place,
  workshop: false,
  rows: [{ sheet: 'S', row: 2 }],
});

describe('matchProducer', () => {
  const here = { provinceCode: '14', communeCode: '03868' };
  const known = [
    producer('tea', { name: 'HTX Chè Tà Xùa', taxCode: '0188200014', phones: ['+84911000001'], ...here }),
    producer('bee', { name: 'Hộ kinh doanh Ong', phones: ['+84911000002'], ...here }),
    producer('old', { name: 'HTX Đồng Tâm', oldCommune: 'Nam Đàn', oldProvince: 'Nghệ An' }),
  ];
  const index = indexOf({ producers: known });

  test.each<[string, CandidateProducer, string]>([
    ['by tax code, under another spelling', candidate({ name: 'Hợp tác xã Chè Tà Xùa', taxCode: '0188200014' }), 'tea'],
    ['by phone and name', candidate({ name: 'HKD Ong', phones: ['+84911000002'] }), 'bee'],
    ['by name and commune', candidate({ name: 'HTX Chè Tà Xùa', ...here }), 'tea'],
    [
      'by name and the commune of before',
      candidate({ name: 'HTX Đồng Tâm' }, { commune: 'Nam Đàn', province: 'Nghệ An' }),
      'old',
    ],
    ['by the bare name, when only one bears it', candidate({ name: 'HTX Đồng Tâm' }), 'old'],
  ])('%s', (_, asked, id) => {
    const match = matchProducer(asked, index);
    expect(match).toMatchObject({ outcome: 'known', record: { id } });
  });

  test.each<[string, CandidateProducer]>([
    ['another name', candidate({ name: 'HTX Rau Mộc Châu' })],
    ['the same name elsewhere', candidate({ name: 'HTX Đồng Tâm' }, { commune: 'Lai Vung', province: 'Đồng Tháp' })],
    [
      'the same name and phone under another tax code',
      candidate({ name: 'HTX Chè Tà Xùa', taxCode: '0188200021', phones: ['+84911000001'] }),
    ],
    ['a tone apart', candidate({ name: 'HTX Chè Ta Xúa'.replace('Ta', 'Tá'), ...here })],
  ])('%s is new', (_, asked) => {
    expect(matchProducer(asked, index)).toEqual({ outcome: 'new' });
  });

  test('a quite different name under a known tax code waits, with its reason', () => {
    const match = matchProducer(candidate({ name: 'Công ty Mật Ong Rừng', taxCode: '0188200014' }), index);
    expect(match).toEqual({
      outcome: 'doubt',
      likenesses: [{ table: 'producers', recordId: 'tea', name: 'HTX Chè Tà Xùa', reasons: ['tax-code'] }],
    });
  });

  test('a tax code is stronger than a shared name, and removed records are not seen', () => {
    const twins = indexOf({
      producers: [
        producer('a', { name: 'HTX Chè', taxCode: '0188200014' }),
        producer('b', { name: 'HTX Chè' }),
        producer('c', { name: 'HTX Chè', removed: true }),
      ],
    });
    expect(matchProducer(candidate({ name: 'HTX Chè', taxCode: '0188200014' }), twins)).toMatchObject({
      record: { id: 'a' },
    });
    const doubt = matchProducer(candidate({ name: 'HTX Chè' }), twins);
    expect(doubt.outcome === 'doubt' && doubt.likenesses.map((each) => each.recordId)).toEqual(['a', 'b']);
  });
});

describe('matchProduct', () => {
  const product = (id: string, name: string, packaging: string | null = null): Product => ({
    ...blankProduct(id, 'p'),
    name,
    packaging,
  });
  const asked = (name: string, packaging?: string): CandidateProduct => ({
    key: 'product-1',
    producerKey: 'producer-1',
    producerText: '',
    values: { name, ...(packaging === undefined ? {} : { packaging }) },
    sector: null,
    certificates: [],
    row: { sheet: null, row: 2 },
    pictures: [],
  });
  const known = [
    product('small', 'Kẹo dừa', 'Hộp 100 g'),
    product('large', 'Kẹo dừa', 'Hộp 500 g'),
    product('jam', 'Mứt dừa'),
  ].map((record) => ({ record, name: record.name, packaging: record.packaging }));

  test.each([
    ['name and packaging', asked('Kẹo dừa', 'hộp 100g'.replace('100g', '100 g')), 'small'],
    ['capitals', asked('MỨT DỪA'), 'jam'],
    ['a packaging that the registry lacks', asked('Mứt dừa', 'Lọ 300 g'), 'jam'],
  ])('%s', (_, candidateProduct, id) => {
    expect(matchProduct(candidateProduct, known)).toMatchObject({ outcome: 'known', record: { id } });
  });

  test.each([
    ['another packaging', asked('Kẹo dừa', 'Hộp 1 kg')],
    ['another fruit', asked('Mứt dứa')],
  ])('%s is new', (_, candidateProduct) => {
    expect(matchProduct(candidateProduct, known)).toEqual({ outcome: 'new' });
  });

  test.each([
    ['without packaging two may be meant', asked('Kẹo dừa'), ['small', 'large'], 'same-name'],
    ['without marks', asked('Mut dua'), ['jam'], 'similar-name'],
  ])('%s', (_, candidateProduct, ids, reason) => {
    const match = matchProduct(candidateProduct, known);
    if (match.outcome !== 'doubt') throw new Error(match.outcome);
    expect(match.likenesses.map((each) => [each.recordId, each.reasons])).toEqual(ids.map((id) => [id, [reason]]));
  });
});

describe('certificates', () => {
  const recognition = (changes: Partial<CandidateCertificate> = {}): CandidateCertificate => ({
    round: 1,
    rawStars: 4,
    decision: { number: '9/QĐ-UBND', date: '2025-06-05', authority: null },
    values: { stars: 4 },
    ...changes,
  });
  const stored = (id: string, values: Partial<Certificate>): Certificate => ({
    ...blankCertificate(id, 's'),
    ...values,
  });

  test('the same decision is the same certificate, whatever the star', () => {
    const known = [stored('a', { decisionId: 'd1', stars: 3 }), stored('b', { decisionId: 'd2', stars: 4 })];
    expect(matchCertificate(recognition(), 'd1', known)?.id).toBe('a');
    expect(matchCertificate(recognition(), 'd3', known)).toBeNull();
  });

  test('a claimed star waits for its decision; another star does not', () => {
    expect(matchCertificate(recognition(), 'd1', [stored('a', { stars: 4 })])?.id).toBe('a');
    expect(matchCertificate(recognition(), 'd1', [stored('a', { stars: 3 })])).toBeNull();
  });

  test('without a decision: by star, by «tiềm năng», by day', () => {
    const known = [stored('a', { stars: 4 }), stored('b', { potentialFive: true }), stored('c', { issuedOn: '2024' })];
    expect(matchCertificate(recognition({ decision: null }), null, known)?.id).toBe('a');
    expect(matchCertificate(recognition({ decision: null, values: { potentialFive: true } }), null, known)?.id).toBe(
      'b',
    );
    const dated = recognition({ decision: { number: '', date: '2024', authority: null }, values: {} });
    expect(matchCertificate(dated, null, known)?.id).toBe('c');
    expect(matchCertificate(recognition({ decision: null, values: { stars: 5 } }), null, known)).toBeNull();
  });

  test('a date without a number is the day of issue; one or two stars alone say nothing', () => {
    expect(certificateValues(recognition({ decision: { number: '', date: '2024', authority: null } }))).toEqual({
      stars: 4,
      issuedOn: '2024',
    });
    expect(certificateValues(recognition())).toEqual({ stars: 4 });
    expect(saysSomething(recognition({ rawStars: 2, decision: null, values: {} }))).toBe(false);
    expect(saysSomething(recognition({ rawStars: null, values: {} }))).toBe(true);
  });
});

describe('decisionBook', () => {
  const stored = { ...blankDecision('d1'), number: '123/QĐ-UBND', date: '2025-06-05', provinceCode: '14' };
  const book = () => {
    let made = 0;
    return decisionBook(indexOf({ decisions: [stored] }), () => `new-${(made += 1)}`);
  };
  const decision = (number: string, date: string | null = null) => ({ number, date, authority: null });

  test.each([
    ['the same number and day', '123/QĐ-UBND', '2025-06-05', '14'],
    ['a leading zero and spaces', '0123 / QĐ-UBND', null, '14'],
    ['only the year', '123/QĐ-UBND', '2025', '14'],
    ['no province known', '123/QĐ-UBND', null, null],
  ])('%s is the known decision', (_, number, date, province) => {
    expect(book().find(decision(number, date), province)).toMatchObject({ how: 'known', record: { id: 'd1' } });
  });

  test.each([
    ['another year', '123/QĐ-UBND', '2024-06-05', '14'],
    ['another province', '123/QĐ-UBND', '2025-06-05', '19'],
    ['another number', '124/QĐ-UBND', null, '14'],
  ])('%s is another one', (_, number, date, province) => {
    expect(book().find(decision(number, date), province)).toMatchObject({ how: 'made' });
  });

  test('made once in an import; ministries belong to no province; no number is no decision', () => {
    const shared = book();
    const first = shared.find(decision('7/QĐ-BNNMT', '2025-01-02'), '14');
    expect(first?.record.provinceCode).toBeNull();
    expect(shared.find(decision('7/QĐ-BNNMT', '2025-01-02'), '19')).toEqual({ record: first?.record, how: 'again' });
    expect(shared.find(decision(''), '14')).toBeNull();
  });

  test('a later row completes a decision that an earlier one named only by number', () => {
    const shared = book();
    const first = shared.find(decision('8/QĐ-UBND'), null);
    const second = shared.find({ number: '8/QĐ-UBND', date: '2025-03-04', authority: 'UBND tỉnh' }, '14');
    expect(second).toEqual({
      how: 'completed',
      record: { ...first?.record, date: '2025-03-04', authority: 'UBND tỉnh', provinceCode: '14' },
    });
    expect(shared.find(decision('8/QĐ-UBND', '2025'), '14')?.how).toBe('again');
  });
});

test('draftEdits: creations in order, one update for a record, the first word about a field counts', () => {
  const drafts = draftEdits();
  const source = { from: 'file', file: 'a', sheet: null, row: 2 } as const;
  drafts.update('products', 's', { unit: { before: null, after: 'kg' } }, source);
  drafts.create('producers', blankProducer('p'), source);
  drafts.update(
    'products',
    's',
    { unit: { before: null, after: 'hộp' }, note: { before: null, after: 'x' } },
    { ...source, row: 9 },
  );
  drafts.update('products', 't', {}, source);
  expect(drafts.edits()).toEqual([
    { type: 'create', table: 'producers', id: 'p', record: blankProducer('p'), source },
    {
      type: 'update',
      table: 'products',
      id: 's',
      fields: { unit: { before: null, after: 'kg' }, note: { before: null, after: 'x' } },
      source,
    },
  ]);
});
