/** Why a product is kept out of a conference. The words are in the dictionaries under `choices.keptOut`. */
export const keptOutReasons = [
  'noConferenceDay',
  'removed',
  'incomplete',
  'noCertificate',
  'potentialFive',
  'starsUnknown',
  'claimed',
  'notYet',
  'unknownDate',
  'lapsed',
  'revoked',
] as const;
export type KeptOutReason = (typeof keptOutReasons)[number];
