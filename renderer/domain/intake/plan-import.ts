import { runAtOnce, type Steps, stepSize } from '../plan/steps';
import type { StoreView } from '../plan/store-view';
import type { CandidateProduct, RowRef } from './candidates';
import {
  type EntryState,
  entryStates,
  type ImportContext,
  type ImportDecisions,
  type ImportPreview,
  type PreviewEntry,
} from './import-preview';
import type { IntakeIssue } from './intake-issue';
import type { IntakeProposal } from './intake-proposal';
import { refKey, refOf } from './place-pictures';
import { draftDoubts } from './registry/draft-doubts';
import { editedRow } from './registry/edited-row';
import { type ImportState, importState } from './registry/import-state';
import { withNewOwnFields } from './registry/new-own-fields';
import { atLocks, type PreviewBody, refusedBody } from './registry/preview-body';
import { indexRegistry, type RegistryIndex } from './registry/registry-index';
import { producerRow, productRow, repeatedRow } from './registry/row-entries';

export const nothingDecided: ImportDecisions = { skip: new Set(), answers: new Map() };

/** Issues by row, so that each entry carries its own. */
const issuesByRow = (issues: readonly IntakeIssue[]): ReadonlyMap<string, readonly IntakeIssue[]> => {
  const byRow = new Map<string, IntakeIssue[]>();
  for (const issue of issues) {
    const at = refOf(issue);
    if (!at) continue;
    const key = refKey(at);
    const list = byRow.get(key);
    if (list) list.push(issue);
    else byRow.set(key, [issue]);
  }
  return byRow;
};

interface Row {
  readonly at: RowRef;
  readonly body: () => PreviewBody;
}

const groupByRow = (products: readonly CandidateProduct[]): ReadonlyMap<string, readonly CandidateProduct[]> => {
  const rows = new Map<string, CandidateProduct[]>();
  for (const product of products) {
    const key = refKey(product.row);
    const list = rows.get(key);
    if (list) list.push(product);
    else rows.set(key, [product]);
  }
  return rows;
};

const sheetKey = (file: string | undefined, sheet: string | null): string => `${file ?? ''}|${sheet ?? ''}`;

/** Every row of data of the file, once, in the order of the file. */
const rowsOf = (proposal: IntakeProposal, state: ImportState): readonly Row[] => {
  const rows = new Map<string, Row>();
  const add = (at: RowRef, body: Row['body']): void => {
    const key = refKey(at);
    if (!rows.has(key)) rows.set(key, { at, body });
  };
  for (const { at, issue } of proposal.refused) add(at, () => refusedBody(issue.code));
  for (const products of groupByRow(proposal.products).values()) {
    const [first] = products;
    if (first) add(first.row, () => productRow(state, first.row, first.producerKey, products));
  }
  for (const repeated of proposal.repeated) add(repeated.at, () => repeatedRow(state, repeated));
  for (const { at, producerKey } of proposal.producerRows) add(at, () => producerRow(state, producerKey));
  for (const row of proposal.edited) add(row.at, () => editedRow(state, row));
  const sheets = new Map(proposal.sheets.map(({ file, name }, index) => [sheetKey(file, name), index]));
  const place = ({ at }: Row): number => sheets.get(sheetKey(at.file, at.sheet)) ?? 0;
  return [...rows.values()].sort((a, b) => place(a) - place(b) || a.at.row - b.at.row);
};

const countStates = (entries: readonly PreviewEntry[]): Readonly<Record<EntryState, number>> => {
  const counts = Object.fromEntries(entryStates.map((state) => [state, 0])) as Record<EntryState, number>;
  for (const entry of entries) counts[entry.state] += 1;
  return counts;
};

/**
 * What applying the proposal would do to the registry, row by row, and the Plan that does it. The same file a second time
 * gives no Edit at all; what the officer unticked or has not answered is left out and stays in the preview.
 * In pieces, because the window runs it beside the officer's typing.
 */
export function* planImportInSteps(
  proposal: IntakeProposal,
  decisions: ImportDecisions,
  view: StoreView,
  context: ImportContext,
): Steps<ImportPreview> {
  return yield* planRowsInSteps(proposal, decisions, view, yield* indexRegistry(view), context);
}

/** The same over an index that the caller made: for rows of which it is known whom they concern. */
export function* planRowsInSteps(
  proposal: IntakeProposal,
  decisions: ImportDecisions,
  view: StoreView,
  index: RegistryIndex,
  context: ImportContext,
): Steps<ImportPreview> {
  const state = importState(proposal, decisions, view, index, context);
  const issues = issuesByRow(proposal.issues);
  const entries: PreviewEntry[] = [];
  for (const [place, row] of rowsOf(proposal, state).entries()) {
    if (place % stepSize === 0) yield;
    const key = refKey(row.at);
    const { found = [], ...rest } = decisions.skip.has(key) ? refusedBody('skipped-by-officer') : atLocks(row.body());
    entries.push({ key, at: row.at, issues: [...(issues.get(key) ?? []), ...found], ...rest });
  }
  draftDoubts(state, proposal);
  return {
    rowsRead: entries.length,
    counts: countStates(entries),
    entries,
    newProducers: state.newProducers,
    newDecisions: state.newDecisions,
    photos: state.photos,
    plan: {
      reason: 'import',
      label: proposal.file,
      edits: withNewOwnFields(view, proposal, state.drafts.edits()),
      issues: [],
    },
  };
}

/** `planImportInSteps` at once: for tests and for scripts without a window. */
export const planImport = (
  proposal: IntakeProposal,
  decisions: ImportDecisions,
  view: StoreView,
  context: ImportContext,
): ImportPreview => runAtOnce(planImportInSteps(proposal, decisions, view, context));
