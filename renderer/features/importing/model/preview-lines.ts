import type { RowRef } from '../../../domain/intake/candidates';
import type { CellChange, EntryState, ImportPreview, PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeIssue } from '../../../domain/intake/intake-issue';
import type { DuplicateGroup, IntakeProposal } from '../../../domain/intake/intake-proposal';
import { refKey, refOf } from '../../../domain/intake/place-pictures';
import type { Edit } from '../../../domain/plan/plan';
import { sameValue } from '../../../domain/plan/same-value';
import type { Certificate } from '../../../domain/records/certificate';
import type { Severity } from '../../../domain/records/issue';

/** A row of the file as one line of the preview. */
export interface EntryLine {
  readonly key: string;
  readonly entry: PreviewEntry;
  /** What is skipped when the line is unticked, as in `ImportDecisions.skip`. */
  readonly skipKeys: readonly string[];
}

/** One cell that changes, or a recognition that is added (`change` null). `first`: the first line of its row. */
export interface ChangeLine extends EntryLine {
  readonly change: CellChange | null;
  /** One price in the file is both ends of the registry's range: it is one cell to the officer. */
  readonly bothPrices: boolean;
  readonly certificate: Certificate | null;
  readonly first: boolean;
}

/** A finding, or rows that speak of one record: where it stands, and its row when the preview has it. */
export interface IssueLine {
  readonly key: string;
  readonly finding: IntakeIssue | DuplicateGroup;
  readonly severity: Severity;
  readonly at: RowRef | null;
  readonly entry: PreviewEntry | null;
}

export const isDuplicate = (finding: IssueLine['finding']): finding is DuplicateGroup => 'members' in finding;

export type LinesByState = Readonly<Record<EntryState, readonly EntryLine[]>>;

/** All rows by what becomes of them, in one pass: 20,000 rows are gone through at every tick. */
export const linesByState = ({ entries }: Pick<ImportPreview, 'entries'>): LinesByState => {
  const lines: Record<EntryState, EntryLine[]> = { created: [], updated: [], unchanged: [], doubtful: [], refused: [] };
  for (const entry of entries) lines[entry.state].push({ key: entry.key, entry, skipKeys: [entry.key] });
  return lines;
};

/** Recognitions that a row would add. */
export const addedCertificates = (edits: readonly Edit[]): readonly Certificate[] =>
  edits.flatMap((edit) =>
    edit.type === 'create' && edit.table === 'certificates' ? [edit.record as Certificate] : [],
  );

type Cell = Pick<ChangeLine, 'key' | 'skipKeys' | 'change' | 'bothPrices' | 'certificate'>;

const isTwin = (low: CellChange, high: CellChange): boolean =>
  low.field === 'retailPriceMin' &&
  high.field === 'retailPriceMax' &&
  low.recordId === high.recordId &&
  sameValue(low.before, high.before) &&
  sameValue(low.after, high.after);

/** Cells of locked records: they stay as they are and cannot be ticked. */
export const lockedCells = ({ changes }: PreviewEntry): readonly CellChange[] =>
  changes.filter(({ locked }) => locked === true);

/** Cells that stay as they are in rows that write something else; a row of nothing but such cells is refused as a row. */
export const countLockedCells = ({ entries }: Pick<ImportPreview, 'entries'>): number =>
  entries.reduce((sum, entry) => sum + (entry.reason === 'record-locked' ? 0 : lockedCells(entry).length), 0);

const cellsOf = ({ key, changes }: PreviewEntry): readonly Cell[] =>
  changes
    .filter(({ locked }) => locked === undefined)
    .filter((high) => !changes.some((low) => isTwin(low, high)))
    .map((change) => {
      const twin = changes.find((high) => isTwin(change, high));
      const skipKeys = twin ? [change.key, twin.key] : [change.key];
      return { key: `${key}|${change.key}`, skipKeys, change, bothPrices: twin !== undefined, certificate: null };
    });

const linesOf = (entry: PreviewEntry, edits: readonly Edit[]): readonly ChangeLine[] => {
  const added = addedCertificates(edits).map(
    (certificate, index): Cell => ({
      key: `${entry.key}|+${index}`,
      skipKeys: [entry.key],
      change: null,
      bothPrices: false,
      certificate,
    }),
  );
  return [...cellsOf(entry), ...added].map((cell, index) => ({ ...cell, entry, first: index === 0 }));
};

/** Everything that rows of known products change, cell by cell. */
export const changeLines = (
  updated: readonly EntryLine[],
  edits: ReadonlyMap<string, readonly Edit[]>,
): readonly ChangeLine[] => updated.flatMap(({ key, entry }) => linesOf(entry, edits.get(key) ?? []));

const weight = { error: 0, warning: 1, info: 2 } as const;

/** Rows that were put together are news, rows that may belong together want a look. */
const severityOf = (finding: IssueLine['finding']): Severity => {
  if (!isDuplicate(finding)) return finding.severity;
  return finding.certain ? 'info' : 'warning';
};

const placeOf = (finding: IssueLine['finding']): RowRef | null =>
  isDuplicate(finding) ? (finding.members[0] ?? null) : refOf(finding);

/** Findings, the grave ones first, otherwise in the order of the file. */
export const issueLines = (
  { issues, duplicates }: Pick<IntakeProposal, 'issues' | 'duplicates'>,
  preview: Pick<ImportPreview, 'entries'>,
): readonly IssueLine[] => {
  const findings = [...issues, ...duplicates];
  if (findings.length === 0) return [];
  const entries = new Map(preview.entries.map((entry) => [entry.key, entry]));
  return findings
    .map((finding, index): IssueLine => {
      const at = placeOf(finding);
      const entry = at ? (entries.get(refKey(at)) ?? null) : null;
      return { key: String(index), finding, severity: severityOf(finding), at, entry };
    })
    .toSorted((a, b) => weight[a.severity] - weight[b.severity]);
};
