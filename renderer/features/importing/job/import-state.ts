import type { FailureCode } from '../../../../electron/contract/failures';
import type { ImportDecisions, ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal, TableChoice } from '../../../domain/intake/intake-proposal';
import type { ReadFailure } from '../../../domain/intake/read-failure';
import type { ValueAnswers } from '../../../domain/intake/value-question';
import type { Issue } from '../../../domain/records/issue';
import type { IntakeProgress } from '../../../formats/workers/intake-messages';
import type { Failure } from '../../../storage/failure';

export const steps = ['files', 'tables', 'columns', 'values', 'preview', 'report'] as const;
export type Step = (typeof steps)[number];

/** Why a file gave nothing: it is no list, or the machine would not hand it over. */
export type FileTrouble =
  | { readonly from: 'content'; readonly failure: ReadFailure }
  | { readonly from: 'machine'; readonly code: FailureCode };

/** Why nothing was written. `free`: bytes left on the drive when that was asked. */
export type ApplyTrouble =
  | { readonly why: 'failure'; readonly failure: Failure; readonly free: number | null }
  | { readonly why: 'stale' }
  | { readonly why: 'blocked'; readonly issues: readonly Issue[] }
  | { readonly why: 'stopped' };

/** What is being done to write the import; only `writing` can no longer be stopped. */
export interface Applying {
  readonly phase: 'snapshot' | 'photos' | 'writing';
  readonly done: number;
  readonly total: number;
}

export interface UndoneImport {
  /** False: the machine would not write; nothing changed. */
  readonly ok: boolean;
  readonly kept: readonly Issue[];
}

export interface ImportOutcome {
  /** Null: there was nothing to write. */
  readonly seq: number | null;
  readonly at: string;
  readonly preview: ImportPreview;
  readonly photosStored: number;
  readonly photosUnread: readonly string[];
  /** False in a browser, which keeps no snapshots. */
  readonly snapshot: boolean;
  readonly undone: UndoneImport | 'running' | null;
}

/** The two plans of an import: everything that it could change, and what is left after the officer's ticks. */
export interface PlannedImport {
  readonly base: ImportPreview;
  readonly full: ImportPreview;
}

/** One file on its way into the registry, and what the officer said about how it is read. */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'trouble' | 'ready' | 'applied';
  readonly progress: IntakeProgress | null;
  readonly trouble: FileTrouble | null;
  readonly proposal: IntakeProposal | null;
  readonly choices: Readonly<Record<string, TableChoice>>;
  readonly hidden: HiddenChoices;
  /** The officer looked at its table and columns and went on. */
  readonly agreed: boolean;
  /** The officer wants the rows of a file that was only read in part. */
  readonly partAgreed: boolean;
  /** A proposal for newer choices is being made; what is shown is the one before. */
  readonly busy: boolean;
}

/** What the officer says of sheets, by their names ('' for one without a name): hidden parts that are read. */
export interface HiddenChoices {
  readonly sheets: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Sheets that are read as they stand, although they look like several tables, or like a turned one. */
  readonly whole: readonly string[];
}

export const nothingHidden: HiddenChoices = { sheets: [], rows: [], columns: [], whole: [] };

/** All files that can be read, as one import: one preview, one Change, one undo. */
export interface ImportBatch {
  /** Of all its files together; null until the first was read. */
  readonly proposal: IntakeProposal | null;
  readonly decisions: ImportDecisions;
  /** What the officer said that texts mean. */
  readonly values: ValueAnswers;
  /** The officer looked at the values and went on. */
  readonly valuesAgreed: boolean;
  readonly planned: PlannedImport | null;
  /** What was unticked because an earlier file had it and it was left out there. */
  readonly recalled: ReadonlySet<string>;
  readonly busy: boolean;
  readonly applying: Applying | null;
  readonly applyTrouble: ApplyTrouble | null;
  readonly outcome: ImportOutcome | null;
}

export interface ImportState {
  readonly files: readonly ImportFile[];
  /** Id of the file whose table or columns are looked at. */
  readonly current: string | null;
  readonly batch: ImportBatch;
  readonly step: Step;
}

export const nothingSaid: ImportDecisions = { skip: new Set(), answers: new Map() };

export const newBatch: ImportBatch = {
  proposal: null,
  decisions: nothingSaid,
  values: {},
  valuesAgreed: false,
  planned: null,
  recalled: new Set(),
  busy: false,
  applying: null,
  applyTrouble: null,
  outcome: null,
};

export const nothingImported: ImportState = { files: [], current: null, batch: newBatch, step: 'files' };

export const newFile = (id: string, name: string): ImportFile => ({
  id,
  name,
  state: 'waiting',
  progress: null,
  trouble: null,
  proposal: null,
  choices: {},
  hidden: nothingHidden,
  agreed: false,
  partAgreed: false,
  busy: false,
});

export const fileOf = (state: ImportState, id: string | null): ImportFile | null =>
  state.files.find((file) => file.id === id) ?? null;

export const withFile = (state: ImportState, id: string, change: Partial<ImportFile>): ImportState => ({
  ...state,
  files: state.files.map((file) => (file.id === id ? { ...file, ...change } : file)),
});

/** A file that was read and is part of the batch. */
export interface ReadFile extends ImportFile {
  readonly proposal: IntakeProposal;
}

const hasRows = (file: ImportFile): file is ReadFile =>
  file.proposal !== null && (file.state === 'ready' || file.state === 'applied');

/** A file that was read in part waits outside the batch until the officer says that the part will do. */
export const isPartWaiting = (file: ImportFile): file is ReadFile =>
  hasRows(file) && file.proposal.cut !== undefined && !file.partAgreed;

const isRead = (file: ImportFile): file is ReadFile => hasRows(file) && !isPartWaiting(file);

/** The files of the batch, in the order in which they were given. */
export const batchFiles = ({ files }: Pick<ImportState, 'files'>): readonly ReadFile[] => files.filter(isRead);

export const isReading = ({ files }: Pick<ImportState, 'files'>): boolean =>
  files.some(({ state }) => state === 'waiting' || state === 'reading');
