import { describe, expect, it } from 'vitest';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer, type ProducerKind } from '../../../../renderer/domain/records/producer';
import { checkTaxCode } from '../../../../renderer/domain/rules/tax-code';
import { storeWith } from './store-with';

const context = { view: storeWith(), today: '2026-11-24' };
const codes = (kind: ProducerKind, taxCode: string | null) =>
  checkTaxCode({ ...blankProducer('a'), kind, taxCode }, context, 'producers').map(
    ({ code, severity }) => `${code} ${severity}`,
  );

describe('tax code of a producer', () => {
  it('has nothing to say about a right one or none', () => {
    expect(codes('company', '0101248141')).toEqual([]);
    expect(codes('company', '5801234577-001')).toEqual([]);
    expect(codes('company', null)).toEqual([]);
    expect(codes('company', '  ')).toEqual([]);
  });

  it('warns of a wrong check digit and never blocks', () => {
    expect(codes('company', '0101248142')).toEqual(['tax-code-check warning']);
  });

  it('warns of what is no tax code', () => {
    expect(codes('cooperative', '12345')).toEqual(['tax-code-shape warning']);
    expect(codes('cooperative', 'đang làm')).toEqual(['tax-code-shape warning']);
  });

  it('says that a household’s code will be masked', () => {
    expect(codes('household', '068190001234')).toEqual(['tax-code-masked info']);
    expect(codes('household', '0101248141')).toEqual(['tax-code-masked info']);
    expect(codes('farm', '068190001234')).toEqual(['tax-code-masked info']);
  });

  it('wonders about an organisation with a person’s number', () => {
    expect(codes('company', '068190001234')).toEqual(['tax-code-person warning', 'tax-code-masked info']);
    expect(codes('cooperativeGroup', '068190001234')).toEqual(['tax-code-masked info']);
  });

  it('looks at buyers too, whose kinds do not tell persons', () => {
    const buyer = { ...blankBuyer('b'), kind: 'restaurant' as const, taxCode: '068190001234' };
    expect(checkTaxCode(buyer, context, 'buyers')).toMatchObject([{ code: 'tax-code-masked', table: 'buyers' }]);
  });
});
