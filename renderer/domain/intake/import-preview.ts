import type { Plan } from '../plan/plan';
import type { LikenessReason } from '../records/doubt';
import type { TableName } from '../records/table-name';
import type { RowRef } from './candidates';
import type { IntakeIssue, IntakeIssueCode } from './intake-issue';

export const entryStates = ['created', 'updated', 'unchanged', 'doubtful', 'refused'] as const;
export type EntryState = (typeof entryStates)[number];

/** One cell of the registry before and after; `key` names it in `ImportDecisions.skip`. */
export interface CellChange {
  readonly key: string;
  readonly table: TableName;
  readonly recordId: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The officer unticked it: shown, not written. */
  readonly skipped: boolean;
  /** Its record is locked (R10): shown, not written, whatever the officer ticks. */
  readonly locked?: true;
}

/** A record of the registry that may be the same, with the reasons: «vì cùng MST». */
export interface Likeness {
  readonly table: 'producers' | 'products';
  readonly recordId: string;
  readonly name: string;
  readonly reasons: readonly LikenessReason[];
}

/** Why a row of «Xuất Excel để sửa» waits or is refused. */
export type EditReason = 'edit-stale' | 'edit-merged' | 'edit-twin' | 'edit-reference' | 'edit-record-unknown';

/** What becomes of one data row. */
export interface PreviewEntry {
  /** Names the row in `ImportDecisions`: sheet and row. */
  readonly key: string;
  readonly at: RowRef;
  readonly state: EntryState;
  readonly producerName: string;
  readonly productName: string;
  readonly newProducer: boolean;
  /** What the row is in the registry, known or as it will be entered; null and empty while that is open. */
  readonly producerId: string | null;
  readonly productIds: readonly string[];
  readonly changes: readonly CellChange[];
  readonly issues: readonly IntakeIssue[];
  /** Why it is doubtful or refused. */
  readonly reason:
    | IntakeIssueCode
    | 'producer-doubt'
    | 'product-doubt'
    | 'repeated-row'
    | 'skipped-by-officer'
    | 'record-locked'
    | EditReason
    | null;
  /** The key under which `ImportDecisions.answers` settles the doubt; one answer settles every row of the same producer. */
  readonly doubtKey: string | null;
  readonly likenesses: readonly Likeness[];
}

export interface PhotosOfProduct {
  readonly productId: string;
  readonly pictures: readonly number[];
}

/** What the officer said in the preview. Nothing said: new records are created, differing cells written, doubts wait. */
export interface ImportDecisions {
  /** Keys of entries (the whole row) or of cell changes (one cell) that must not be written. */
  readonly skip: ReadonlySet<string>;
  /** By `doubtKey`: the id of the record that it is, or `new`. */
  readonly answers: ReadonlyMap<string, string>;
}

export interface ImportPreview {
  readonly rowsRead: number;
  /** Adds up to `rowsRead`. */
  readonly counts: Readonly<Record<EntryState, number>>;
  readonly entries: readonly PreviewEntry[];
  readonly newProducers: number;
  readonly newDecisions: number;
  /** Pictures, by place in the proposal, of products without a photo: resize and store them, then hand the hashes to `withPhotos`. */
  readonly photos: readonly PhotosOfProduct[];
  readonly plan: Plan;
}

/** New ids and the day, passed in: the core knows neither clock nor chance. */
export interface ImportContext {
  /**
   * `place`: what the id is for, such as the product of a row. Asked again for the same place, the window gives the same id, so
   * that a list sent back before it is entered names the records that it then becomes.
   */
  readonly newId: (place?: string) => string;
  readonly today: string;
}
