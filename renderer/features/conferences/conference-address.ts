/** Where the screens of this feature and its neighbours live. Routes are part of what officers bookmark in their heads: keep them. */
export const conferenceParts = ['ben-ban', 'ben-mua', 'thong-tin', 'moi-ban', 'moi-mua'] as const;
export type ConferencePart = (typeof conferenceParts)[number];

export const conferencesAddress = '/hoi-nghi';
export const conferenceAddress = (id: string, part: ConferencePart = 'ben-ban'): string =>
  `${conferencesAddress}/${id}/${part}`;
export const catalogueAddress = (id: string): string => `/danh-muc/${id}`;
export const mousAddress = (id: string): string => `/bien-ban/${id}`;
export const recordAddress = (role: 'producer' | 'buyer', id: string): string =>
  `/${role === 'producer' ? 'chu-the' : 'ben-mua'}/${id}`;

export const conferencePartOf = (text: string | undefined): ConferencePart =>
  conferenceParts.find((part) => part === text) ?? 'ben-ban';
