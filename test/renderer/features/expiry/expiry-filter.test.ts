import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { currentCertificate } from '../../../../renderer/domain/validity/current-certificate';
import { type ExpiryLine, expiryLine } from '../../../../renderer/domain/validity/expiry-radar';
import {
  expiryScreenAt,
  lettersBase,
  openDecision,
  sameFilters,
} from '../../../../renderer/features/expiry/expiry-address';
import { byUrgency, fitsExpiry, inList } from '../../../../renderer/features/expiry/expiry-filter';
import { certificateWith, decisionWith } from '../../domain/validity/recognition';

const day = '2026-11-27';
const lineOf = (
  id: string,
  issued: string | null,
  place: { district?: string; province?: string } = {},
): ExpiryLine => {
  const producer = { ...blankProducer('n'), oldDistrict: place.district ?? null, provinceCode: place.province ?? null };
  const product = { ...blankProduct(id, 'n'), name: id, subgroupCode: id === 'che' ? 'I.5.a' : null };
  const current = issued
    ? currentCertificate([certificateWith({ productId: id })], () => decisionWith({ date: issued }), day)
    : null;
  return expiryLine({ product, producer }, current, day);
};
const everything = { sectors: [], stars: [], provinces: [], districts: [], communes: [], kinds: [], inForce: false };

describe('the filters of the expiry screen', () => {
  it('let through by sector, star, province and former district, and name what has none', () => {
    const tea = lineOf('che', '2024-05-10', { district: 'Vị Xuyên', province: '08' });
    const other = lineOf('mat', null);
    expect(fitsExpiry(tea, everything)).toBe(true);
    expect(fitsExpiry(tea, { ...everything, sectors: ['I'] })).toBe(true);
    expect(fitsExpiry(tea, { ...everything, sectors: ['II', 'khong'] })).toBe(false);
    expect(fitsExpiry(other, { ...everything, sectors: ['khong'] })).toBe(true);
    expect(fitsExpiry(tea, { ...everything, stars: ['4'] })).toBe(true);
    expect(fitsExpiry(other, { ...everything, stars: ['4'] })).toBe(false);
    expect(fitsExpiry(tea, { ...everything, provinces: ['08'], districts: ['Vị Xuyên'] })).toBe(true);
    expect(fitsExpiry(tea, { ...everything, districts: ['Bắc Mê'] })).toBe(false);
    expect(fitsExpiry(tea, { ...everything, communes: ['khong'], kinds: ['unknown'], inForce: true })).toBe(true);
    expect(fitsExpiry(tea, { ...everything, communes: ['00001'] })).toBe(false);
    expect(fitsExpiry(tea, { ...everything, kinds: ['farm'] })).toBe(false);
    expect(fitsExpiry(other, { ...everything, inForce: true })).toBe(false);
  });

  it('open a list and a part of it', () => {
    const open = lineOf('che', '2024-04-25');
    expect(inList(open, { list: null, dossier: null })).toBe(true);
    expect(inList(open, { list: 'lapsing', dossier: 'open' })).toBe(true);
    expect(inList(open, { list: 'lapsing', dossier: 'late' })).toBe(false);
    expect(inList(open, { list: 'valid', dossier: null })).toBe(false);
  });

  it('put what can still be helped first, and of the lapsed the latest', () => {
    const dates = { xa: '2026-01-01', cu: '2022-01-01', moiHet: '2023-10-01', sap: '2024-04-25', gap: '2023-12-10' };
    const lines = Object.entries(dates).map(([id, issued]) => lineOf(id, issued));
    expect([...lines, lineOf('khong', null)].toSorted(byUrgency).map(({ product }) => product.id)).toEqual([
      'gap',
      'sap',
      'moiHet',
      'cu',
      'xa',
      'khong',
    ]);
  });
});

describe('addresses of the expiry screens', () => {
  it('tell the screens apart and carry the filters from one to the other', () => {
    expect(expiryScreenAt('/han-chung-nhan')).toBe('list');
    expect(expiryScreenAt('/han-chung-nhan/loc/ds=lapsing')).toBe('list');
    expect(expiryScreenAt('/han-chung-nhan/thu-nhac/loc/ds=lapsing')).toBe('letters');
    expect(expiryScreenAt('/han-chung-nhan/quyet-dinh/d1')).toBe('decisions');
    expect(sameFilters(lettersBase, '/han-chung-nhan/loc/nganh=I&nganh=II&ngay=2026-12-01')).toBe(
      '/han-chung-nhan/thu-nhac/loc/nganh=I&nganh=II&ngay=2026-12-01',
    );
    expect(openDecision('/han-chung-nhan/quyet-dinh')).toBeNull();
    expect(openDecision('/han-chung-nhan/quyet-dinh/d1')).toBe('d1');
  });
});
