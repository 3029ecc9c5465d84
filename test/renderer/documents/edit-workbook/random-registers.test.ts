import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankCertificate, certificateFields } from '../../../../renderer/domain/records/certificate';
import { blankDecision, decisionFields } from '../../../../renderer/domain/records/decision';
import type { Field } from '../../../../renderer/domain/records/field';
import { blankOwnFacts, newOwnField, ownKinds } from '../../../../renderer/domain/records/own-field';
import { asField } from '../../../../renderer/domain/records/own-fields';
import { blankProducer, producerFields } from '../../../../renderer/domain/records/producer';
import { blankProduct, productFields } from '../../../../renderer/domain/records/product';
import { tables } from '../../../../renderer/domain/records/tables';
import { exported, imports } from '../../../support/edit-export';

const word = fc.constantFrom(
  'Chè',
  'mật ong',
  '=SUM(A1)',
  '+84',
  '@x',
  '1/2',
  '007',
  'ĐỒNG',
  "l'an",
  '<b>&',
  '_x000D_',
  '😀',
);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const day = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDay = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const phone = fc.integer({ min: 0, max: 9_999_999 }).map((rest) => `+8491${String(rest).padStart(7, '0')}`);

const byType: Partial<Record<Field['type'], fc.Arbitrary<unknown>>> = {
  longText: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  flag: fc.boolean(),
  date: day,
  partialDate: partialDay,
  money: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })),
  decimal: fc.double({ min: 0, max: 1e9, noNaN: true }),
  phones: fc.uniqueArray(phone, { maxLength: 3 }),
  taxCode: fc.constantFrom('0188200014', '014085000123', '0188200014-001', '018820001'),
  email: fc.constantFrom('a@b.vn', 'lan.tra@ocop.com.vn'),
  gtin: fc.constantFrom('8931234567895', '08931234567892'),
  province: fc.constantFrom('14', '96', '99'),
  commune: fc.constantFrom('00004', '99999'),
  subgroup: fc.constantFrom('I', 'I.5.a', 'I.6', 'X.9'),
  list: fc.uniqueArray(fc.constantFrom('VietGAP', 'HACCP', 'ISO 22000'), { maxLength: 3 }),
  reference: fc.constantFrom('d1', 'd2', 'd9'),
};

const valueOf = (field: Field): fc.Arbitrary<unknown> => {
  if (field.key === 'stars') return fc.constantFrom(3, 4, 5);
  if (field.choices) return fc.constantFrom(...field.choices);
  return byType[field.type] ?? line;
};

/** Records with any values that the schema allows, from a blank one. */
const recordsLike = <R extends { readonly id: string }>(
  table: 'producers' | 'products' | 'decisions' | 'certificates',
  blank: R,
  fields: readonly Field[],
  keep: readonly string[],
): fc.Arbitrary<R> =>
  fc
    .record(
      Object.fromEntries(
        fields
          .filter(({ key }) => !keep.includes(key))
          .map((field) => [field.key, fc.option(valueOf(field), { freq: 2 })]),
      ),
    )
    .map((values) => {
      const set = Object.entries(values).filter(
        ([key, value]) => tables[table].schema.safeParse({ ...blank, [key]: value }).success,
      );
      return { ...blank, ...Object.fromEntries(set) };
    });

/** One of each kind, of both tables. */
const ownFields = (['producers', 'products'] as const).flatMap((of) =>
  ownKinds.map((kind, order) =>
    newOwnField(
      { of, key: `own_${kind.toLowerCase()}`, order },
      { ...blankOwnFacts, label: `Trường ${kind}`, kind, choices: kind === 'choice' ? ['Hữu cơ', 'VietGAP', 'x'] : [] },
    ),
  ),
);
const withOwn = (of: 'producers' | 'products', fields: readonly Field[]): readonly Field[] => [
  ...fields,
  ...ownFields.filter((own) => own.of === of).map(asField),
];

const register = fc.record({
  ownFields: fc.constant(ownFields),
  producers: fc.tuple(
    recordsLike('producers', { ...blankProducer('p1'), name: 'A' }, withOwn('producers', producerFields), []),
    recordsLike('producers', { ...blankProducer('p2'), name: 'A' }, withOwn('producers', producerFields), []),
  ),
  products: fc.tuple(
    recordsLike('products', { ...blankProduct('x1', 'p1'), name: 'X' }, withOwn('products', productFields), [
      'producerId',
      'photos',
    ]),
    recordsLike('products', { ...blankProduct('x2', 'p9'), name: 'X' }, withOwn('products', productFields), [
      'producerId',
      'photos',
    ]),
  ),
  decisions: fc.tuple(
    recordsLike('decisions', { ...blankDecision('d1'), number: '1/QĐ' }, decisionFields, []),
    recordsLike('decisions', { ...blankDecision('d2'), number: '1/QĐ' }, decisionFields, []),
  ),
  certificates: fc.tuple(
    recordsLike('certificates', blankCertificate('c1', 'x1'), certificateFields, ['productId']),
    recordsLike('certificates', blankCertificate('c2', 'x1'), certificateFields, ['productId']),
    recordsLike('certificates', blankCertificate('c3', 'x9'), certificateFields, ['productId']),
  ),
});

describe('any register', () => {
  it('comes back from its workbook as it was, with personal data or without', async () => {
    await fc.assert(
      fc.asyncProperty(register, fc.boolean(), async (content, personalData) => {
        const view = memoryView(content);
        const { plan, counts, rowsRead } = imports(await exported(view, { personalData, communes: [] }), view);
        expect(plan.edits).toEqual([]);
        expect(rowsRead).toBeGreaterThanOrEqual(7);
        expect(counts.unchanged).toBe(rowsRead);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
