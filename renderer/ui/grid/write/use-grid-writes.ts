import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { planGrid } from '../../../domain/plan/planners/plan-grid';
import { waiverEdits } from '../../../domain/plan/planners/plan-waive';
import type { StoreView } from '../../../domain/plan/store-view';
import type { TableName } from '../../../domain/records/table-name';
import { useActions } from '../../act/act-context';
import type { FormDraft } from '../../form/form-contract';
import { useTurns } from '../../form/use-turns';
import { inSlices } from '../../job/in-slices';
import {
  type HeldCells,
  nothingHeld,
  type OpenCell,
  readHeldTexts,
  textsOfHeld,
  withNewRows,
  withOpenCell,
  withRow,
} from './held-cells';
import type { HeldCell } from './judge-row';
import { type GridRegister, type JudgedWrites, judgeWrites, type RowWrites, writesOfHeld } from './judge-writes';

/** How an action stands in history, and what is said when it is done. */
export interface GridAction {
  /** The record's name; blank for many cells, which history counts in the language of whoever reads it. */
  readonly label: string;
  readonly reason: 'edit' | 'paste';
  readonly done?: string;
}

/** What Ctrl+Z in the grid takes back: the Change, and what stood in cells without being stored. */
interface Step {
  readonly seq: number | null;
  readonly held: HeldCells;
}

const refusedRows = (
  held: HeldCells,
  rows: readonly RowWrites[],
  isRecord: (id: string) => boolean,
  sentence: string,
): HeldCells =>
  rows.reduce((cells, { id, writes }) => {
    const refused = writes.map(({ column, written, why }): [string, HeldCell] => [
      column.key,
      {
        text: 'text' in written ? written.text : column.words(written.value, {}),
        trouble: { kind: 'refused', sentence },
        ...(why === undefined ? {} : { why }),
      },
    ]);
    const known = isRecord(id) || cells.newRows.includes(id);
    return withRow(known ? cells : withNewRows(cells, [id]), id, [], new Map(refused));
  }, held);

/** `row/field` → text. */
export type SavingTexts = ReadonlyMap<string, string>;
export const savingKey = (id: string, key: string): string => `${id}/${key}`;

/** The texts of one row that are on their way, by field; undefined when there are none. */
export const savingOfRow = (saving: SavingTexts, id: string): ReadonlyMap<string, string> | undefined => {
  if (saving.size === 0) return undefined;
  const start = savingKey(id, '');
  const own = [...saving].filter(([key]) => key.startsWith(start));
  return own.length === 0 ? undefined : new Map(own.map(([key, text]) => [key.slice(start.length), text]));
};

/** Shown while they are stored: only what was typed or pasted, a value taken over shows when it is there. */
const textsToSave = (rows: readonly RowWrites[]): readonly (readonly [string, string])[] =>
  rows.flatMap(({ id, writes }) =>
    writes.flatMap(({ column, written }) =>
      'text' in written ? [[savingKey(id, column.key), written.text] as const] : [],
    ),
  );

const writesOfTexts = <T extends TableName>(
  register: GridRegister<T>,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): readonly RowWrites[] =>
  Object.entries(texts).map(([id, row]) => ({
    id,
    writes: writesOfHeld(
      register,
      Object.entries(row).map(([key, text]) => [key, { text }] as const),
    ),
  }));

