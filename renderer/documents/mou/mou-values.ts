import { formatLongDate } from '../../domain/vietnamese/format';
import { countWithWords } from '../../domain/vietnamese/number-words';
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

/** Parties × copies each + the organiser's. */
export const totalCopies = (snapshot: MouSnapshot): number => 2 * snapshot.copiesEach + snapshot.copiesOrganiser;

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
    'followUp.period': snapshot.followUpPeriod,
    'copies.total': countWithWords(totalCopies(snapshot)),
    'copies.each': countWithWords(snapshot.copiesEach),
    'copies.organiser': countWithWords(snapshot.copiesOrganiser),
  };
};
