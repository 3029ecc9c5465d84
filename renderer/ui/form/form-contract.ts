import type { Issue } from '../../domain/records/issue';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';

/** How a save ended. Not ok: nothing was written, the typing stays, and the sentence says why. */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/** What a form asks of whoever owns the record. */
export interface FormOwner<T extends TableName> {
  readonly table: T;
  readonly record: RecordOf<T>;
  /** Findings about the record as it would be after the edit. */
  readonly check: (record: RecordOf<T>) => readonly Issue[];
  /** Other fields that `save` moves with these: a rule looks at them all together. */
  readonly along?: (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Writes fields of the record. `why`: the typed reason for keeping a value that a warning doubts. */
  readonly save: (values: Readonly<Record<string, unknown>>, why: string | null) => Promise<Saved>;
  /** What is typed and not saved, with each key. */
  readonly onTyped?: (texts: TypedTexts) => void;
  /** The form goes, and this many of its fields hold texts that could not be saved; they stay in the draft. */
  readonly onLeft?: (count: number) => void;
}

/** Typing that is not saved yet, by field; survives a kill through the store's drafts. */
export type TypedTexts = Readonly<Record<string, string>>;

/** The part of the store's draft that a form needs. */
export interface FormDraft {
  readonly loading: boolean;
  readonly value: unknown;
  readonly at: string | undefined;
  /** The officer has asked already to go on with it: it is taken back without a question. */
  readonly resumed?: boolean;
  readonly keep: (value: unknown) => void;
  readonly drop: () => void;
}

/** Drafts come from a database that an older version may have written. */
export const typedTextsOf = (value: unknown): TypedTexts => {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};
