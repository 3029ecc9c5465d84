import { describe, expect, it } from 'vitest';
import { blankProducer, type Producer } from '../../../../renderer/domain/records/producer';
import { checkAddress } from '../../../../renderer/domain/rules/address';
import { storeWith } from './store-with';

const unit = (change: Partial<Producer>) =>
  checkAddress({ ...blankProducer('a'), ...change }, { view: storeWith(), today: '2026-11-24' }, 'producers').map(
    ({ params }) => params['unit'],
  );

describe('address', () => {
  it('is in order once the commune of today is known', () => {
    expect(
      unit({ communeCode: '00736', oldDistrict: 'Vị Xuyên', addressText: 'xã Thuận Hòa, huyện Vị Xuyên' }),
    ).toEqual([]);
  });

  it('has nothing old in it', () => {
    expect(unit({})).toEqual([]);
    expect(unit({ addressText: 'Thôn Minh Tiến, xã Thuận Hòa, tỉnh Tuyên Quang' })).toEqual([]);
    expect(unit({ addressText: 'Số 5 đường Quận Công' })).toEqual([]);
  });

  it.each([
    ['xã Thuận Hòa, huyện Vị Xuyên, tỉnh Hà Giang', 'huyện Vị Xuyên'],
    ['Phường 5, Quận 3', 'Quận 3'],
    ['Thị trấn Việt Quang', 'Thị trấn Việt Quang'],
    ['xã A, H. Bắc Quang', 'H. Bắc Quang'],
  ])('finds the old unit in «%s»', (addressText, found) => {
    expect(unit({ addressText })[0]).toBe(found);
  });

  it('takes the district that was read into its field', () => {
    expect(unit({ oldDistrict: 'Vị Xuyên' })).toEqual(['Vị Xuyên']);
    expect(unit({ oldCommune: 'Thuận Hòa' })).toEqual(['Thuận Hòa']);
  });
});
