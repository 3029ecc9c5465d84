import { describe, expect, it } from 'vitest';
import { checkMou } from '../../../../../renderer/domain/mou/check-mou';
import type { MouIssue } from '../../../../../renderer/domain/mou/mou-issue';
import type { Signatory } from '../../../../../renderer/domain/records/mou';
import { goodsSpot, signatorySpot } from '../../../../../renderer/features/mous/missing/issue-spot';
import { conferenceWorld, mouOf } from '../../../../support/conference-world';

const row = (productId: string) => ({ productId, quantity: null, unit: null, supplyTime: null, price: null });
const mixed = mouOf('m1', 1, { goods: [row('tra'), row('mat'), row('gone'), row('gone-too')] });
const issues = checkMou(conferenceWorld({ mous: [mixed] }), mixed);
const of = (code: MouIssue['code']): readonly MouIssue[] => issues.filter((issue) => issue.code === code);

describe('goodsSpot', () => {
  it('begins at the first quantity, or at the field that adds when there is no row', () => {
    expect(goodsSpot(mixed, null)).toEqual({ row: 0, cell: 'quantity' });
    expect(goodsSpot({ ...mixed, goods: [] }, null)).toBe('add');
  });

  it('takes out the row that has no place in the paper, each finding its own', () => {
    expect(of('mou-goods-foreign').map((issue) => goodsSpot(mixed, issue))).toEqual([{ row: 1, cell: 'remove' }]);
    expect(of('mou-goods-missing').map((issue) => goodsSpot(mixed, issue))).toEqual([
      { row: 2, cell: 'remove' },
      { row: 3, cell: 'remove' },
    ]);
  });

  it('begins at the quantity that is above the capacity', () => {
    const over: MouIssue = { code: 'mou-over-capacity', severity: 'warning', recordId: 'mat', params: {} };
    expect(goodsSpot(mixed, over)).toEqual({ row: 1, cell: 'quantity' });
  });
});

describe('signatorySpot', () => {
  const whole: Signatory = { office: 'Sở A', signer: 'An', title: 'Giám đốc', capacity: null, focal: null };
  const agency = (signatories: readonly Signatory[]) => mouOf('m1', 1, { variant: 'agency', signatories });
  const spots = (signatories: readonly Signatory[]) =>
    checkMou(conferenceWorld(), agency(signatories))
      .filter(({ field }) => field === 'signatories')
      .map((issue) => signatorySpot(signatories, issue));

  it('begins at the gap of the office that a finding is about', () => {
    const other = { ...whole, office: 'Sở B' };
    expect(spots([whole, { ...other, title: ' ' }, { ...other, office: 'Sở C', signer: null }])).toEqual([
      { row: 1, key: 'title' },
      { row: 2, key: 'signer' },
    ]);
    expect(spots([whole, other, whole])).toEqual([{ row: 2, key: 'office' }]);
  });

  it('begins at the first gap without a finding, at the first office when there is none', () => {
    expect(signatorySpot([{ ...whole, signer: null }], null)).toEqual({ row: 0, key: 'signer' });
    expect(signatorySpot([whole, whole], null)).toEqual({ row: 0, key: 'office' });
  });
});
