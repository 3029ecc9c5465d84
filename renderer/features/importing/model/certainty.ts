import type { ColumnMapping } from '../../../domain/intake/intake-proposal';

/** How sure a mapping is, in the words of `importing.columns.by`. */
export type Certainty = 'officer' | 'memory' | 'sure' | 'likely' | 'guess' | 'none';

const sureFrom = 0.9;
const likelyFrom = 0.7;

export const certaintyOf = ({ field, own, by, confidence }: ColumnMapping): Certainty => {
  if (by === 'officer' || by === 'memory') return by;
  if (own) return 'sure';
  if (field === null) return 'none';
  // What only the values say is never called sure: a column of small numbers is stars or points.
  if (by === 'values' || confidence < likelyFrom) return 'guess';
  return confidence >= sureFrom ? 'sure' : 'likely';
};
