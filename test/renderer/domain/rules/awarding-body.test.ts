import { describe, expect, it } from 'vitest';
import type { Stars } from '../../../../renderer/domain/records/certificate';
import { checkAwardingBody } from '../../../../renderer/domain/rules/awarding-body';
import { certificateWith, decisionWith } from '../validity/recognition';
import { storeWith } from './store-with';

const check = (stars: Stars | null, date: string | null, authority: string | null) =>
  checkAwardingBody(certificateWith({ stars }), {
    view: storeWith({ decisions: [decisionWith({ date, authority })] }),
    today: '2026-11-24',
  });

describe('awarding body', () => {
  it.each([
    [3, '2022-05-01', 'UBND tỉnh Hà Giang'],
    [3, '2024-05-01', 'UBND huyện Vị Xuyên'],
    [3, '2024-05-01', 'UBND tỉnh Hà Giang'],
    [4, '2024-05-01', 'UBND tỉnh Hà Giang'],
    [3, '2026-06-01', 'UBND tỉnh Tuyên Quang'],
    [5, '2026-06-01', 'Bộ Nông nghiệp và Môi trường'],
  ] as const)('%i stars on %s by %s is in order', (stars, date, authority) => {
    expect(check(stars, date, authority)).toEqual([]);
  });

  it.each([
    [3, '2025-08-01', 'UBND huyện Vị Xuyên', 'province'],
    [4, '2024-05-01', 'UBND huyện Vị Xuyên', 'province'],
    [5, '2026-06-01', 'UBND tỉnh Tuyên Quang', 'ministry'],
    [4, '2026-06-01', 'Bộ Nông nghiệp và Môi trường', 'province'],
    [3, '2021-06-01', 'UBND thị xã Sơn Tây', 'province'],
  ] as const)('%i stars on %s by %s: %s should have', (stars, date, authority, expected) => {
    expect(check(stars, date, authority)).toMatchObject([
      { code: 'authority-period', severity: 'warning', params: { authority, expected, stars } },
    ]);
  });

  it('says nothing where a year spans two rules, or something is not known', () => {
    expect(check(3, '2025', 'UBND huyện Vị Xuyên')).toEqual([]);
    expect(check(3, '2024', 'UBND huyện Vị Xuyên')).toEqual([]);
    expect(check(4, '2024', 'UBND huyện Vị Xuyên')).toHaveLength(1);
    expect(check(null, '2026-06-01', 'UBND huyện Vị Xuyên')).toEqual([]);
    expect(check(3, null, 'UBND huyện Vị Xuyên')).toEqual([]);
    expect(check(3, '2026-06-01', null)).toEqual([]);
    expect(check(3, '2026-06-01', 'Sở Công Thương')).toEqual([]);
    expect(check(3, '2018-01-01', 'UBND huyện Vị Xuyên')).toEqual([]);
  });
});
