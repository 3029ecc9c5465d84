import { fieldAddress } from '../../ui/form/use-field-in-address';

/** Where this screen and its neighbours live. */
export const mousPath = '/bien-ban';
export const mousAddress = (conferenceId: string): string => `${mousPath}/${conferenceId}`;
export const pairsAddress = (conferenceId: string): string => `${mousPath}/${conferenceId}/lap`;
/** Where the office's wordings are kept. */
export const wordingAddress = '/loi-van';
export const conferenceAddress = (conferenceId: string, part = 'ben-ban'): string =>
  `/hoi-nghi/${conferenceId}/${part}`;

const recordPaths: Readonly<Record<string, string>> = {
  producers: '/chu-the',
  buyers: '/ben-mua',
  products: '/san-pham',
};

/** The certificates of a product, on its page. */
export const certificatesAddress = (productId: string): string =>
  fieldAddress(`${recordPaths['products']}/${productId}`, 'certificates');

/** The page of a record; null for tables without one. */
export const recordAddress = (table: string, id: string): string | null => {
  const path = recordPaths[table];
  if (table === 'conferences') return conferenceAddress(id, 'thong-tin');
  return path === undefined ? null : `${path}/${id}`;
};
