const bigrams = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
};

/** Dice of letter pairs, 0…1. Cheap, and kind to words in another order. */
export const similarity = (a: string, b: string): number => {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const left = bigrams(a);
  const right = bigrams(b);
  let both = 0;
  for (const [pair, count] of left) both += Math.min(count, right.get(pair) ?? 0);
  return (2 * both) / (a.length + b.length - 2);
};
