import type { StoreView } from '../plan/store-view';
import type { Ceremony, CeremonyPart } from '../records/ceremony';
import type { Mou } from '../records/mou';
import { titleRank } from './title-rank';

/** A time of the ceremony. `day` counts from 0, the day on which it begins: many papers run over midnight, and nobody may miss it. */
export interface OrderTime {
  /** `HH:MM`. */
  readonly time: string;
  readonly day: number;
}

const dayMinutes = 24 * 60;

/** So many minutes after `start` (`HH:MM`). */
export const timeAfter = (start: string, minutes: number): OrderTime => {
  const [hours = 0, past = 0] = start.split(':').map(Number);
  const all = hours * 60 + past + minutes;
  const at = all % dayMinutes;
  return {
    time: `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`,
    day: Math.floor(all / dayMinutes),
  };
};

/** Papers that are signed at the ceremony: those of the conference that are not void. */
export const papersToSign = (view: StoreView, conferenceId: string): readonly Mou[] =>
  view.records('mous').filter((mou) => mou.conferenceId === conferenceId && mou.state !== 'void');

const inOrder = (mous: readonly Mou[], order: readonly string[]): readonly Mou[] => {
  const place = new Map(order.map((id, index) => [id, index]));
  const at = (mou: Mou): number => place.get(mou.id) ?? order.length + mou.number;
  return mous.toSorted((a, b) => at(a) - at(b));
};

/** Papers in the order of signing; those that the order does not know yet stand behind it by number. */
export const orderedPapers = (view: StoreView, ceremony: Ceremony): readonly Mou[] =>
  inOrder(papersToSign(view, ceremony.conferenceId), ceremony.order);

/** The highest signer decides, then the lowest one, then the number: an order to begin with (Y1). */
export const orderByRank = (view: StoreView, conferenceId: string): readonly string[] => {
  const ranksOf = (mou: Mou): readonly [number, number] => {
    const ranks =
      mou.variant === 'agency'
        ? mou.signatories.map(({ title, office }) => titleRank(title, office))
        : [view.record('producers', mou.producerId), view.record('buyers', mou.buyerId)].map((party) =>
            titleRank(party?.representativeTitle ?? null),
          );
    return [Math.min(titleRank(null), ...ranks), Math.max(0, ...ranks)];
  };
  return papersToSign(view, conferenceId)
    .map((mou) => ({ mou, ranks: ranksOf(mou) }))
    .toSorted((a, b) => a.ranks[0] - b.ranks[0] || a.ranks[1] - b.ranks[1] || a.mou.number - b.mou.number)
    .map(({ mou }) => mou.id);
};

/** `index` moved by `by` places, within the list. */
export const movedBy = <V>(list: readonly V[], index: number, by: number): readonly V[] => {
  const to = Math.max(0, Math.min(list.length - 1, index + by));
  const moved = list[index];
  if (moved === undefined || to === index) return list;
  return list.toSpliced(index, 1).toSpliced(to, 0, moved);
};

/** One line of the running order, with the time at which it begins and ends. */
export type OrderLine =
  | { readonly kind: 'part'; readonly part: CeremonyPart; readonly from: OrderTime; readonly to: OrderTime }
  | {
      readonly kind: 'round';
      /** From 1. */
      readonly round: number;
      readonly papers: readonly Mou[];
      readonly from: OrderTime;
      readonly to: OrderTime;
    };

/** The whole ceremony in time: parts before, rounds of signing, parts after; every time follows from the start and the minutes. */
export const runningOrder = (view: StoreView, ceremony: Ceremony): readonly OrderLine[] => {
  let minutes = 0;
  const span = (length: number): { readonly from: OrderTime; readonly to: OrderTime } => {
    const from = timeAfter(ceremony.startsAt, minutes);
    minutes += length;
    return { from, to: timeAfter(ceremony.startsAt, minutes) };
  };
  const partLine = (part: CeremonyPart): OrderLine => ({ kind: 'part', part, ...span(part.minutes) });
  const papers = orderedPapers(view, ceremony);
  const rounds = Array.from({ length: Math.ceil(papers.length / ceremony.perRound) }, (_, index) =>
    papers.slice(index * ceremony.perRound, (index + 1) * ceremony.perRound),
  );
  return [
    ...ceremony.before.map(partLine),
    ...rounds.map(
      (round, index): OrderLine => ({
        kind: 'round',
        round: index + 1,
        papers: round,
        ...span(ceremony.minutesPerRound),
      }),
    ),
    ...ceremony.after.map(partLine),
  ];
};

/** Rounds of signing that begin after midnight: a ceremony has none, so that something is wrong with its minutes. */
export const roundsAfterMidnight = (lines: readonly OrderLine[]): number =>
  lines.filter(({ kind, from }) => kind === 'round' && from.day > 0).length;