export interface GridWrites {
  readonly held: HeldCells;
  /** Texts on their way to the journal, by row and field: a keystroke shows before it is stored. */
  readonly saving: SavingTexts;
  /**
   * Rows that this sheet added, in the order in which it did, from the moment in which they are typed: the next row and
   * the next cell of the same one may be typed before the first is stored.
   */
  readonly added: readonly string[];
  /** Whether a row is no record yet, and is on its way or waits for what it lacks. */
  readonly waits: (id: string) => boolean;
  /** Each key in the open cell, so that a kill costs seconds of it (R7); null when it is closed. No id: the empty row below. */
  readonly type: (id: string | undefined, key: string, text: string | null) => void;
  /** Reads, checks and stores cells as one action; what cannot be stored is held. */
  readonly write: (rows: readonly RowWrites[], action: GridAction) => Promise<JudgedWrites<TableName> | null>;
  /** Stores a doubted value with the reason for it (R6); in a row that is no record yet, as soon as it is one. */
  readonly insist: (id: string, key: string, why: string, action: GridAction) => Promise<unknown>;
  /** Tries everything that is held once more. */
  readonly retry: (action: GridAction) => Promise<unknown>;
  /** Gives up what is held in a row's cells, or all of it. */
  readonly letGo: (id?: string, key?: string) => void;
  /** What Ctrl+Z would take back; the same object until something else is done. */
  readonly lastStep: () => object | undefined;
  /** False when there is nothing to take back or to do again; null when it was refused, which is said where it happened. */
  readonly undo: () => Promise<boolean | null>;
  readonly redo: () => Promise<boolean | null>;
}

