import type { Conference } from '../records/conference';
import type { Mou, Signatory } from '../records/mou';
import { comparable } from '../vietnamese/same-text';
import type { MouIssue, MouIssueCode } from './mou-issue';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** The office that witnesses or supports: named and signed for by somebody, or the paper would print dots in its place. */
const checkBeside = (variant: Mou['variant'], conference: Conference): readonly MouIssue[] => {
  const { officeName, officeSigner, officeTitle, officeAddress } = conference;
  const asked: readonly (readonly [boolean, MouIssueCode, string])[] = [
    [isBlank(officeName), 'mou-office-missing', 'officeName'],
    [isBlank(officeSigner), 'mou-office-signer-missing', 'officeSigner'],
    [isBlank(officeTitle), 'mou-office-title-missing', 'officeTitle'],
    // Only a party's block has an address line.
    [variant === 'support' && isBlank(officeAddress), 'mou-office-address-missing', 'officeAddress'],
  ];
  return asked
    .filter(([missing]) => missing)
    .map(([, code, field]) => ({
      code,
      severity: 'error',
      table: 'conferences',
      recordId: conference.id,
      field,
      params: {},
    }));
};

const isIncomplete = ({ office, signer, title }: Signatory): boolean =>
  isBlank(office) || isBlank(signer) || isBlank(title);

const checkSignatories = (mou: Mou): readonly MouIssue[] => {
  const at = { severity: 'error', table: 'mous', recordId: mou.id, field: 'signatories' } as const;
  const { signatories } = mou;
  if (signatories.length < 2) return [{ code: 'mou-signatories-few', ...at, params: { count: signatories.length } }];
  const names = signatories.map(({ office }) => comparable(office));
  return signatories.flatMap((signatory, index): readonly MouIssue[] => {
    const params = { number: index + 1, product: String(index + 1), office: signatory.office };
    if (isIncomplete(signatory)) return [{ code: 'mou-signatory-incomplete', ...at, params }];
    return names.indexOf(names[index] ?? '') < index ? [{ code: 'mou-signatory-twice', ...at, params }] : [];
  });
};

/** What the offices in a paper lack: the one beside two firms, or those that sign among themselves. */
export const checkMouOffices = (mou: Mou, conference: Conference | undefined): readonly MouIssue[] => {
  if (mou.variant === 'agency') return checkSignatories(mou);
  return conference && (mou.variant === 'witness' || mou.variant === 'support')
    ? checkBeside(mou.variant, conference)
    : [];
};
