import type { MergeData } from '../../domain/intake/workbook-data';
import { readFault } from './read-fault';
import { readLimits } from './read-limits';

const columnsOf = ({ left, right }: MergeData): number => Math.max(1, Math.min(right, readLimits.columns) - left + 1);

/**
 * Merges are looked up by column: many merges over whole rows are a bomb, however short the file is.
 * @throws too-large, limit «merges».
 */
export const checkMerges = (merges: readonly MergeData[]): void => {
  const columns = merges.reduce((sum, merge) => sum + columnsOf(merge), 0);
  const tooMany = merges.length > readLimits.merges || columns > readLimits.mergedColumns;
  if (tooMany) throw readFault('too-large', { limit: 'merges' });
};