/** Everything that a grid writes: one Plan per action, one after the other, with the grid's own undo and redo. */
export const useGridWrites = <T extends TableName>(
  view: StoreView,
  register: GridRegister<T>,
  draft: FormDraft,
  newId: () => string,
): GridWrites => {
  const actions = useActions();
  const inTurn = useTurns();
  const [held, setHeldState] = useState(nothingHeld);
  const now = useRef({ view, register, held, actions });
  useEffect(() => {
    now.current = { ...now.current, view, register, actions };
  });
  const done = useRef<Step[]>([]);
  const undone = useRef<Step[]>([]);
  const { keep, drop } = draft;
  /** What stands in the open cell and is in no other place yet. */
  const open = useRef<OpenCell | null>(null);
  const keepAll = useCallback((): void => {
    const texts = textsOfHeld(now.current.held);
    const all = open.current === null ? texts : withOpenCell(texts, open.current);
    if (all === null) drop();
    else keep(all);
  }, [keep, drop]);

  const setHeld = useCallback(
    (next: HeldCells): void => {
      now.current.held = next;
      setHeldState(next);
      keepAll();
    },
    [keepAll],
  );

  const store = useCallback(
    async (rows: readonly RowWrites[], action: GridAction): Promise<JudgedWrites<T> | null> => {
      const before = now.current.held;
      const judged = await inSlices(judgeWrites(now.current.register, before, rows));
      const { table } = now.current.register;
      const order = planGrid(now.current.view, { table, ...judged, label: action.label, reason: action.reason });
      const plan = { ...order, edits: [...order.edits, ...waiverEdits(now.current.view, judged.waivers)] };
      const acted =
        plan.edits.length === 0
          ? { ok: true as const, seq: null }
          : await now.current.actions.act(plan, action.done === undefined ? {} : { done: action.done });
      // What was refused stands in its cells: Ctrl+Z takes it out of them like everything else that was done.
      done.current.push({ seq: acted.ok ? acted.seq : null, held: before });
      undone.current = [];
      const isRecord = (id: string): boolean => now.current.register.record(id) !== undefined;
      setHeld(acted.ok ? judged.held : refusedRows(before, rows, isRecord, acted.sentence));
      return acted.ok ? judged : null;
    },
    [setHeld],
  );
  const [saving, setSaving] = useState<SavingTexts>(new Map());
  const [added, setAdded] = useState<readonly string[]>([]);
  const [onTheWay, setOnTheWay] = useState<ReadonlySet<string>>(new Set());
  const write = useCallback(
    async (rows: readonly RowWrites[], action: GridAction): Promise<JudgedWrites<T> | null> => {
      const texts = textsToSave(rows);
      const fresh = rows.map(({ id }) => id).filter((id) => now.current.register.record(id) === undefined);
      setSaving((all) => new Map([...all, ...texts]));
      setAdded((all) => [...new Set([...all, ...fresh])]);
      setOnTheWay((all) => new Set([...all, ...fresh]));
      try {
        return await inTurn('grid', () => store(rows, action));
      } finally {
        // A text that was typed over meanwhile is still on its way.
        const mine = new Map(texts);
        setSaving((all) => new Map([...all].filter(([key, text]) => mine.get(key) !== text)));
        const landed = new Set(fresh);
        setOnTheWay((all) => new Set([...all].filter((id) => !landed.has(id))));
      }
    },
    [inTurn, store],
  );
  const type = useCallback(
    (id: string | undefined, key: string, text: string | null): void => {
      // A new row has no id before it is stored or held: the draft gives it one, for as long as its first cell is open.
      const own = id ?? open.current?.newRow ?? newId();
      open.current = text === null ? null : { id: own, key, text, newRow: id === undefined ? own : null };
      keepAll();
    },
    [keepAll, newId],
  );
  const retry = useCallback(
    (action: GridAction) => {
      const { register: judge, held: all } = now.current;
      const rows = [...all.byRow].map(([id, cells]) => ({ id, writes: writesOfHeld(judge, cells) }));
      return write(rows, action);
    },
    [write],
  );

  const insist = useCallback(
    (id: string, key: string, why: string, action: GridAction) => {
      const { register: judge, held: all } = now.current;
      const cell = all.byRow.get(id)?.get(key);
      if (!cell) return Promise.resolve(null);
      const writes = writesOfHeld(judge, [[key, { text: cell.text, why }]]);
      return write([{ id, writes }], {
        ...action,
        label: [action.label, why].filter((part) => part !== '').join(': '),
      });
    },
    [write],
  );

  const letGo = useCallback(
    (id?: string, key?: string): void => {
      const before = now.current.held;
      done.current.push({ seq: null, held: before });
      if (id === undefined) setHeld(nothingHeld);
      else setHeld(withRow(before, id, key === undefined ? (before.byRow.get(id)?.keys() ?? []) : [key], new Map()));
    },
    [setHeld],
  );

  /** Taking back and doing again are the same move between two piles: an undo of an undo does it again. */
  const swap = useCallback(
    (from: { readonly current: Step[] }, to: { readonly current: Step[] }): Promise<boolean | null> =>
      inTurn('grid', async () => {
        const step = from.current.pop();
        if (!step) return false;
        const standing = now.current.held;
        const acted = step.seq === null ? null : await now.current.actions.undoInTurn(step.seq);
        if (acted && !acted.ok) {
          from.current.push(step);
          return null;
        }
        to.current.push({ seq: acted?.seq ?? null, held: standing });
        setHeld(step.held);
        return true;
      }),
    [inTurn, setHeld],
  );
  const waits = useMemo(() => {
    const newRows = new Set(held.newRows);
    return (id: string): boolean => onTheWay.has(id) || newRows.has(id);
  }, [held.newRows, onTheWay]);
  const lastStep = useCallback(() => done.current.at(-1), []);
  const undo = useCallback(() => swap(done, undone), [swap]);
  const redo = useCallback(() => swap(undone, done), [swap]);

  // What a killed session left in cells stands in them again, judged anew.
  const offered = useRef(false);
  useEffect(() => {
    if (draft.loading || offered.current) return;
    offered.current = true;
    const left = readHeldTexts(draft.value);
    if (!left) return;
    void inTurn('grid', async () => {
      const isRecord = (id: string): boolean => now.current.register.record(id) !== undefined;
      // A row that was on its way when the window was closed may have become a record, or not.
      const newRows = [...new Set([...left.newRows, ...Object.keys(left.texts)])].filter((id) => !isRecord(id));
      const rows = writesOfTexts(now.current.register, left.texts);
      const judged = await inSlices(judgeWrites(now.current.register, withNewRows(nothingHeld, newRows), rows));
      const back = rows.reduce(
        (cells, { id, writes }) => {
          const texts = writes.map(({ column, written }): [string, HeldCell] => {
            const text = 'text' in written ? written.text : '';
            return [column.key, judged.held.byRow.get(id)?.get(column.key) ?? { text, trouble: { kind: 'unsaved' } }];
          });
          return withRow(cells, id, [], new Map(texts));
        },
        withNewRows(nothingHeld, newRows),
      );
      setAdded(newRows);
      setHeld(back);
    });
  }, [draft.loading, draft.value, inTurn, setHeld]);

  return { held, saving, added, waits, type, write, retry, insist, letGo, lastStep, undo, redo };
};
