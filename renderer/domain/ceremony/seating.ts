import type { Guest } from '../records/ceremony';

/** One seat of a row. `place` counts from the left as the hall sees it, from 1. */
export interface Seat<G> {
  readonly place: number;
  readonly guest: G | null;
  /** Rank among all guests, from 1; null for an empty seat. */
  readonly rank: number | null;
}

/**
 * Places of a row in order of rank, from the left as the hall sees it (0-based): the highest in the middle, the second at his right
 * hand (which the hall sees on the left), the third at his left hand, and so on outwards. In a row of an even number the first
 * two sit on both sides of the middle line.
 */
export const placesByRank = (seats: number): readonly number[] => {
  const middle = Math.floor((seats - 1) / 2) + (seats % 2 === 0 ? 1 : 0);
  const places = [middle];
  for (let step = 1; places.length < seats; step += 1) {
    if (middle - step >= 0) places.push(middle - step);
    if (middle + step < seats) places.push(middle + step);
  }
  return places;
};

/** Guests of whom anything is known: a line that was added and not filled in takes no seat and no card. */
export const namedGuests = (guests: readonly Guest[]): readonly Guest[] =>
  guests.filter(({ name, title, office }) => [name, title, office].some((text) => (text ?? '').trim() !== ''));

/** Guests in order of rank, seated row by row from the front; a row that is not full closes up around its middle. */
export const seatingPlan = <G>(guests: readonly G[], seatsPerRow: number): readonly (readonly Seat<G>[])[] =>
  Array.from({ length: Math.ceil(guests.length / seatsPerRow) }, (_, row) => {
    const seated = guests.slice(row * seatsPerRow, (row + 1) * seatsPerRow);
    const byPlace = new Map(placesByRank(seated.length).map((place, rank) => [place, rank]));
    return seated.map((_guest, place): Seat<G> => {
      const rank = byPlace.get(place);
      const guest = rank === undefined ? null : (seated[rank] ?? null);
      return { place: place + 1, guest, rank: rank === undefined ? null : row * seatsPerRow + rank + 1 };
    });
  });
