import { findProvince } from '../reference/find-province';
import type { PlaceTexts } from './candidates';
import { placeOfAddress } from './place-texts';
import type { GridRow } from './sheet-grid';
import { mappingOf, reportAt, type TableContext } from './table-context';

/** Tables in which it was said already: once is enough for all rows. */
const told = new WeakSet<TableContext>();

const tellOnce = (context: TableContext, row: GridRow, address: string | null, home: string): void => {
  if (told.has(context)) return;
  told.add(context);
  const column = mappingOf(context, 'commune') ?? mappingOf(context, 'address');
  const found = address ?? (column ? (row.cells[column.column]?.text ?? '') : '');
  reportAt(context, row, column, found, { code: 'place-from-office', severity: 'info', expected: home }, 'province');
};

/**
 * A list of a district names no province, because the office that reads it knows: «xã Hòa Tân, huyện Cầu Kè». The office's own
 * province is taken where the old map has the commune in that district there, or where a commune that is called one is one of its
 * communes of today, and nowhere else; the officer is told.
 */
export const atHome = (context: TableContext, row: GridRow, place: PlaceTexts, address: string | null): PlaceTexts => {
  const { home, places } = context;
  if (home === null || !places || place.province !== undefined) return place;
  if (place.district === undefined && place.commune !== undefined) {
    const code = findProvince(home)?.province.code;
    if (code !== undefined && places.communes.named(place.commune, code).length > 0) {
      tellOnce(context, row, address, home);
      return { ...place, province: home };
    }
  }
  const read = address === null ? {} : placeOfAddress(`${address}, ${home}`, places.map);
  const { commune, district } = { ...read, ...place };
  if (commune === undefined || district === undefined) return place;
  if (places.map.propose({ commune, district, province: home }).outcome === 'unknown') return place;
  tellOnce(context, row, address, home);
  return { commune, district, province: home };
};
