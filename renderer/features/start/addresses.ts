import type { KeptOutReason } from '../../domain/records/kept-out-reason';
import type { Participation } from '../../domain/records/participation';
import type { TableName } from '../../domain/records/table-name';
import type { AnyRecord, RecordOf } from '../../domain/records/tables';
import type { SectorCode } from '../../domain/reference/product-groups';
import type { ProductStanding } from '../../domain/validity/product-standing';
import { listAddress, partsName } from '../../ui/routing/list-view';

/** Which products a figure counted, in the words of the product list's address. */
export interface ProductFilter {
  readonly standings?: readonly ProductStanding[];
  readonly sector?: SectorCode | null;
  readonly stars?: number;
}

/** The products that a figure counted. `khong`: filed under no sector. */
export const productsAddress = ({ standings = [], sector, stars }: ProductFilter): string =>
  listAddress('/san-pham', {
    hieuluc: standings,
    nganh: sector === undefined ? '' : (sector ?? 'khong'),
    sao: stars === undefined ? '' : String(stars),
  });

/** The list of certificates that still run, under 180 days. */
export const lapsingAddress = listAddress('/han-chung-nhan', { ds: 'lapsing' });
export const figuresAddress = '/so-lieu';
export const importAddress = '/nhap';
export const addProductAddress = '/san-pham/them';
export const doubtsAddress = '/can-xem-lai';
export const queriesAddress = '/can-xem-lai/cau-hoi';
const rekeyingsAddress = '/can-xem-lai/nhap-lai';
export const historyAddress = '/lich-su';
export const conferenceAddress = (id: string): string => `/hoi-nghi/${id}/ben-ban`;
export const conferenceFactsAddress = (id: string): string => `/hoi-nghi/${id}/thong-tin`;
/** Parties of a conference by what they answered, its products and its memoranda by what the sum above them tells apart. */
export const answersAddress = (id: string, role: 'ban' | 'mua', answer: Participation['state']): string =>
  listAddress(`/hoi-nghi/${id}/ben-${role}`, { [partsName]: answer });
export const catalogueAddress = (id: string, parts: readonly KeptOutReason[] = []): string =>
  listAddress(`/danh-muc/${id}`, { [partsName]: parts });
export const mousAddress = (id: string, parts: readonly ('ready' | 'warned' | 'blocked')[] = []): string =>
  listAddress(`/bien-ban/${id}`, { [partsName]: parts });

type Addresses = { readonly [T in TableName]: (record: RecordOf<T>) => string | null };

/** The page of what another record speaks of, where it has one under its own id. */
const pageOf = (table: TableName, id: string): string | null => {
  if (table === 'producers') return `/chu-the/${id}`;
  if (table === 'products') return `/san-pham/${id}`;
  return table === 'buyers' ? `/ben-mua/${id}` : null;
};

/** Where the officer works on a record; null for what has no page of its own. */
const addresses: Addresses = {
  offices: () => '/cai-dat',
  producers: ({ id }) => `/chu-the/${id}`,
  products: ({ id }) => `/san-pham/${id}`,
  decisions: () => null,
  certificates: ({ productId }) => `/san-pham/${productId}`,
  buyers: ({ id }) => `/ben-mua/${id}`,
  conferences: ({ id }) => conferenceAddress(id),
  participations: ({ conferenceId }) => conferenceAddress(conferenceId),
  mous: ({ conferenceId }) => mousAddress(conferenceId),
  doubts: () => doubtsAddress,
  pairs: () => null,
  unitLists: () => '/cai-dat',
  lawLists: () => '/cai-dat',
  waivers: ({ of, recordId }) => pageOf(of, recordId),
  queries: ({ of, recordId }) => pageOf(of, recordId),
  reviews: ({ of, recordId }) => pageOf(of, recordId),
  rekeyings: ({ id }) => `${rekeyingsAddress}/${id}`,
  rekeyed: ({ rekeyingId }) => `${rekeyingsAddress}/${rekeyingId}`,
  contacts: () => null,
  attachments: () => null,
  scans: () => '/ban-quet',
  ceremonies: ({ conferenceId }) => `/le-ky/${conferenceId}`,
  signings: ({ conferenceId }) => `/le-ky/${conferenceId}`,
  layouts: () => '/danh-muc',
  labelSheets: () => '/nhan-the',
  printers: () => '/nhan-the',
  editions: ({ conferenceId }) => conferenceAddress(conferenceId),
  mouTemplates: () => null,
  prints: ({ conferenceId }) => mousAddress(conferenceId),
  ownFields: () => '/cai-dat',
};

const registers: Readonly<Record<string, string>> = {
  producers: '/chu-the',
  products: '/san-pham',
  buyers: '/ben-mua',
};

/** Where a register is added to or typed in as a sheet; null for what has neither. */
export const placeInRegister = (table: string, place: 'them' | 'bang'): string | null => {
  const register = registers[table];
  return register === undefined ? null : `${register}/${place}`;
};

export const settingsAddress = '/cai-dat';

export const recordAddress = (table: TableName, record: AnyRecord): string | null =>
  (addresses[table] as (record: AnyRecord) => string | null)(record);
