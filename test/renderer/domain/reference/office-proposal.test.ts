import { describe, expect, it } from 'vitest';
import { officeProposal } from '../../../../renderer/domain/reference/office-proposal';
import { provinces } from '../../../../renderer/domain/reference/province';

describe('officeProposal', () => {
  it('names the trade department and the body above it', () => {
    expect(officeProposal('08', '2026-11-24')).toEqual({
      name: 'Sở Công Thương tỉnh Tuyên Quang',
      superiorBody: 'UBND tỉnh Tuyên Quang',
    });
  });

  it('calls a province a city from the day on which it is one', () => {
    expect(officeProposal('75', '2026-04-29')?.name).toBe('Sở Công Thương tỉnh Đồng Nai');
    expect(officeProposal('75', '2026-04-30')?.name).toBe('Sở Công Thương thành phố Đồng Nai');
  });

  it('proposes nothing without a province', () => {
    expect(officeProposal(null, '2026-11-24')).toBeNull();
    expect(officeProposal('99', '2026-11-24')).toBeNull();
  });

  it('has a proposal of its own for each of the 34 provinces', () => {
    const names = provinces.map(({ code }) => officeProposal(code, '2026-11-24')?.name);
    expect(new Set(names).size).toBe(34);
    for (const name of names) expect(name).toMatch(/^Sở Công Thương (tỉnh|thành phố) \p{Lu}/u);
  });
});
