import { normaliseLine } from './normalise-text';
import { remembered } from './remembered';
import { toOldTonePlacement } from './tone-placement';

/** The form on which two spellings are compared without losing marks: `THUẬN HOÀ ` and `Thuận Hòa` are one. */
export const comparable: (text: string) => string = remembered((text) =>
  toOldTonePlacement(normaliseLine(text)).toLowerCase(),
);

export const sameText = (a: string, b: string): boolean => a === b || comparable(a) === comparable(b);
