import { useMemo } from 'react';
import type { SnapshotSetting } from '../../../documents/mou/take-mou-snapshot';
import { useToday } from '../../../ui/act/today';
import { useCommunes } from '../../../ui/fields/use-communes';

/** Tables that a memorandum prints from, and those that say what was printed of it. */
export const printedTables = [
  'mous',
  'conferences',
  'producers',
  'buyers',
  'products',
  'certificates',
  'decisions',
  'offices',
  'mouTemplates',
  'editions',
  'prints',
] as const;

/** What a snapshot of today needs besides the records; null until the communes are loaded. */
export const usePaperSetting = (): SnapshotSetting | null => {
  const today = useToday();
  const communes = useCommunes();
  return useMemo(
    () => communes && { communeOfCode: communes.ofCode, createdAt: `${today}T00:00:00.000Z` },
    [communes, today],
  );
};
