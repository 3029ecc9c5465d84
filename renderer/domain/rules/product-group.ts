import type { Issue } from '../records/issue';
import type { Product } from '../records/product';
import { lawsInUse } from '../reference/laws-in-use';
import { factsOfKind } from '../reference/producer-kinds';
import { sectorOf, taxonomyEntry } from '../reference/product-groups';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** The group must be one of the law, and associations may only offer sector VI (QĐ 26/2026/QĐ-TTg, Điều 2.3). */
export const checkProductGroup = (product: Product, { view }: RuleContext): readonly Issue<IssueCode>[] => {
  const { id, subgroupCode, producerId } = product;
  if (subgroupCode === null) return [];
  const at = { table: 'products', id, field: 'subgroupCode' } as const;
  const sector = sectorOf(subgroupCode);
  if (sector === null || !taxonomyEntry(subgroupCode)) {
    return [finding('group-unknown', 'warning', at, { found: subgroupCode, law: lawsInUse().groupsLaw })];
  }
  const producer = view.record('producers', producerId);
  const allowed = producer && factsOfKind(producer.kind)?.onlySectors;
  return allowed && !allowed.includes(sector) ? [finding('association-sector', 'warning', at, { sector })] : [];
};
