import type { CellChange, EntryState, ImportPreview, PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeIssue } from '../../../domain/intake/intake-issue';
import type { Edit } from '../../../domain/plan/plan';
import type { Certificate } from '../../../domain/records/certificate';

/** A row of the file as one line of the preview. */
export interface EntryLine {
  readonly key: string;
  readonly entry: PreviewEntry;
}

/** One cell that changes, or a recognition that is added (`change` null). `first`: the first line of its row. */
export interface ChangeLine {
  readonly key: string;
  readonly entry: PreviewEntry;
  readonly change: CellChange | null;
  readonly certificate: Certificate | null;
  readonly first: boolean;
}

/** A finding, with the row that it is about when the preview has it. */
export interface IssueLine {
  readonly key: string;
  readonly issue: IntakeIssue;
  readonly entry: PreviewEntry | null;
}

export const entryLines = (preview: ImportPreview, state: EntryState): readonly EntryLine[] =>
  preview.entries.filter((entry) => entry.state === state).map((entry) => ({ key: entry.key, entry }));

/** Recognitions that a row would add. */
export const addedCertificates = (edits: readonly Edit[]): readonly Certificate[] =>
  edits.flatMap((edit) =>
    edit.type === 'create' && edit.table === 'certificates' ? [edit.record as Certificate] : [],
  );

const linesOf = (entry: PreviewEntry, edits: readonly Edit[]): readonly ChangeLine[] => {
  const cells = entry.changes.map((change) => ({ key: `${entry.key}|${change.key}`, change, certificate: null }));
  const added = addedCertificates(edits).map((certificate, index) => ({
    key: `${entry.key}|+${index}`,
    change: null,
    certificate,
  }));
  return [...cells, ...added].map((line, index) => ({ ...line, entry, first: index === 0 }));
};

/** Everything that rows of known products change, cell by cell. */
export const changeLines = (
  preview: ImportPreview,
  edits: ReadonlyMap<string, readonly Edit[]>,
): readonly ChangeLine[] =>
  preview.entries
    .filter((entry) => entry.state === 'updated')
    .flatMap((entry) => linesOf(entry, edits.get(entry.key) ?? []));

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Findings, the grave ones first, otherwise in the order of the file. */
export const issueLines = (issues: readonly IntakeIssue[], preview: ImportPreview): readonly IssueLine[] => {
  const entries = new Map(preview.entries.map((entry) => [entry.key, entry]));
  return issues
    .map((issue, index) => ({
      key: String(index),
      issue,
      entry: issue.row === null ? null : (entries.get(`${issue.sheet ?? ''}!${issue.row}`) ?? null),
    }))
    .toSorted((a, b) => weight[a.issue.severity] - weight[b.issue.severity]);
};
