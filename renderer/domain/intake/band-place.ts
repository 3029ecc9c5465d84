import { findProvince } from '../reference/find-province';
import type { BandStack } from './band-meaning';
import type { PlaceTexts } from './candidates';
import { bareDistrict } from './place-texts';
import type { GridRow } from './sheet-grid';
import { reportAt, type TableContext } from './table-context';

/** What was said of bands of a table already: each is told once, not in every row below it. */
const told = new WeakMap<TableContext, Set<string>>();

const tellOnce = (
  context: TableContext,
  row: GridRow,
  band: string,
  code: 'place-from-title' | 'band-place-ask',
): void => {
  const said = told.get(context) ?? new Set();
  told.set(context, said);
  if (said.has(band)) return;
  said.add(band);
  const note = { code, severity: 'info', expected: bareDistrict(band) } as const;
  reportAt(context, row, undefined, band, note, 'districtOld');
};

const mayBePlace = (text: string): boolean => text.length <= 40 && /^\p{Lu}[^\d,;:]*$/u.test(text);

/**
 * The district that a band without a word of kind names («LỤC NGẠN» over the communes of Lục Ngạn), as a guess that the officer is
 * told of. Only where the old map has it in the province: together with the commune of the row, or, for a row without one, alone
 * and when no commune of today bears the name. A name that may be either is asked about.
 */
export const districtOfBands = (
  context: TableContext,
  row: GridRow,
  bands: BandStack,
  place: PlaceTexts,
): string | null => {
  const { commune, district, province } = place;
  if (!context.places || district !== undefined || province === undefined) return null;
  const { map, communes } = context.places;
  const label = bands.findLast(({ kind, text }) => kind === 'label' && mayBePlace(text))?.text;
  if (label === undefined || !map.hadDistrict(label, province)) return null;
  if (commune !== undefined) {
    if (map.propose({ commune, district: label, province }).outcome === 'unknown') return null;
  } else if (communes.named(label, findProvince(province)?.province.code ?? '').length > 0) {
    tellOnce(context, row, label, 'band-place-ask');
    return null;
  }
  tellOnce(context, row, label, 'place-from-title');
  return bareDistrict(label);
};
