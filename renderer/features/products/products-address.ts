import { addAddress } from '../../ui/routing/use-asked-to-add';

export const productsBase = '/san-pham';
/** The same register as a sheet. */
export const productsSheet = `${productsBase}/bang`;
export const isProductsSheet = (location: string): boolean =>
  location === productsSheet || location.startsWith(`${productsSheet}/`);
export const productAddress = (id: string): string => `${productsBase}/${id}`;
export const producerAddress = (id: string): string => `/chu-the/${id}`;
/** The list with the dialog that adds a product. */
export const addProductAddress = addAddress(productsBase);
/** Where another record is chosen to merge with this one. */
export const mergeAddress = (id: string): string => `/can-xem-lai/gop/san-pham/${id}`;
export const importAddress = '/nhap';

/** The id of the open product; null for the list, with or without filters. */
export const openProduct = (location: string): string | null => {
  if (location === addProductAddress) return null;
  if (isProductsSheet(location)) return null;
  const [, base, id] = location.split('/');
  return base === productsBase.slice(1) && id !== undefined && id !== '' && id !== 'loc' ? id : null;
};
