/** A stretch of words that both texts have, or only one of them. */
export interface WordPiece {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** Words with the space behind them, the last one too: it may stand before other words on the other side. What is glued is one word. */
const wordsOf = (text: string): readonly string[] =>
  `${text.normalize('NFC').trim()} `.match(/[^ \t\n]+[ \t\n]+/gu) ?? [];

/** Above this many pairs of words the middle is said as a whole: no clause of a paper comes near. */
const mostPairs = 4_000_000;

/** Lengths of the longest common subsequence of the rests that begin at (a, b), row by row. */
const commonLengths = (before: readonly string[], after: readonly string[]): readonly Uint32Array[] => {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const [row, next] = [rows[a], rows[a + 1]];
      if (!row || !next) continue;
      row[b] =
        before[a]?.trim() === after[b]?.trim() ? (next[b + 1] ?? 0) + 1 : Math.max(next[b] ?? 0, row[b + 1] ?? 0);
    }
  }
  return rows;
};

const joined = (pieces: readonly WordPiece[]): readonly WordPiece[] => {
  const whole: WordPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.change === piece.change) whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else if (piece.text !== '') whole.push(piece);
  }
  const last = whole.pop();
  return last ? [...whole, { ...last, text: last.text.trimEnd() }] : [];
};

const middle = (before: readonly string[], after: readonly string[]): readonly WordPiece[] => {
  if (before.length * after.length > mostPairs) {
    return [
      { text: before.join(''), change: 'removed' },
      { text: after.join(''), change: 'added' },
    ];
  }
  const lengths = commonLengths(before, after);
  const pieces: WordPiece[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [was, is] = [before[a], after[b]];
    if (was !== undefined && is !== undefined && was.trim() === is.trim()) {
      pieces.push({ text: is, change: 'same' });
      a += 1;
      b += 1;
    } else if (was !== undefined && (is === undefined || (lengths[a + 1]?.[b] ?? 0) >= (lengths[a]?.[b + 1] ?? 0))) {
      pieces.push({ text: was, change: 'removed' });
      a += 1;
    } else if (is !== undefined) {
      pieces.push({ text: is, change: 'added' });
      b += 1;
    }
  }
  return pieces;
};

/**
 * What one text says otherwise than another, word by word: read without the added words it is `before`, without the removed ones
 * `after`. Spaces between words are no difference.
 */
export const wordDifferences = (before: string, after: string): readonly WordPiece[] => {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  const alike = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a.trim() === b?.trim();
  let head = 0;
  while (alike(was[head], is[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(was.length, is.length) - head && alike(was[was.length - 1 - tail], is[is.length - 1 - tail]))
    tail += 1;
  return joined([
    { text: is.slice(0, head).join(''), change: 'same' },
    ...middle(was.slice(head, was.length - tail), is.slice(head, is.length - tail)),
    { text: is.slice(is.length - tail).join(''), change: 'same' },
  ]);
};
