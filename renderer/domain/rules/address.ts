import type { Buyer } from '../records/buyer';
import type { Issue } from '../records/issue';
import type { Producer } from '../records/producer';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** «Huyện», «quận», «thị trấn» and «thị xã» are gone since 01/7/2025; «đường Quận Công» is a street. */
const oldUnit =
  /(?<!\p{L}|đường |phố )(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|H\.|Q\.|TX\.|TT\.)\s*[\p{Lu}\d][\p{L}\d]*(?:\s+\p{Lu}\p{L}*)*/u;

const unitIn = (text: string | null): string | null => (text === null ? null : (oldUnit.exec(text)?.[0] ?? null));

/** An address that stands only on the map of before 01/7/2025: papers of today need the new commune. */
export const checkAddress = (
  party: Producer | Buyer,
  _context: RuleContext,
  table: 'producers' | 'buyers',
): readonly Issue<IssueCode>[] => {
  if (party.communeCode !== null) return [];
  const unit = party.oldDistrict ?? unitIn(party.addressText) ?? party.oldCommune;
  if (!unit) return [];
  return [finding('address-old-unit', 'warning', { table, id: party.id, field: 'communeCode' }, { unit })];
};
