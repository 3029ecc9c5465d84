import { addAddress } from '../../ui/routing/use-asked-to-add';

export const producersBase = '/chu-the';
/** The same register as a sheet. */
export const producersSheet = `${producersBase}/bang`;
export const isProducersSheet = (location: string): boolean =>
  location === producersSheet || location.startsWith(`${producersSheet}/`);
export const producerAddress = (id: string): string => `${producersBase}/${id}`;
export const productAddress = (id: string): string => `/san-pham/${id}`;
/** Where another record is chosen to merge with this one. */
export const mergeAddress = (id: string): string => `/can-xem-lai/gop/chu-the/${id}`;
export const importAddress = '/nhap';

/** The list with the dialog that adds one. */
export const addProducerAddress = addAddress(producersBase);

/** The id of the open producer; null for the list, with or without filters. */
export const openProducer = (location: string): string | null => {
  if (location === addProducerAddress || isProducersSheet(location)) return null;
  const [, base, id] = location.split('/');
  return base === producersBase.slice(1) && id !== undefined && id !== '' && id !== 'loc' && id !== 'them' ? id : null;
};
