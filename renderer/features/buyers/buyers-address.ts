import { addAddress } from '../../ui/routing/use-asked-to-add';

export const buyersBase = '/ben-mua';
/** The same register as a sheet. */
export const buyersSheet = `${buyersBase}/bang`;
export const isBuyersSheet = (location: string): boolean =>
  location === buyersSheet || location.startsWith(`${buyersSheet}/`);
export const buyerAddress = (id: string): string => `${buyersBase}/${id}`;

/** The list with the dialog that adds one. */
export const addBuyerAddress = addAddress(buyersBase);

/** The id of the open buyer; null for the list, with or without filters. */
export const openBuyer = (location: string): string | null => {
  if (location === addBuyerAddress || isBuyersSheet(location)) return null;
  const [, base, id] = location.split('/');
  return base === buyersBase.slice(1) && id !== undefined && id !== '' && id !== 'loc' && id !== 'them' ? id : null;
};
