import { namedGuests } from '../../domain/ceremony/seating';
import type { StoreView } from '../../domain/plan/store-view';
import type { Ceremony } from '../../domain/records/ceremony';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { formatCount, paperDots } from '../../domain/vietnamese/format';
import { labelPapers as words } from '../../i18n/vi/label-papers';
import type { CeremonyHead } from '../ceremony/ceremony-documents';
import type { CeremonyPaper } from '../ceremony/ceremony-papers';
import { nameCards } from '../ceremony/name-cards';
import type { Label } from './label';

const plain = { stars: null, qr: null } as const;

interface Attending {
  readonly id: string;
  readonly name: string;
  readonly representative: string | null;
  readonly title: string | null;
  readonly boothNo: string | null;
}

/** Sellers and buyers who did not decline, by name. */
const attending = (view: StoreView, conferenceId: string): readonly Attending[] =>
  view
    .records('participations')
    .filter((each) => each.conferenceId === conferenceId && each.state !== 'declined')
    .flatMap(({ id, role, partyId, boothNo }): readonly Attending[] => {
      const party = role === 'producer' ? view.record('producers', partyId) : view.record('buyers', partyId);
      if (!party) return [];
      const { name, representative, representativeTitle } = party;
      return [{ id, name, representative, title: representativeTitle, boothNo }];
    })
    .toSorted((a, b) => compareVietnamese(a.name, b.name) || (a.id < b.id ? -1 : 1));

/** Labels, and how many could not be made because nobody knows what would stand on them. */
export interface PartyLabels {
  readonly labels: readonly Label[];
  readonly without: number;
}

const normal = (text: string | null): string => (text ?? '').trim().toLocaleLowerCase('vi');

/**
 * Cards to be worn: guests by rank, signers, then whoever represents a party that comes; each person once. The card is of the person
 * who wears it, so the name stands in full. A party without a representative has no card, and is counted.
 */
export const nameCardLabels = (
  view: StoreView,
  head: CeremonyHead,
  { conferenceId, guests }: Ceremony,
  papers: readonly CeremonyPaper[],
): PartyLabels => {
  const parties = attending(view, conferenceId);
  const known = parties.filter(({ representative }) => normal(representative) !== '');
  const people = [
    ...nameCards(head, namedGuests(guests), papers).cards,
    ...known.map(({ name, representative, title }) => ({ name: representative ?? '', title: title ?? '', unit: name })),
  ];
  const once = new Map<string, (typeof people)[number]>();
  for (const card of people) {
    const key = `${normal(card.name)}|${normal(card.unit)}`;
    // Dots stand in a paper for a signer whom nobody has named yet.
    if (!once.has(key) && card.name !== paperDots) once.set(key, card);
  }
  return {
    labels: [...once.values()].map(({ name, title, unit }) => ({
      ...plain,
      id: `${name}|${unit}`,
      name,
      above: unit,
      heading: name,
      lines: [title].filter((line) => line !== ''),
    })),
    without: parties.length - known.length,
  };
};

/** A sign for the table of each party that comes, with its booth where it has one. */
export const tableSigns = (view: StoreView, conferenceId: string): PartyLabels => ({
  labels: attending(view, conferenceId).map(({ id, name, boothNo }) => ({
    ...plain,
    id,
    name,
    above: '',
    heading: name,
    lines: boothNo === null || boothNo === '' ? [] : [words.booth(boothNo)],
  })),
  without: 0,
});

/** Units that a folder names; of more it names two and counts the others: twenty would stand there in letters that nobody reads. */
const namedUnits = 3;

const unitLines = (units: readonly string[]): readonly string[] =>
  units.length <= namedUnits ? units : [...units.slice(0, 2), words.others(formatCount(units.length - 2))];

/** What is stuck on the folder of each paper: number, parties, copies that lie in it. */
export const folderLabels = ({ conferenceName }: CeremonyHead, papers: readonly CeremonyPaper[]): readonly Label[] =>
  papers.map(({ mou, number, signers, copies }) => ({
    ...plain,
    id: mou.id,
    name: words.folder(number),
    above: conferenceName,
    heading: words.folder(number),
    lines: [...unitLines(signers.map(({ unit }) => unit)), words.copies(formatCount(copies))],
  }));
