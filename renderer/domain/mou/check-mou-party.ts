import type { Buyer } from '../records/buyer';
import type { Producer } from '../records/producer';
import { provinceOfCode } from '../reference/province';
import type { CivilDate } from '../vietnamese/civil-date';
import { formatDate } from '../vietnamese/format';
import type { MouIssue, MouIssueCode } from './mou-issue';

type PartyTable = 'producers' | 'buyers';

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

/** Tổ hợp tác may have no tax code (domain dossier 3.1). */
const expectsTaxCode = (party: Producer | Buyer): boolean => party.kind !== 'cooperativeGroup';

const isBranch = (party: Producer | Buyer): boolean => 'companyForm' in party && party.companyForm === 'branch';

/** Without a text and a commune the paper has the province at the most: not dots, yet nowhere that a letter could be sent. */
const addressGap = ({ addressText, communeCode, provinceCode }: Producer | Buyer): MouIssueCode | null => {
  if (!isBlank(addressText) || communeCode !== null) return null;
  return provinceOfCode(provinceCode) === null ? 'mou-address-missing' : 'mou-address-vague';
};

/** What the paper would print as dots for one party. */
const missingParts = (party: Producer | Buyer): readonly (readonly [MouIssueCode, string, MouIssue['severity']])[] => {
  const address = addressGap(party);
  return [
    ...(isBlank(party.name) ? [['mou-party-name-missing', 'name', 'error'] as const] : []),
    ...(isBlank(party.representative) ? [['mou-representative-missing', 'representative', 'error'] as const] : []),
    ...(isBlank(party.representativeTitle) ? [['mou-title-missing', 'representativeTitle', 'error'] as const] : []),
    ...(address === null ? [] : [[address, 'addressText', 'error'] as const]),
    ...(isBlank(party.taxCode) && expectsTaxCode(party) ? [['mou-tax-code-missing', 'taxCode', 'error'] as const] : []),
    ...(party.phones.length === 0 ? [['mou-phone-missing', 'phones', 'warning'] as const] : []),
  ];
};

/**
 * «Bà Nguyễn Văn …», «Ông Nguyễn Thị …»: the signer was replaced and the salutation was not. Middle names only; «Văn» is a family
 * name and a given name too.
 */
const salutationDoubtful = ({ salutation, representative }: Producer | Buyer): boolean => {
  const middle = (representative ?? '').normalize('NFC').toLocaleLowerCase('vi').trim().split(/\s+/).slice(1, -1);
  const ofWoman = middle.includes('thị');
  return (salutation === 'ong' && ofWoman) || (salutation === 'ba' && !ofWoman && middle.includes('văn'));
};

/** Heads of a department or of a category of goods bind their firm by a power of attorney only (domain dossier 5.2). */
const signsForOthers = /ngành hàng|thu mua|trưởng (?:phòng|bộ phận|nhóm|ban)|quản lý/iu;

const authorityIssues = (
  party: Producer | Buyer,
  day: CivilDate | null,
): readonly (readonly [MouIssueCode, string, MouIssue['severity'], Readonly<Record<string, string>>])[] => {
  const numbered = !isBlank(party.authorityNo);
  const dated = party.authorityDate !== null;
  const end = party.authorityEnd;
  if (!numbered && !dated && end === null) {
    if (isBranch(party)) return [['mou-authority-needed', 'authorityNo', 'error', {}]];
    const title = party.representativeTitle ?? '';
    return signsForOthers.test(title) ? [['mou-authority-likely', 'authorityNo', 'warning', { title }]] : [];
  }
  return [
    ...(numbered && dated
      ? []
      : [['mou-authority-incomplete', numbered ? 'authorityDate' : 'authorityNo', 'error', {}] as const]),
    ...(end !== null && day !== null && end < day
      ? [['mou-authority-expired', 'authorityEnd', 'error', { end: formatDate(end), day: formatDate(day) }] as const]
      : []),
  ];
};

/** Who signs, under what power, and whether the paper can name them (R15). `day`: the signing day or the opening, null when neither is set. */
export const checkMouParty = (
  table: PartyTable,
  party: Producer | Buyer,
  day: CivilDate | null,
): readonly MouIssue[] => {
  const found = [
    ...missingParts(party).map(([code, field, severity]) => [code, field, severity, {}] as const),
    ...(salutationDoubtful(party)
      ? [['mou-salutation-doubtful', 'salutation', 'warning', { signer: party.representative ?? '' }] as const]
      : []),
    ...authorityIssues(party, day),
  ];
  return found.map(([code, field, severity, params]) => ({
    code,
    severity,
    table,
    recordId: party.id,
    field,
    params: { party: party.name, ...params },
  }));
};
