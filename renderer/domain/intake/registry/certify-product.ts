import { blankCertificate, type Certificate } from '../../records/certificate';
import type { Decision } from '../../records/decision';
import type { Producer } from '../../records/producer';
import type { Product } from '../../records/product';
import type { CandidateCertificate, CandidateDecision, RowRef } from '../candidates';
import type { CellChange } from '../import-preview';
import { differences } from './differences';
import { changeRecord, type ImportState, sourceOf } from './import-state';
import { certificateValues, matchCertificate, saysSomething } from './match-certificate';

export interface Certified {
  readonly changes: readonly CellChange[];
  readonly added: boolean;
}

const nothingSaid: Certified = { changes: [], added: false };

/** The decision's record, created when the registry does not have it, completed when the list says more. */
const enterDecision = (
  state: ImportState,
  decision: CandidateDecision,
  producer: Producer,
  at: RowRef,
): { readonly record: Decision | null; readonly changes: readonly CellChange[] } => {
  const found = state.book.find(decision, producer.provinceCode);
  if (!found) return { record: null, changes: [] };
  if (found.how === 'made') {
    state.drafts.create('decisions', found.record, sourceOf(state, at));
    state.newDecisions += 1;
  }
  if (found.how === 'completed') state.drafts.amend('decisions', found.record);
  if (found.how !== 'known') return { record: found.record, changes: [] };
  const stored = state.view.record('decisions', found.record.id);
  const said = { date: decision.date, authority: decision.authority };
  const changes = stored ? changeRecord(state, 'decisions', stored.id, differences(stored, said), at) : [];
  return { record: found.record, changes };
};

/** Enters one recognition of a product: a new certificate, or what the list says differently about a known one. */
export const certifyProduct = (
  state: ImportState,
  product: Product,
  producer: Producer,
  candidate: CandidateCertificate,
  at: RowRef,
): Certified => {
  if (!saysSomething(candidate)) return nothingSaid;
  const { record: decision, changes } = candidate.decision
    ? enterDecision(state, candidate.decision, producer, at)
    : { record: null, changes: [] };
  const known = matchCertificate(candidate, decision?.id ?? null, state.index.certificatesOf.get(product.id) ?? []);
  const values = { ...certificateValues(candidate), ...(decision ? { decisionId: decision.id } : {}) };
  if (known) {
    return {
      changes: [
        ...changes,
        ...changeRecord(
          state,
          'certificates',
          known.id,
          differences(known, values, false, state.index.givenUp(known.id)),
          at,
        ),
      ],
      added: false,
    };
  }
  const record: Certificate = { ...blankCertificate(state.newId(), product.id), ...values };
  state.drafts.create('certificates', record, sourceOf(state, at));
  return { changes, added: true };
};
