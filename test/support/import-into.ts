import type { ImportDecisions, ImportPreview } from '../../renderer/domain/intake/import-preview';
import type { IntakeProposal } from '../../renderer/domain/intake/intake-proposal';
import { nothingDecided, planImport } from '../../renderer/domain/intake/plan-import';
import type { Change } from '../../renderer/domain/plan/change';
import { today } from './intake-workbook';
import type { SmallStore } from './plan-stories';

let made = 0;
/** Ids that no other test of the file gets. */
export const freshId = (): string => {
  made += 1;
  return `new-${made}`;
};

/** An import into a store without disk: what it showed, and the Change that came of it (null when nothing was new). */
export const importInto = (
  store: SmallStore,
  proposal: IntakeProposal,
  decisions: ImportDecisions = nothingDecided,
): { readonly preview: ImportPreview; readonly change: Change | null } => {
  const preview = planImport(proposal, decisions, store.tables, { newId: freshId, today });
  return { preview, change: store.apply(preview.plan) };
};
