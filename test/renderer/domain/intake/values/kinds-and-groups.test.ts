import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOfLabel, kindOfName } from '../../../../../renderer/domain/intake/values/producer-kind';
import { movedSince2018, readGroup } from '../../../../../renderer/domain/intake/values/product-group';
import { leadingScale, moneyScaleOf } from '../../../../../renderer/domain/intake/values/scale-words';
import { isBlankText, isErrorCell } from '../../../../../renderer/domain/intake/values/value-reading';
import { errorCell, textCell } from '../../../../support/grid-cell';

describe('kindOfName', () => {
  test.each([
    ['HTX Chè Tà Xùa', 'cooperative', null],
    ['Hợp tác xã nông nghiệp An Hòa', 'cooperative', null],
    ['Liên hiệp HTX Sơn La', 'cooperative', null],
    ['THT Bồn Bồn', 'cooperativeGroup', null],
    ['Tổ hợp tác Rượu Nà Pồng', 'cooperativeGroup', null],
    ['Công ty TNHH Hoa Đồi Thông', 'company', 'limited'],
    ['Cty TNHH một thành viên A', 'company', 'limited'],
    ['CTTNHH MTV Mắm', 'company', 'limited'],
    ['CT TNHH A', 'company', 'limited'],
    ['Công ty cổ phần A', 'company', 'jointStock'],
    ['CTCP Muối', 'company', 'jointStock'],
    ['CT CP Muối', 'company', 'jointStock'],
    ['Công ty CP Sữa', 'company', 'jointStock'],
    ['DNTN Gạo', 'company', 'private'],
    ['Doanh nghiệp tư nhân Cói', 'company', 'private'],
    ['Chi nhánh Công ty A', 'company', 'branch'],
    ['Công ty A', 'company', null],
    ['HKD Út Mười', 'household', null],
    ['Hộ kinh doanh Năm Nhã', 'household', null],
    ['Hộ ông Nguyễn Văn A', 'household', null],
    ['Trang trại Bò sữa', 'farm', null],
    ['Hội Làm vườn', 'association', null],
  ])('%s', (name, kind, companyForm) => {
    expect(kindOfName(name)).toEqual({ kind, companyForm, workshop: false });
  });

  test('a workshop is a household whose registration nobody states', () => {
    expect(kindOfName('Cơ sở Nón lá Bảy Thảo')).toEqual({ kind: 'household', companyForm: null, workshop: true });
    expect(kindOfName('CSSX Chiếu Lác')?.workshop).toBe(true);
  });

  test.each(['Mật ong Hồng Hộ', 'Nguyễn Văn Hợp', 'Chè xanh', ''])('«%s» names no kind', (name) => {
    expect(kindOfName(name)).toBeNull();
  });

  test('labels of the column «Loại hình»', () => {
    expect(kindOfLabel('Hợp tác xã')?.kind).toBe('cooperative');
    expect(kindOfLabel('DN')?.kind).toBe('company');
    expect(kindOfLabel('Cơ sở sản xuất')).toMatchObject({ kind: 'household', workshop: true });
    expect(kindOfLabel('Thực phẩm')).toBeNull();
  });
});

describe('readGroup', () => {
  test.each([
    ['Thực phẩm', 'I'],
    ['I. Thực phẩm', 'I'],
    ['II. Thủ công mỹ nghệ', 'IV'],
    ['I. Dược liệu', 'III'],
    ['Nhóm thực phẩm', 'I'],
    ['NHÓM ĐỒ UỐNG', 'II'],
    ['Dược liệu và sản phẩm từ dược liệu', 'III'],
    ['Hàng thủ công mỹ nghệ', 'IV'],
    ['Sinh vật cảnh', 'V'],
    ['Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', 'VI.1'],
    ['Du lịch cộng đồng', 'VI'],
    ['I.5.a', 'I.5.a'],
    ['III', 'III'],
    ['Thực phẩm chế biến', 'I.3'],
  ])('%s → %s', (text, code) => {
    expect(readGroup(text)?.code).toBe(code);
  });

  test.each(['', 'khác', 'HTX Chè', 'Thực phẩm, đồ uống'])('«%s» names no single group', (text) => {
    expect(readGroup(text)).toBeNull();
  });

  test('words of 2018 keep their own code, and tea is known to have moved', () => {
    const drinks = readGroup('Đồ uống');
    const herbs = readGroup('Thảo dược');
    expect(herbs).toEqual({ code: 'III', group2018: '2018-3' });
    expect(drinks && movedSince2018(drinks, 'Cà phê rang xay')).toBe(true);
    expect(drinks && movedSince2018(drinks, 'Rượu nếp cái hoa vàng')).toBe(false);
    expect(movedSince2018({ code: 'I', group2018: '2018-1' }, 'Rượu')).toBe(false);
  });
});

describe('words of scale', () => {
  test.each([
    ['Giá (nghìn đồng)', 1000],
    ['ĐVT: 1.000 đ', 1000],
    ['Giá bán (1000đ)', 1000],
    ['triệu đồng', 1_000_000],
    ['Giá bán (đồng)', null],
    ['Giá 21.000 đ', null],
  ])('%s', (text, scale) => {
    expect(moneyScaleOf(text)).toBe(scale);
  });

  test('a word that only begins like a scale is none', () => {
    expect(leadingScale('trứng')).toEqual({ scale: null, rest: 'trứng' });
    expect(leadingScale('kg')).toEqual({ scale: null, rest: 'kg' });
    expect(leadingScale(' nghìn hộp')).toEqual({ scale: 1000, rest: ' hộp' });
  });
});

test('error cells and texts that stand for an empty cell', () => {
  expect(isErrorCell(errorCell('#N/A'))).toBe(true);
  expect(isErrorCell(textCell('#REF!'))).toBe(true);
  expect(isErrorCell(textCell('#1'))).toBe(false);
  for (const text of ['-', '—', '...', 'x', 'Chưa có', 'không có', '/']) expect(isBlankText(text)).toBe(true);
  for (const text of ['0', 'có', 'xã']) expect(isBlankText(text)).toBe(false);
});

test('kinds and groups never throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const read of [kindOfName, kindOfLabel, readGroup, moneyScaleOf]) {
        expect(() => read(text), text).not.toThrow();
      }
    }),
  );
});
