import { describe, expect, it } from 'vitest';
import { checkExtension } from '../../../../renderer/domain/rules/extension';
import { checkRevocation } from '../../../../renderer/domain/rules/revocation';
import { certificateWith } from '../validity/recognition';

const today = '2026-11-27';

describe('the transitional extension', () => {
  it('needs a reason and a paper, or neither', () => {
    expect(checkExtension(certificateWith({}), { today })).toEqual([]);
    expect(
      checkExtension(certificateWith({ extensionReason: 'Hội đồng chưa họp', extensionNo: '15/CV' }), { today }),
    ).toEqual([]);
    expect(checkExtension(certificateWith({ extensionReason: 'Hội đồng chưa họp' }), { today })).toMatchObject([
      { code: 'extension-no-paper', severity: 'warning', field: 'extensionNo' },
    ]);
    expect(checkExtension(certificateWith({ extensionReason: ' ', extensionNo: '15/CV' }), { today })).toMatchObject([
      { code: 'extension-no-reason', severity: 'warning', field: 'extensionReason' },
    ]);
  });
});

describe('a revocation', () => {
  it('needs a decision and a day, or neither', () => {
    expect(checkRevocation(certificateWith({}))).toEqual([]);
    expect(checkRevocation(certificateWith({ revocationNo: '9/QĐ-UBND', revokedOn: '2026-01-05' }))).toEqual([]);
    expect(checkRevocation(certificateWith({ revocationNo: '9/QĐ-UBND' }))).toMatchObject([
      { code: 'revocation-no-day', field: 'revokedOn' },
    ]);
    expect(checkRevocation(certificateWith({ revokedOn: '2026-01-05' }))).toMatchObject([
      { code: 'revocation-no-paper', field: 'revocationNo' },
    ]);
  });
});
