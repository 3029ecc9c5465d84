import { describe, expect, it } from 'vitest';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { checkReferences } from '../../../../renderer/domain/rules/references';
import { storeWith } from './store-with';

const view = storeWith({ producers: [blankProducer('a')], products: [blankProduct('p', 'a')] });
const context = { view, today: '2026-11-24' };

describe('references', () => {
  it('accepts what is there', () => {
    expect(checkReferences(blankProduct('p', 'a'), context, 'products')).toEqual([]);
  });

  it('reports what is gone', () => {
    expect(checkReferences(blankProduct('p', 'gone'), context, 'products')).toEqual([
      {
        code: 'reference-missing',
        severity: 'error',
        table: 'products',
        recordId: 'p',
        field: 'producerId',
        params: {},
      },
    ]);
  });

  it('looks into lists, once per field', () => {
    const participation = { ...blankParticipation('t', 'h', 'producer', 'a'), productIds: ['p', 'x', 'y'] };
    const fields = checkReferences(participation, context, 'participations').map((issue) => issue.field);
    expect(fields).toEqual(['conferenceId', 'productIds']);
  });

  it('leaves an empty reference to the required fields', () => {
    expect(checkReferences(blankProduct('p', ''), context, 'products')).toEqual([]);
  });
});
