import { describe, expect, it } from 'vitest';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';
import { checkContact } from '../../../../renderer/domain/rules/contact';
import { storeWith } from './store-with';

const check = (change: Partial<Producer>) =>
  checkContact({ ...blankProducer('a'), ...change }, { view: storeWith(), today: '2026-11-24' }, 'producers').map(
    ({ code, params }) => `${code} ${params['found']}`,
  );

describe('contact', () => {
  it('accepts numbers that can be called', () => {
    expect(check({ phones: ['+84912345678', '+842633812345', '19001234'] })).toEqual([]);
    expect(check({ phones: [] })).toEqual([]);
  });

  it('names each number that cannot', () => {
    expect(check({ phones: ['+84912345678', '0912', '+841234'] })).toEqual(['phone-shape 0912', 'phone-shape +841234']);
  });

  it('wants one number in one place', () => {
    expect(check({ phones: ['0912345678 / 0987654321'] })).toEqual(['phone-shape 0912345678 / 0987654321']);
  });

  it('checks the e-mail', () => {
    expect(check({ email: 'htx@thuanhoa.vn' })).toEqual([]);
    expect(check({ email: 'htx thuận hòa' })).toEqual(['email-shape htx thuận hòa']);
    expect(check({ email: ' ' })).toEqual([]);
  });
});
