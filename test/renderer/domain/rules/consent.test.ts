import { describe, expect, it } from 'vitest';
import { contactFor } from '../../../../renderer/domain/masking/contact-consent';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planRemove } from '../../../../renderer/domain/plan/planners/plan-remove';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankContact, consentPurposes } from '../../../../renderer/domain/records/contact';
import { checkConsent } from '../../../../renderer/domain/rules/consent';

const lan = {
  ...blankContact('c1', 'b1'),
  name: 'Nguyễn Thị Lan',
  title: 'Trưởng phòng mua',
  phones: ['+84912345678'],
  email: 'lan@sieuthi.vn',
};

describe('consents of a contact (R14)', () => {
  it('are never given in advance', () => {
    for (const purpose of consentPurposes) expect(lan[purpose]).toBe(false);
  });

  it('one purpose opens the phone for that purpose and no other', () => {
    const agreed = { ...lan, consentBuyers: true };
    expect(contactFor(agreed, 'consentBuyers')).toMatchObject({ phones: ['+84912345678'], email: 'lan@sieuthi.vn' });
    for (const purpose of consentPurposes.filter((each) => each !== 'consentBuyers')) {
      expect(contactFor(agreed, purpose)).toEqual({ name: lan.name, title: lan.title, phones: [], email: null });
    }
  });

  it('must be provable: how and when', () => {
    expect(checkConsent(lan)).toEqual([]);
    const agreed = { ...lan, consentCatalogue: true };
    expect(checkConsent(agreed)).toMatchObject([{ code: 'consent-unproven', field: 'consentWay' }]);
    expect(checkConsent({ ...agreed, consentWay: 'signedForm' })).toMatchObject([{ field: 'consentOn' }]);
    expect(checkConsent({ ...agreed, consentWay: 'signedForm', consentOn: '2026-11-20' })).toEqual([]);
  });

  it('go with their party', () => {
    const view = memoryView({ buyers: [{ ...blankBuyer('b1'), name: 'Siêu thị' }], contacts: [lan] });
    const plan = planRemove(view, [{ table: 'buyers', id: 'b1' }], 'Siêu thị');
    expect(plan.issues).toEqual([]);
    expect(plan.edits.map(({ id }) => id).toSorted()).toEqual(['b1', 'c1']);
  });
});
