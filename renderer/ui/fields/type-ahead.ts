import { foldTight } from '../../domain/vietnamese/fold';

/** After so long a letter begins anew, as in the lists of the system. */
const pauseMs = 800;

/** What was typed towards an option, and when its last letter came (ms of the same clock as the events). */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

export const nothingTyped: Typed = { text: '', at: Number.NEGATIVE_INFINITY };

/** A letter more, or one less: Unikey takes a letter back before it sends the one with its mark. */
export const typedMore = (typed: Typed, key: string, at: number): Typed => {
  const before = at - typed.at > pauseMs ? '' : typed.text;
  return { text: key === 'Backspace' ? before.slice(0, -1) : before + key, at };
};

/**
 * The option that typed letters lead to, with or without marks; one letter again and again walks through those that begin
 * with it. Null when none does.
 */
export const optionTyped = <Option extends { readonly value: string; readonly label: string }>(
  options: readonly Option[],
  current: string | null,
  text: string,
): Option | null => {
  const letters = foldTight(text);
  const [first = ''] = letters;
  if (first === '') return null;
  const again = [...letters].every((letter) => letter === first);
  const wanted = again ? first : letters;
  const place = options.findIndex(({ value }) => value === current);
  // One letter goes on to the next; more of them stay where they lead already.
  const from = again ? place + 1 : Math.max(place, 0);
  const inTurn = [...options.slice(from), ...options.slice(0, from)];
  return inTurn.find(({ label }) => foldTight(label).startsWith(wanted)) ?? null;
};
