import type { RecoveryCause } from './decide-recovery';

/** What was done at start, for one sentence on screen. `recovered: false`: nothing to say. */
export type RecoveryReport =
  | { readonly recovered: false }
  | {
      readonly recovered: true;
      readonly cause: RecoveryCause;
      /** Where the rows come from. */
      readonly from: 'store' | 'snapshot' | 'journal';
      /** ISO time of the snapshot; null when there was none. */
      readonly snapshotAt: string | null;
      /** Journal entries applied on top. */
      readonly entries: number;
      /** Set when acknowledged Changes after this one could not be brought back. */
      readonly lostAfterSeq: number | null;
      /** Records that the database once had and that no journal could bring back; null when nobody can tell. */
      readonly lostRecords: number | null;
      /** What could be read of the damaged database was kept under this name. */
      readonly aside: string | null;
    };
