/** Where this screen and its neighbours live. */
export const cataloguePath = '/danh-muc';
export const catalogueParts = ['san-pham', 'an-ban', 'mau-in'] as const;
export type CataloguePage = (typeof catalogueParts)[number];
export const catalogueAddress = (conferenceId: string, page: CataloguePage = 'san-pham'): string =>
  page === 'san-pham' ? `${cataloguePath}/${conferenceId}` : `${cataloguePath}/${conferenceId}/${page}`;
export const cataloguePageOf = (text: string | undefined): CataloguePage =>
  catalogueParts.find((page) => page === text) ?? 'san-pham';
export const conferenceAddress = (conferenceId: string, part = 'ben-ban'): string =>
  `/hoi-nghi/${conferenceId}/${part}`;
export const productAddress = (productId: string): string => `/san-pham/${productId}`;
