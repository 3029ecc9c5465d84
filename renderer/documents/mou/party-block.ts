import { formatPhone } from '../../domain/identity/phone-number';
import { formatLongDate, paperDots } from '../../domain/vietnamese/format';
import { papers } from '../../i18n/vi/papers';
import { glueWords } from '../glue-words';
import type { PartyBlock, Signature } from '../official-document';
import type { MouParty } from './mou-snapshot';

const words = papers.mou;

type Line = PartyBlock['lines'][number];

const filled = (label: string, value: string | null): Line => ({
  label,
  value: value === null || value.trim() === '' ? paperDots : glueWords(value),
});

const optional = (label: string, value: string | null): readonly Line[] =>
  value === null || value.trim() === '' ? [] : [filled(label, value)];

const authorityLine = (party: MouParty): readonly Line[] => {
  if (party.authority === null) return [];
  const { number, date } = party.authority;
  return [{ label: words.authority, value: `${words.number} ${number ?? paperDots} ${formatLongDate(date)}` }];
};

const salutation = (party: MouParty): string =>
  party.salutation === null ? words.salutationUnknown : words.salutation[party.salutation];

const bankLine = (party: MouParty): readonly Line[] =>
  optional(
    words.bankAccount,
    party.bankAccount === null ? null : [party.bankAccount, party.bankName].filter(Boolean).join(` ${words.atBank} `),
  );

/** The lines that name a party, in the usual order of Vietnamese papers (domain dossier 5.2). */
export const partyBlock = (label: string, party: MouParty): PartyBlock => ({
  kind: 'partyBlock',
  heading: glueWords(`${label}:`),
  lines: [
    { ...filled(words.partyName, party.name), bold: true },
    filled(words.address, party.address),
    ...optional(words.registrationNo, party.registrationNo),
    ...(party.taxCodeExpected ? [filled(words.taxCode, party.taxCode)] : optional(words.taxCode, party.taxCode)),
    filled(words.phone, party.phones.length === 0 ? null : party.phones.map(formatPhone).join('; ')),
    ...optional(words.email, party.email),
    ...bankLine(party),
    filled(words.representative, `${salutation(party)} ${party.representative ?? paperDots}`),
    filled(words.representativeTitle, party.title),
    ...authorityLine(party),
  ],
});

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Household: «CHỦ HỘ KINH DOANH», no seal. Others: their title; a missing name or title prints dots. */
export const partySignature = (role: 'A' | 'B', party: MouParty): Signature => ({
  heading: [
    `${words.representativeOfParty}\u00a0${role}`,
    party.signature === 'household' ? words.householdTitle : upper(party.title ?? paperDots),
  ],
  note: party.signature === 'firm' ? words.signAndSeal : words.sign,
  name: party.representative ?? paperDots,
});
