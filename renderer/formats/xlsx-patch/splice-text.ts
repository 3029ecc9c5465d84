/** A text that is copied from start to end, with some stretches replaced. Stretches come in order. */
export interface Splice {
  readonly replace: (start: number, end: number, text: string) => void;
  readonly result: () => string;
}

/** Replaces pieces of a text, given from its beginning to its end; everything between them stays to the letter. */
export const spliceText = (source: string): Splice => {
  const pieces: string[] = [];
  let copied = 0;
  return {
    replace: (start, end, text) => {
      pieces.push(source.slice(copied, start), text);
      copied = end;
    },
    result: () => [...pieces, source.slice(copied)].join(''),
  };
};
