import type { ImportContext } from '../../../domain/intake/import-preview';
import { planImportInSteps } from '../../../domain/intake/plan-import';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Pauses } from '../../../storage/pauses';
import type { ImportFile, PlannedImport } from './import-state';

/**
 * Both plans of a file. The first ignores the ticks: it keeps each unticked line in its place in the preview. The second
 * is what «Nhập» writes.
 */
export const planFile = async (
  { proposal, decisions }: Pick<ImportFile, 'proposal' | 'decisions'>,
  view: StoreView,
  context: ImportContext,
  pauses: Pauses,
): Promise<PlannedImport | null> => {
  if (!proposal) return null;
  const base = await pauses.run(planImportInSteps(proposal, { ...decisions, skip: new Set<string>() }, view, context));
  if (decisions.skip.size === 0) return { base, full: base };
  return { base, full: await pauses.run(planImportInSteps(proposal, decisions, view, context)) };
};
