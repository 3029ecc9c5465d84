export const ceremonyPath = '/le-ky';

/** Part of the ceremony's screen → last word of its address. */
export const partAddresses = { order: '', seats: 'cho-ngoi', folders: 'cap-ky', board: 'bang-ky' } as const;
export type CeremonyPartKey = keyof typeof partAddresses;

export const partKeys = ['order', 'seats', 'folders', 'board'] as const satisfies readonly CeremonyPartKey[];

export const partOf = (word: string | undefined): CeremonyPartKey =>
  partKeys.find((key) => partAddresses[key] === (word ?? '')) ?? 'order';

export const ceremonyAddress = (conferenceId: string, part: CeremonyPartKey = 'order'): string =>
  [ceremonyPath, conferenceId, partAddresses[part]].filter((word) => word !== '').join('/');
