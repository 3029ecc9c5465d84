import type { ImportContext, ImportDecisions } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { joinProposalsInSteps } from '../../../domain/intake/join/join-proposals';
import { planRowsInSteps } from '../../../domain/intake/plan-import';
import type { RegistryIndex } from '../../../domain/intake/registry/registry-index';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Pauses } from '../../../storage/pauses';
import type { PlannedImport, ReadFile } from './import-state';

/** Joins the files of the batch; what was joined stays as long as none of them was read anew. Null: no file. */
export const joinFiles = (): ((files: readonly ReadFile[], pauses: Pauses) => Promise<IntakeProposal | null>) => {
  let joined: readonly IntakeProposal[] = [];
  let result: IntakeProposal | null = null;
  return async (files, pauses) => {
    const proposals = files.map(({ proposal }) => proposal);
    const [first, ...rest] = proposals;
    const isSame = proposals.length === joined.length && proposals.every((each, index) => each === joined[index]);
    if (!isSame) {
      result = first ? await pauses.run(joinProposalsInSteps([first, ...rest])) : null;
      joined = proposals;
    }
    return result;
  };
};

/** The registry as it is, and its index. */
export interface PlannedAgainst {
  readonly view: StoreView;
  readonly index: RegistryIndex;
}

/**
 * Both plans of a batch. The first ignores the ticks: it keeps each unticked line in its place in the preview. The second
 * is what «Nhập» writes.
 */
export const planBatch = async (
  proposal: IntakeProposal,
  decisions: ImportDecisions,
  { view, index }: PlannedAgainst,
  context: ImportContext,
  pauses: Pauses,
): Promise<PlannedImport> => {
  const planWith = (said: ImportDecisions) => pauses.run(planRowsInSteps(proposal, said, view, index, context));
  const base = await planWith({ ...decisions, skip: new Set<string>() });
  return { base, full: decisions.skip.size === 0 ? base : await planWith(decisions) };
};
