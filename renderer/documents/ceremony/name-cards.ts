import type { Guest } from '../../domain/records/ceremony';
import { ceremonyPapers as words } from '../../i18n/vi/ceremony-papers';
import type { CeremonyHead } from './ceremony-documents';
import type { CeremonyPaper } from './ceremony-papers';

/** One tent of a sheet: the same on both sides. */
export interface NameCard {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
}

/** Tents to be cut and folded, two on a sheet of A4. */
export interface NameCards {
  readonly title: string;
  readonly author: string;
  readonly createdAt: string;
  readonly cards: readonly NameCard[];
}

/** Cards of the guests by rank, then of the signers by the order of signing; who signs several papers gets one. */
export const nameCards = (
  { conferenceName, officeName, createdAt }: CeremonyHead,
  guests: readonly Guest[],
  papers: readonly CeremonyPaper[],
): NameCards => {
  const all: readonly NameCard[] = [
    ...guests.map(({ name, title, office }) => ({ name, title: title ?? '', unit: office ?? '' })),
    ...papers.flatMap(({ signers, witness }) => (witness === null ? signers : [...signers, witness])),
  ];
  const cards = new Map(all.map(({ name, title, unit }) => [`${name}|${title}|${unit}`, { name, title, unit }]));
  return {
    title: words.cards.documentTitle(conferenceName),
    author: officeName,
    createdAt,
    cards: [...cards.values()],
  };
};
