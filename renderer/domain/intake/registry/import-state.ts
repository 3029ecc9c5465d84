import { isLockedRecord } from '../../plan/locked';
import type { FieldChange } from '../../plan/plan';
import type { Source } from '../../plan/source';
import type { StoreView } from '../../plan/store-view';
import type { TableName } from '../../records/table-name';
import type { CandidateProducer, CandidateProduct, RowRef } from '../candidates';
import type { CellChange, ImportContext, ImportDecisions, PhotosOfProduct } from '../import-preview';
import type { IntakeProposal } from '../intake-proposal';
import { type DecisionBook, decisionBook } from './decision-book';
import type { DoubtDraft } from './draft-doubts';
import { type DraftEdits, draftEdits } from './draft-edits';
import { type EditedRecords, editedRecords } from './edited-records';
import type { RegistryIndex } from './registry-index';
import { type ReturnedRows, returnedRows } from './returned-rows';
import type { SettledProducer } from './settle-producer';

/** What grows while an import is planned row by row. Lives for one call of `planImport`. */
export interface ImportState {
  readonly file: string;
  readonly decisions: ImportDecisions;
  readonly view: StoreView;
  readonly index: RegistryIndex;
  readonly newId: ImportContext['newId'];
  readonly returned: ReturnedRows;
  readonly edited: EditedRecords;
  readonly drafts: DraftEdits;
  readonly book: DecisionBook;
  readonly producers: ReadonlyMap<string, CandidateProducer>;
  readonly products: ReadonlyMap<string, CandidateProduct>;
  /** Producers that are settled already, by candidate. */
  readonly settled: Map<string, SettledProducer>;
  /** Producers whose own changes were shown in a row above. */
  readonly shown: Set<string>;
  /** Products that were written, or would change nothing: id by candidate. */
  readonly written: Map<string, string>;
  readonly doubts: DoubtDraft[];
  readonly photos: PhotosOfProduct[];
  newProducers: number;
  newDecisions: number;
}

/** What an import works with while it goes through the rows of a proposal. */
export const importState = (
  proposal: IntakeProposal,
  decisions: ImportDecisions,
  view: StoreView,
  index: RegistryIndex,
  { newId }: ImportContext,
): ImportState => ({
  file: proposal.file,
  decisions,
  view,
  index,
  newId,
  returned: returnedRows(proposal),
  edited: editedRecords(view, proposal.editLists),
  drafts: draftEdits(),
  book: decisionBook(index, newId),
  producers: new Map(proposal.producers.map((producer) => [producer.key, producer])),
  products: new Map(proposal.products.map((product) => [product.key, product])),
  settled: new Map(),
  shown: new Set(),
  written: new Map(),
  doubts: [],
  photos: [],
  newProducers: 0,
  newDecisions: 0,
});

export const sourceOf = (state: ImportState, { file, sheet, row }: RowRef): Source => ({
  from: 'file',
  file: file ?? state.file,
  sheet,
  row,
});

const isWritten = ({ skipped, locked }: CellChange): boolean => !skipped && locked === undefined;

/** The changes of a record as the officer sees them; those that were not unticked are drafted, those of a locked record never. */
export const changeRecord = (
  state: ImportState,
  table: TableName,
  id: string,
  fields: Readonly<Record<string, FieldChange>>,
  at: RowRef,
): readonly CellChange[] => {
  const locked = isLockedRecord(state.view, table, id) ? ({ locked: true } as const) : {};
  const cells = Object.entries(fields).map(([field, { before, after }]): CellChange => {
    const key = `${table}/${id}/${field}`;
    return { key, table, recordId: id, field, before, after, skipped: state.decisions.skip.has(key), ...locked };
  });
  const kept = cells.filter(isWritten).map(({ field, before, after }) => [field, { before, after }] as const);
  state.drafts.update(table, id, Object.fromEntries(kept), sourceOf(state, at));
  return cells;
};

export const anyWritten = (changes: readonly CellChange[]): boolean => changes.some(isWritten);
