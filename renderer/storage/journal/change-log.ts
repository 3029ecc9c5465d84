import type { Change, ChangeHeader } from '../../domain/plan/change';
import { headerOf, partSize } from '../../domain/plan/change-lines';
import { continuesRun, joinRun } from '../../domain/plan/edit-run';
import { type HistoryEntry, historyEntry } from '../../domain/plan/history';
import type { Edit } from '../../domain/plan/plan';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { ChangeRecord } from '../database';
import { createPauses } from '../pauses';
import { recordHash, unpackEdits } from './change-codec';
import type { PartKey, ReadParts } from './change-parts';

/** Reads what was done. */
export interface ChangeLog {
  /** Newest first; undefined entries of a journal that lost some are left out. */
  recentChanges(limit: number): Promise<readonly ChangeHeader[]>;
  change(seq: number): Promise<Change | undefined>;
  /** The action of which this Change is the newest part: itself, or a run of edits of one field taken together. */
  action(seq: number): Promise<Change | undefined>;
  /** What was done to one Record, newest first. */
  history(table: TableName, id: string): Promise<readonly HistoryEntry[]>;
}

interface Needs {
  readonly view: StoreView;
  readonly lastSeq: () => number;
  readonly partsOf: ReadParts;
}

/** Each part is some 400 KB, copied and proved before the window may answer again. */
const partsAtOnce = 4;

export const createChangeLog = ({ view, lastSeq, partsOf }: Needs): ChangeLog => {
  const change = async (seq: number): Promise<Change | undefined> => {
    const pauses = createPauses();
    const [head] = await partsOf([[seq, 0]]);
    if (!head?.header) return undefined;
    const { editCount, ...header } = head.header;
    const count = Math.ceil(editCount / partSize);
    const edits: Edit[] = [];
    for (let first = 1; first <= count; first += partsAtOnce) {
      const length = Math.min(partsAtOnce, count + 1 - first);
      for (const part of await partsOf(Array.from({ length }, (_, index) => [seq, first + index]))) {
        for (const edit of part ? unpackEdits(part) : []) edits.push(edit);
        await pauses.breathe();
      }
    }
    if (edits.length !== editCount) throw new Error(`change ${seq} is incomplete here and in the journal`);
    return { ...header, edits };
  };

  const action = async (seq: number): Promise<Change | undefined> => {
    const newest = await change(seq);
    if (newest?.deed?.code !== 'edited') return newest;
    const older: Change[] = [];
    for (let last = newest; last.seq > 1; ) {
      const before = await change(last.seq - 1);
      if (!before || !continuesRun(headerOf(last), headerOf(before))) break;
      older.push(before);
      last = before;
    }
    return joinRun(newest, older);
  };

  const entriesOf = async (heads: readonly ChangeRecord[], table: TableName, id: string): Promise<HistoryEntry[]> => {
    const hash = recordHash(table, id);
    const keys = heads.flatMap(({ seq, ids }) => {
      const parts = new Set<number>();
      ids?.forEach((found, index) => {
        if (found === hash) parts.add(Math.floor(index / partSize) + 1);
      });
      return [...parts].toReversed().map((part): PartKey => [seq, part]);
    });
    const headers = new Map(heads.flatMap(({ seq, header }) => (header ? [[seq, header] as const] : [])));
    const concerns = (edit: Edit): boolean => edit.table === table && edit.id === id;
    return (await partsOf(keys)).flatMap((part) => {
      const header = part && headers.get(part.seq);
      return header
        ? unpackEdits(part)
            .filter(concerns)
            .map((edit) => historyEntry(header, edit))
            .toReversed()
        : [];
    });
  };

  const headsOf = async (seqs: readonly number[]): Promise<readonly ChangeRecord[]> =>
    (await partsOf(seqs.map((seq): PartKey => [seq, 0]))).filter((head) => head !== undefined);

  return {
    recentChanges: async (limit) => {
      const last = lastSeq();
      const heads = await headsOf(Array.from({ length: Math.min(limit, last) }, (_, index) => last - index));
      return heads.flatMap(({ header }) => (header ? [header] : []));
    },
    change,
    action,
    history: async (table, id) => entriesOf(await headsOf((view.row(table, id)?.trail ?? []).toReversed()), table, id),
  };
};
