import { sectorOf } from '../../domain/reference/product-groups';
import { compareKeys } from '../../domain/search/order-key';
import type { DossierState, ExpiryLine, ExpiryList } from '../../domain/validity/expiry-radar';
import type { ListView } from '../../ui/routing/list-view';

/** What the screen lets through, apart from the list itself; an empty list of values lets everything through. */
export interface ExpiryFilter {
  /** Sector codes, or `khong`. */
  readonly sectors: readonly string[];
  readonly stars: readonly string[];
  readonly provinces: readonly string[];
  /** District before 01/7/2025, as the register has it, or `khong`. */
  readonly districts: readonly string[];
  /** Codes of communes of 2025, or `khong`. */
  readonly communes: readonly string[];
  /** Kinds of producers, or `khong`. */
  readonly kinds: readonly string[];
  /** Only what may print its star on the day. */
  readonly inForce: boolean;
}

/** The list that stands open, and within `lapsing` the part of it. */
export interface OpenList {
  readonly list: ExpiryList | null;
  readonly dossier: DossierState | null;
}

export const expiryFilterOf = (view: ListView): ExpiryFilter => ({
  sectors: view.all('nganh'),
  stars: view.all('sao'),
  provinces: view.all('tinh'),
  districts: view.all('huyen'),
  communes: view.all('xa'),
  kinds: view.all('loai'),
  inForce: view.one('con') === '1',
});

const passes = (allowed: readonly string[], value: string | null | undefined): boolean =>
  allowed.length === 0 || allowed.includes(value ?? 'khong');

/** Lists of products whose star may be printed. */
const inForceLists: readonly ExpiryList[] = ['valid', 'lapsing', 'extended'];

export const fitsExpiry = ({ product, producer, current, list }: ExpiryLine, filter: ExpiryFilter): boolean =>
  passes(filter.sectors, sectorOf(product.subgroupCode)) &&
  passes(filter.stars, current?.certificate.stars?.toString()) &&
  passes(filter.provinces, producer?.provinceCode) &&
  passes(filter.districts, producer?.oldDistrict?.trim() || null) &&
  passes(filter.communes, producer?.communeCode) &&
  passes(filter.kinds, producer?.kind) &&
  (!filter.inForce || inForceLists.includes(list));

export const inList = ({ list, dossier }: ExpiryLine, open: OpenList): boolean =>
  (open.list === null || open.list === list) && (open.dossier === null || open.dossier === dossier);

/** What somebody can still do something about comes first. */
const order: { readonly [L in ExpiryList]: number } = {
  lapsing: 0,
  extended: 1,
  unknown: 2,
  lapsed: 3,
  valid: 4,
  revoked: 5,
  other: 6,
};

const endOf = ({ current }: ExpiryLine): string => current?.life.ends?.to ?? '9999';

/** By list, and in each what ends first; of the lapsed, what ended last. Equal ones keep their order of names. */
export const byUrgency = (a: ExpiryLine, b: ExpiryLine): number => {
  if (a.list !== b.list) return order[a.list] - order[b.list];
  const [first, second] = a.list === 'lapsed' ? [endOf(b), endOf(a)] : [endOf(a), endOf(b)];
  return compareKeys(first, second);
};
