import type { SigningOutcome } from '../../domain/records/signing';

/** `KeyboardEvent.code` → what becomes of the paper: by its place on the keyboard, which Unikey leaves alone. */
export const outcomeOfKey: Readonly<Record<string, SigningOutcome>> = {
  KeyK: 'signed',
  KeyV: 'absent',
  KeyH: 'postponed',
  KeyX: 'waiting',
};
