import { describe, expect, it } from 'vitest';
import type { MouIssue } from '../../../../renderer/domain/mou/mou-issue';
import { mouIssueSentence, remedyOf, shortIssueWords } from '../../../../renderer/features/mous/issue-words';
import { mouRows } from '../../../../renderer/features/mous/mou-rows';
import { recordAddress } from '../../../../renderer/features/mous/mous-address';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { conferenceWorld, mouOf } from '../../../support/conference-world';

const view = conferenceWorld({
  conference: { signedOn: null },
  mous: [
    mouOf('m1', 1, { buyerId: 'que' }),
    mouOf('m2', 2, { goods: [] }),
    mouOf('m3', 3, { goods: [{ productId: 'mat', quantity: null, unit: null, supplyTime: null, price: null }] }),
  ],
});
const issuesOf = (id: string): readonly MouIssue[] => mouRows(view, 'c').find(({ mou }) => mou.id === id)?.issues ?? [];

describe('remedyOf', () => {
  it('fills in a missing field where it was found', () => {
    const [missing, ...others] = issuesOf('m1');
    expect(missing && remedyOf(missing)).toEqual({
      kind: 'field',
      table: 'buyers',
      id: 'que',
      field: 'representative',
      wrong: false,
    });
    expect(others.map(remedyOf)).toContainEqual({
      kind: 'field',
      table: 'conferences',
      id: 'c',
      field: 'signedOn',
      wrong: false,
    });
  });

  it('corrects a value that is there instead of filling it in', () => {
    const early: MouIssue = {
      code: 'mou-signing-before-opening',
      severity: 'warning',
      table: 'conferences',
      recordId: 'c',
      field: 'signedOn',
      params: {},
    };
    const shared: MouIssue = {
      ...early,
      code: 'mou-tax-code-shared',
      table: 'buyers',
      recordId: 'que',
      field: 'taxCode',
    };
    expect([early, shared].map(remedyOf)).toEqual([
      { kind: 'field', table: 'conferences', id: 'c', field: 'signedOn', wrong: true },
      { kind: 'field', table: 'buyers', id: 'que', field: 'taxCode', wrong: true },
    ]);
  });

  it('opens the goods when they are empty', () => {
    expect(issuesOf('m2').map(remedyOf)).toContainEqual({ kind: 'goods' });
  });

  it('leads to the product that is wrong', () => {
    expect(issuesOf('m3').map(remedyOf)).toContainEqual({ kind: 'record', table: 'products', id: 'mat' });
  });

  it('offers nothing where nothing can be done', () => {
    const nothing: MouIssue = {
      code: 'mou-void',
      severity: 'error',
      table: 'mous',
      recordId: 'm',
      field: 'state',
      params: {},
    };
    expect(remedyOf(nothing)).toEqual({ kind: 'none' });
    expect(remedyOf({ code: 'mou-void', severity: 'error', params: {} })).toEqual({ kind: 'none' });
  });
});

describe('words of a finding', () => {
  it('name the party in the sentence and the side in the row', () => {
    const [missing] = issuesOf('m1');
    if (!missing) throw new Error('nothing missing');
    expect(mouIssueSentence(dictionaries.vi, missing)).toBe('«Cửa hàng Vị Quê» chưa có người đại diện ký.');
    expect(shortIssueWords(dictionaries.vi, missing)).toBe('thiếu người ký bên mua');
    expect(shortIssueWords(dictionaries.en, missing)).toBe('no signatory of the buyer');
  });

  it.each(['vi', 'en'] as const)('are short enough for a row in %s', (language) => {
    const { short } = dictionaries[language].mous;
    for (const words of Object.values(short))
      expect(words(dictionaries[language].mous.sides.producers).length).toBeLessThan(60);
  });
});

describe('recordAddress', () => {
  it('leads to the record’s own page', () => {
    expect(recordAddress('producers', 'a')).toBe('/chu-the/a');
    expect(recordAddress('products', 'p')).toBe('/san-pham/p');
    expect(recordAddress('conferences', 'c')).toBe('/hoi-nghi/c/thong-tin');
    expect(recordAddress('decisions', 'd')).toBeNull();
  });
});
