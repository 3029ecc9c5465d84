/** Where this screen and its neighbours live. */
export const cataloguePath = '/danh-muc';
export const catalogueAddress = (conferenceId: string): string => `${cataloguePath}/${conferenceId}`;
export const conferenceAddress = (conferenceId: string, part = 'ben-ban'): string =>
  `/hoi-nghi/${conferenceId}/${part}`;
export const productAddress = (productId: string): string => `/san-pham/${productId}`;
