import { describe, expect, it } from 'vitest';
import { filtersOf, listAddress } from '../../../../renderer/ui/routing/list-view';

describe('listAddress', () => {
  it('has nothing to add when nothing filters', () => {
    expect(listAddress('/san-pham', { sao: [], tim: '' })).toBe('/san-pham');
  });

  it('reads back what it wrote, marks, spaces and signs of an address included', () => {
    const address = listAddress('/san-pham', { sao: ['4', '5'], tim: 'mật ong & «chè» 100%', ngay: '2026-12-10' });
    const view = filtersOf(address);
    expect(view.getAll('sao')).toEqual(['4', '5']);
    expect(view.get('tim')).toBe('mật ong & «chè» 100%');
    expect(view.get('ngay')).toBe('2026-12-10');
    expect(address).not.toMatch(/[?#]/);
  });

  it('finds no filters in the address of a record', () => {
    expect([...filtersOf('/san-pham/s1').keys()]).toEqual([]);
  });
});
