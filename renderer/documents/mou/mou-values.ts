import { formatLongDate, formatNumber } from '../../domain/vietnamese/format';
import { countWithWords } from '../../domain/vietnamese/number-words';
import { papers } from '../../i18n/vi/papers';
import type { PlaceholderValues } from '../fill-placeholders';
import type { MouSnapshot } from './mou-snapshot';

/** «15 tháng 12 năm 2026»: the clauses write «ngày» themselves. Null prints dots. */
const dayWithoutWord = (day: string | null): string | null =>
  day === null ? null : formatLongDate(day).replace(/^ngày\u00a0/u, '');

/** Day, month and year apart, padded as the decree asks; null when the clerk fills them in by hand. */
const signParts = (day: string | null): readonly [string | null, string | null, string | null] => {
  if (day === null) return ['……', '……', '………'];
  const match = /^ngày\u00a0(\S+) tháng\u00a0(\S+) năm\u00a0(\S+)$/u.exec(formatLongDate(day));
  return [match?.[1] ?? null, match?.[2] ?? null, match?.[3] ?? null];
};

/** Who keeps a copy of his own: an office that witnesses is no party. */
const partyCount = ({ variant, signatories }: Pick<MouSnapshot, 'variant' | 'signatories'>): number => {
  if (variant === 'agency') return signatories.length;
  return variant === 'support' ? 3 : 2;
};

/** Parties × copies each + the organiser's. */
export const totalCopies = (
  snapshot: Pick<MouSnapshot, 'variant' | 'signatories' | 'copiesEach' | 'copiesOrganiser'>,
): number => partyCount(snapshot) * snapshot.copiesEach + snapshot.copiesOrganiser;

/** Offices named in a title up to here; more of them are «các cơ quan ký kết». */
const namedOffices = 4;

const joinedOffices = ({ signatories }: MouSnapshot): string | null => {
  if (signatories.length === 0) return null;
  if (signatories.length > namedOffices) return papers.mou.manyOffices;
  const names = signatories.map(({ office }) => office);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' và ');
};

const focalList = ({ signatories }: MouSnapshot): string | null => {
  const known = signatories.filter(({ focal }) => focal !== null && focal.trim() !== '');
  return known.length === 0 ? null : known.map(({ office, focal }) => `${focal} (${office})`).join('; ');
};

const numberOf = (value: number | undefined): string | null => (value === undefined ? null : formatNumber(value));

/** Everything that a clause may ask for, by placeholder id. */
export const mouValues = (snapshot: MouSnapshot): PlaceholderValues => {
  const [day, month, year] = signParts(snapshot.signedOn);
  return {
    'conference.name': snapshot.conferenceName,
    'conference.planDecision': snapshot.planDecision,
    'sign.dd': day,
    'sign.mm': month,
    'sign.yyyy': year,
    'sign.place': snapshot.signingPlace,
    'term.end': dayWithoutWord(snapshot.termEnd),
    'term.fromYear': snapshot.signedOn?.slice(0, 4) ?? null,
    'term.toYear': snapshot.termEnd?.slice(0, 4) ?? null,
    'followUp.period': snapshot.followUpPeriod,
    'copies.total': countWithWords(totalCopies(snapshot)),
    'copies.each': countWithWords(snapshot.copiesEach),
    'copies.organiser': countWithWords(snapshot.copiesOrganiser),
    'witness.name': snapshot.office?.name ?? null,
    'parties.joinShort': joinedOffices(snapshot),
    'parties.focalList': focalList(snapshot),
    'seller.name': snapshot.seller.name,
    'buyer.name': snapshot.buyer.name,
    'payment.days': numberOf(snapshot.paymentDays),
    'penalty.percent': numberOf(snapshot.penaltyPercent),
  };
};

/** Placeholder ids that a wording may use. */
export const knownPlaceholders = [
  'conference.name',
  'conference.planDecision',
  'sign.dd',
  'sign.mm',
  'sign.yyyy',
  'sign.place',
  'term.end',
  'term.fromYear',
  'term.toYear',
  'followUp.period',
  'copies.total',
  'copies.each',
  'copies.organiser',
  'witness.name',
  'parties.joinShort',
  'parties.focalList',
  'seller.name',
  'buyer.name',
  'payment.days',
  'penalty.percent',
] as const;
