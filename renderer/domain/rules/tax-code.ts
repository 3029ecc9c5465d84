import { readTaxCode, taxCodeKind } from '../identity/tax-code';
import { isNaturalParty } from '../masking/natural-party';
import type { Buyer } from '../records/buyer';
import type { Issue } from '../records/issue';
import type { Producer } from '../records/producer';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

const isOrganisation = (party: Producer | Buyer): boolean => party.kind === 'company' || party.kind === 'cooperative';

/** A household's code is its owner's personal number since 01/7/2025: said once, so that nobody wonders at a masked print. */
const isPersonal = (party: Producer | Buyer, code: string): boolean =>
  taxCodeKind(code) === 'personal' || isNaturalParty(party);

/**
 * The tax code of a party. Everything here is a warning at most: the store must be able to keep what the paper says, and one
 * public list in a hundred has a printing error.
 */
export const checkTaxCode = (
  party: Producer | Buyer,
  _context: RuleContext,
  table: 'producers' | 'buyers',
): readonly Issue<IssueCode>[] => {
  const code = party.taxCode?.trim();
  if (!code) return [];
  const at = { table, id: party.id, field: 'taxCode' } as const;
  const reading = readTaxCode(code);
  const issues: Issue<IssueCode>[] = [];
  if (reading.value === null) issues.push(finding('tax-code-shape', 'warning', at, { found: code }));
  if (reading.notes.some((note) => note.code === 'tax-code-check')) {
    issues.push(finding('tax-code-check', 'warning', at, { found: code }));
  }
  if (isOrganisation(party) && taxCodeKind(code) === 'personal') {
    issues.push(finding('tax-code-person', 'warning', at, { found: code }));
  }
  if (isPersonal(party, code)) issues.push(finding('tax-code-masked', 'info', at, {}));
  return issues;
};
