import { useMemo } from 'react';
import type { Buyer } from '../../domain/records/buyer';
import type { Producer } from '../../domain/records/producer';
import type { Register } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import { useOwnFilter } from '../list/own-filters';
import type { ListView } from '../routing/list-view';
import { filterParties } from './party-filter';

interface PartyRows<P> {
  readonly rows: readonly P[];
  readonly total: number;
  /** Of the whole register; null where a party's province is not known. */
  readonly provinces: readonly (string | null)[];
}

/** What search and filters of the address leave of a register. */
export const usePartyRows = <P extends Producer | Buyer>(
  register: Register<P>,
  view: ListView,
  text: string,
  table: 'producers' | 'buyers',
): PartyRows<P> => {
  const found = useMemo(() => search(register, text), [register, text]);
  const passes = useOwnFilter(table, view);
  const rows = useMemo(() => {
    const near = filterParties(found, { kinds: view.all('loai-hinh'), provinces: view.all('tinh') });
    return passes ? near.filter(passes) : near;
  }, [found, view, passes]);
  const provinces = useMemo(() => [...new Set(register.rows.map(({ provinceCode }) => provinceCode))], [register]);
  return { rows, total: register.rows.length, provinces };
};
