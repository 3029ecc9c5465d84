import type { Certificate } from '../records/certificate';
import type { Issue } from '../records/issue';
import { certificateRulesOn } from '../reference/star-rules';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** The transitional extension is an officer's own act (Điều 12.3): a reason, which makes it count, and the paper behind it. */
export const checkExtension = (
  { id, extensionReason, extensionNo }: Certificate,
  { today }: Pick<RuleContext, 'today'>,
): readonly Issue<IssueCode>[] => {
  if (isBlank(extensionReason) === isBlank(extensionNo)) return [];
  const { extensionArticle: article } = certificateRulesOn(today);
  return isBlank(extensionNo)
    ? [finding('extension-no-paper', 'warning', { table: 'certificates', id, field: 'extensionNo' }, { article })]
    : [finding('extension-no-reason', 'warning', { table: 'certificates', id, field: 'extensionReason' }, {})];
};
