import type { Tally } from '../domain/plan/mark';

/** Where the store stands; replaced as a whole when a Change is safe. */
export interface StoreState {
  /** Of the last Change. */
  readonly seq: number;
  readonly replica: string;
  /** Of the last dot written under `replica`. */
  readonly counter: number;
  readonly tally: Tally;
}

/** The one place that holds the present state. */
export interface StateCell {
  get(): StoreState;
  set(next: StoreState): void;
}

export const createState = (first: StoreState): StateCell => {
  let state = first;
  return {
    get: () => state,
    set: (next) => {
      state = next;
    },
  };
};

const replicaLetters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A name for a replica: 8 letters that cannot be misread, 40 bits. `random` gives numbers in [0, 1). */
export const newReplica = (random: () => number): string =>
  Array.from({ length: 8 }, () => replicaLetters[Math.floor(random() * replicaLetters.length)] ?? '0').join('');
