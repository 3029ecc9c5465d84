/**
 * Where a person would part a link, a mail address or a number of a paper: behind a sign, never between two of them. Before a hyphen:
 * one at the end of a line reads as put there to part the word, and whoever copies the text loses it.
 */
const placeToPart = /(?<=[/?&=_.,;:@)|])(?![-/?&=_.,;:@)|])|(?<![-/?&=_.,;:@)|])(?=-)/gu;

/** How much of a line stays on it: up to the last such place in its further half, else all of it. `next` is the letter behind it. */
const cutOf = (line: string, next: string): number => {
  const cuts = [...(line + next).matchAll(placeToPart)].map(({ index }) => index);
  const last = cuts.findLast((cut) => cut <= line.length) ?? 0;
  return last * 2 >= line.length ? last : line.length;
};

/** The lines of a word that is wider than its column; a letter that alone does not fit stands alone. */
export const cutWord = (word: string, fits: (line: string) => boolean): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const letter of word) {
    if (line !== '' && !fits(line + letter)) {
      const cut = cutOf(line, letter);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
    line += letter;
  }
  return [...lines, line];
};
