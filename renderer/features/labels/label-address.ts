export const labelsPath = '/nhan-the';

/** What is printed → last word of the screen's address. */
export const kindAddresses = { products: '', cards: 'the-ten', signs: 'bien-de-ban', folders: 'bia-cap-ky' } as const;
export type LabelKind = keyof typeof kindAddresses;

export const labelKinds = ['products', 'cards', 'signs', 'folders'] as const satisfies readonly LabelKind[];

export const kindOf = (word: string | undefined): LabelKind =>
  labelKinds.find((kind) => kindAddresses[kind] === (word ?? '')) ?? 'products';

export const labelsAddress = (conferenceId: string, kind: LabelKind): string =>
  [labelsPath, conferenceId, kindAddresses[kind]].filter((word) => word !== '').join('/');
