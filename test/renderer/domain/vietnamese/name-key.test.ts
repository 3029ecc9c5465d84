import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../../renderer/domain/vietnamese/name-key';

describe('nameKey', () => {
  it.each([
    ['Hợp tác xã nông nghiệp Thuận Hòa', 'thuan hoa'],
    ['HTX NN Thuận Hoà', 'thuan hoa'],
    ['HTX DVNN Thuận Hòa', 'thuan hoa'],
    ['Công ty TNHH MTV Chè Hùng An', 'che hung an'],
    ['Cty TNHH một thành viên chè Hùng An', 'che hung an'],
    ['CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN CHÈ HÙNG AN', 'che hung an'],
    ['Công ty CP Đông Dược', 'dong duoc'],
    ['CTCP Đông Dược', 'dong duoc'],
    ['Hộ kinh doanh Nguyễn Thị Lan', 'nguyen thi lan'],
    ['HKD Nguyễn Thị Lan', 'nguyen thi lan'],
    ['Hộ KD Nguyễn Thị Lan', 'nguyen thi lan'],
    ['Cơ sở kẹo dừa Thanh Long', 'keo dua thanh long'],
    ['CS kẹo dừa THANH LONG', 'keo dua thanh long'],
    ['CSSX Kẹo dừa Thanh Long', 'keo dua thanh long'],
    ['DNTN Bảy Hiền', 'bay hien'],
    ['C.ty TNHH “Sơn Lâm”', 'son lam'],
    ['H.T.X Chè Tân Hương', 'che tan huong'],
    ['Công ty TNHH Thực phẩm Sạch', 'thuc pham sach'],
    ['CTY TNHH TP Sạch', 'thuc pham sach'],
    ['CTCP XNK Nông sản', 'xuat nhap khau nong san'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('keeps numbers: Tân Tiến 2 is another co-operative', () => {
    expect(nameKey('HTX Tân Tiến 2')).toBe('tan tien 2');
    expect(nameKey('HTX Tân Tiến 2')).not.toBe(nameKey('HTX Tân Tiến'));
  });

  it('tells look-alikes apart', () => {
    expect(nameKey('HTX Tân Tiến')).not.toBe(nameKey('HTX Tân Hiến'));
  });

  it('keeps trade words when nothing else is left', () => {
    expect(nameKey('HTX dịch vụ nông nghiệp')).toBe('dich vu nong nghiep');
    expect(nameKey('HTX nông nghiệp 1')).toBe('nong nghiep 1');
  });

  it('keeps a name made of kind words only', () => {
    expect(nameKey('Hợp tác xã')).toBe('hop tac xa');
  });

  it('does not cut kind words out of longer words', () => {
    expect(nameKey('HTX Thtam Cpara')).toBe('thtam cpara');
    expect(nameKey('Cơ sở Hộp Cơm')).toBe('hop com');
  });

  it('ignores case, form and kind of any name, and is never empty for one with letters', () => {
    const syllable = fc.constantFrom('Bản', 'Đồng', 'Khuổi', 'Liêng', 'Thủy', 'Hoà', 'Xuân', '7', 'Ba Vì');
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 4 }), (syllables) => {
        const name = syllables.join(' ');
        const key = nameKey(name);
        expect(key).not.toBe('');
        expect(nameKey(name.toUpperCase())).toBe(key);
        expect(nameKey(name.normalize('NFD'))).toBe(key);
        expect(nameKey(`Hợp tác xã ${name}`)).toBe(key);
      }),
    );
  });
});
