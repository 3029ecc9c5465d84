import { describe, expect, test } from 'vitest';
import { bandOf, bandText, pushBand, readBand } from '../../../../renderer/domain/intake/band-meaning';
import { isBandCounter, isFooterText, isRowNumber, isTotalText } from '../../../../renderer/domain/intake/row-words';

describe('totals', () => {
  test.each([
    'Tổng',
    'Tổng cộng',
    'TỔNG SỐ',
    'Tổng số: 9 đơn vị, 11 sản phẩm',
    'Tổng A+B+C',
    'Cộng',
    'Cộng A',
    'Cộng tiền hàng mẫu',
    'Cộng: 2 sản phẩm',
    'Tổng cộng có 12 mặt hàng',
    'I. Tổng cộng',
    'Lũy kế',
    'TONG CONG',
    'Tong so',
    'Cong',
    'Total',
  ])('«%s» is one', (text) => {
    expect(isTotalText(text)).toBe(true);
  });

  test.each([
    'Tổng công ty Lương thực',
    'Tổng hợp',
    'Cộng đồng Mường',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Công ty TNHH A',
    'Cong ty TNHH A',
    'xã Tổng Cọt',
    '',
  ])('«%s» is none', (text) => {
    expect(isTotalText(text)).toBe(false);
  });
});

describe('footers', () => {
  test.each([
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, QLTM.',
    'KT. GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'TM. ỦY BAN NHÂN DÂN',
    'NGƯỜI LẬP BIỂU',
    'Thủ trưởng đơn vị',
    'Ghi chú: giá chưa gồm vận chuyển',
    '(Ký, ghi rõ họ tên)',
    'Gia Lai, ngày 09 tháng 10 năm 2026',
    'Sơn La, ngày … tháng … năm 2026',
    'Người giao hàng mẫu',
    'Xác nhận của UBND xã',
  ])('«%s» closes a list', (text) => {
    expect(isFooterText(text)).toBe(true);
  });

  test.each(['HTX Chè', 'Chè Tà Xùa', 'Ngày 05/6/2025', 'Mật ong', 'Người Mông'])('«%s» does not', (text) => {
    expect(isFooterText(text)).toBe(false);
  });
});

test('counters of bands and numbers of rows', () => {
  for (const text of ['I', 'II', 'IV.', 'A', 'B.', 'Đ']) expect(isBandCounter(text)).toBe(true);
  for (const text of ['1', 'Ia', 'x', 'HTX', '']) expect(isBandCounter(text)).toBe(false);
  for (const text of ['1', '12', '1.1', '3.']) expect(isRowNumber(text)).toBe(true);
  for (const text of ['I', '123456', '1a', '']) expect(isRowNumber(text)).toBe(false);
});

describe('readBand', () => {
  test.each([
    ['TỈNH CAO BẰNG', 'province', 'TỈNH CAO BẰNG'],
    ['A. Tỉnh Sơn La', 'province', 'Tỉnh Sơn La'],
    ['Cao Bằng', 'province', 'Cao Bằng'],
    ['II. HUYỆN MỘC CHÂU', 'district', 'HUYỆN MỘC CHÂU'],
    ['1. Xã Tà Xùa (05 sản phẩm)', 'commune', 'Xã Tà Xùa'],
    ['Phường Bạc Liêu', 'commune', 'Phường Bạc Liêu'],
    ['I. NHÓM THỰC PHẨM', 'group', 'NHÓM THỰC PHẨM'],
    ['II/ Đồ uống: 03 SP', 'group', 'Đồ uống'],
    ['Sản phẩm 4 sao', 'stars', 'Sản phẩm 4 sao'],
    ['★★★★', 'stars', '★★★★'],
    ['Quyết định số 123/QĐ-UBND ngày 05/6/2025', 'decision', 'Quyết định số 123/QĐ-UBND ngày 05/6/2025'],
    ['1. HTX Miến dong Phja Xanh', 'producer', 'HTX Miến dong Phja Xanh'],
    ['Đợt 1 năm 2025', 'label', 'Đợt 1 năm 2025'],
  ])('%s', (text, kind, bare) => {
    expect(readBand(text)).toEqual({ kind, text: bare });
  });

  test('the counter goes, a name that only looks like one stays', () => {
    expect(bandText('I. Thực phẩm')).toBe('Thực phẩm');
    expect(bandText('A - TỈNH SƠN LA')).toBe('TỈNH SƠN LA');
    expect(bandText('Xã Tà Xùa')).toBe('Xã Tà Xùa');
  });
});

describe('pushBand', () => {
  const province = { kind: 'province', text: 'Sơn La' } as const;
  const group = { kind: 'group', text: 'Thực phẩm' } as const;
  const producer = { kind: 'producer', text: 'HTX A' } as const;

  test('a band of its kind replaces the one before and ends what was inside it', () => {
    const stack = pushBand(pushBand([], province), group);
    expect(pushBand(stack, { kind: 'province', text: 'Lai Châu' })).toEqual([{ kind: 'province', text: 'Lai Châu' }]);
    expect(pushBand(stack, { kind: 'group', text: 'Đồ uống' })).toEqual([province, { kind: 'group', text: 'Đồ uống' }]);
  });

  test('the outer band may be the group and the inner one the province', () => {
    const stack = pushBand(pushBand([], group), province);
    expect(pushBand(stack, { kind: 'group', text: 'Đồ uống' })).toEqual([{ kind: 'group', text: 'Đồ uống' }]);
  });

  test('a producer ends with the next band, a mere label ends nothing', () => {
    const stack = pushBand(pushBand([], province), producer);
    expect(bandOf(pushBand(stack, group), 'producer')).toBeNull();
    expect(bandOf(pushBand(stack, { kind: 'label', text: 'Đợt 1' }), 'producer')).toBe('HTX A');
    expect(bandOf(stack, 'province')).toBe('Sơn La');
    expect(bandOf([], 'province')).toBeNull();
  });
});
