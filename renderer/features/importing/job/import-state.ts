import type { FailureCode } from '../../../../electron/contract/failures';
import type { ImportDecisions, ImportPreview } from '../../../domain/intake/import-preview';
import type { IntakeProposal, TableChoice } from '../../../domain/intake/intake-proposal';
import type { ReadFailure } from '../../../domain/intake/read-failure';
import type { Issue } from '../../../domain/records/issue';
import type { IntakeProgress } from '../../../formats/workers/intake-messages';
import type { Failure } from '../../../storage/failure';

export const steps = ['files', 'tables', 'columns', 'preview', 'report'] as const;
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

/** What is being done to write a file; only `writing` can no longer be stopped. */
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

/** The two plans of a file: everything that it could change, and what is left after the officer's ticks. */
export interface PlannedImport {
  readonly base: ImportPreview;
  readonly full: ImportPreview;
}

/** One file on its way into the registry. Choices stay while the officer goes back and forth. */
export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'trouble' | 'ready' | 'applied';
  readonly progress: IntakeProgress | null;
  readonly trouble: FileTrouble | null;
  readonly proposal: IntakeProposal | null;
  readonly choices: Readonly<Record<string, TableChoice>>;
  readonly hiddenSheets: readonly string[];
  readonly decisions: ImportDecisions;
  readonly planned: PlannedImport | null;
  /** A proposal or plan for newer choices is being made; what is shown is the one before. */
  readonly busy: boolean;
  readonly applying: Applying | null;
  readonly applyTrouble: ApplyTrouble | null;
  readonly outcome: ImportOutcome | null;
}

export interface ImportState {
  readonly files: readonly ImportFile[];
  /** Id of the file in work. */
  readonly current: string | null;
  readonly step: Step;
}

export const nothingImported: ImportState = { files: [], current: null, step: 'files' };

export const newFile = (id: string, name: string): ImportFile => ({
  id,
  name,
  state: 'waiting',
  progress: null,
  trouble: null,
  proposal: null,
  choices: {},
  hiddenSheets: [],
  decisions: { skip: new Set(), answers: new Map() },
  planned: null,
  busy: false,
  applying: null,
  applyTrouble: null,
  outcome: null,
});

export const fileOf = (state: ImportState, id: string | null): ImportFile | null =>
  state.files.find((file) => file.id === id) ?? null;

export const withFile = (state: ImportState, id: string, change: Partial<ImportFile>): ImportState => ({
  ...state,
  files: state.files.map((file) => (file.id === id ? { ...file, ...change } : file)),
});

/** The next file that can be looked at. */
export const nextReady = (state: ImportState): ImportFile | null =>
  state.files.find((file) => file.state === 'ready' && file.id !== state.current) ?? null;
