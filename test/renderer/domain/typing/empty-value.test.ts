import { describe, expect, it } from 'vitest';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { acceptsValue, emptyValueOf } from '../../../../renderer/domain/typing/empty-value';

const producer = blankProducer('p1');

describe('emptyValueOf', () => {
  it('is null where unknown is a value', () => {
    expect(emptyValueOf('producers', producer, 'taxCode')).toBeNull();
    expect(emptyValueOf('products', blankProduct('s1', 'p1'), 'vatIncluded')).toBeNull();
    expect(emptyValueOf('certificates', blankCertificate('c1', 's1'), 'stars')).toBeNull();
  });

  it('is blank for a name and an empty list for phones', () => {
    expect(emptyValueOf('producers', producer, 'name')).toBe('');
    expect(emptyValueOf('producers', producer, 'phones')).toEqual([]);
  });

  it('is «no» for a consent, and nothing at all for a count of copies', () => {
    expect(emptyValueOf('producers', producer, 'contactPublic')).toBe(false);
    expect(emptyValueOf('conferences', blankConference('h1'), 'copiesEach')).toBeUndefined();
  });

  it('judges one field and not the others', () => {
    const broken = { ...producer, email: 7 as unknown as string };
    expect(emptyValueOf('producers', broken, 'taxCode')).toBeNull();
    expect(acceptsValue('producers', broken, 'email', 7)).toBe(false);
    expect(acceptsValue('producers', broken, 'email', null)).toBe(true);
  });
});
