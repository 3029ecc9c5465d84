import { filtersOf, listAddress } from '../../ui/routing/list-view';

export const expiryBase = '/han-chung-nhan';
/** Letters to the producers of the lines that a list with the same filters shows. */
export const lettersBase = `${expiryBase}/thu-nhac`;
export const decisionsBase = `${expiryBase}/quyet-dinh`;

export const importAddress = '/nhap';
export const productAddress = (id: string): string => `/san-pham/${id}`;
export const producerAddress = (id: string): string => `/chu-the/${id}`;

const isUnder = (location: string, base: string): boolean => location === base || location.startsWith(`${base}/`);

/** Which of the feature's screens an address opens. */
export const expiryScreenAt = (location: string): 'list' | 'letters' | 'decisions' => {
  if (isUnder(location, lettersBase)) return 'letters';
  return isUnder(location, decisionsBase) ? 'decisions' : 'list';
};

/** Another screen with the filters of this one. */
export const sameFilters = (base: string, location: string): string => {
  const view = filtersOf(location);
  return listAddress(base, Object.fromEntries([...view.keys()].map((key) => [key, view.getAll(key)])));
};

/** The open decision; null for the list of decisions. */
export const openDecision = (location: string): string | null => {
  const id = location.startsWith(`${decisionsBase}/`) ? location.slice(decisionsBase.length + 1).split('/')[0] : '';
  return id === undefined || id === '' || id === 'loc' ? null : id;
};
export const decisionAddress = (id: string): string => `${decisionsBase}/${id}`;
