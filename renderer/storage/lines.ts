const newLine = 10;

/** All pieces, one after another. */
export const joinBytes = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(pieces.reduce((total, piece) => total + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};

/** The lines of one piece of UTF-8. Fails on bytes that are not UTF-8: damage, never a question mark. */
export function* decodeLines(bytes: Uint8Array): Generator<string, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(newLine, start);
    const end = found === -1 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(start, end));
    start = end + 1;
  }
  return undefined;
}

/** Puts lines together that were cut anywhere, even inside a letter. */
export interface LineAssembler {
  /** Lines that are whole with this piece. */
  push(piece: Uint8Array): readonly string[];
  /** What came after the last line break. */
  rest(): string;
}

export const assembleLines = (): LineAssembler => {
  let open: Uint8Array[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return {
    push: (piece) => {
      const lastBreak = piece.lastIndexOf(newLine);
      if (lastBreak === -1) {
        open.push(piece);
        return [];
      }
      const whole = joinBytes([...open, piece.subarray(0, lastBreak + 1)]);
      open = lastBreak + 1 < piece.length ? [piece.slice(lastBreak + 1)] : [];
      return [...decodeLines(whole)];
    },
    rest: () => decoder.decode(joinBytes(open)),
  };
};

/** Collects bytes and gives them on in pieces of exactly `size`, the last one shorter. */
export const cutPieces = (size: number, give: (piece: Uint8Array<ArrayBuffer>) => Promise<void>) => {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = async (least: number): Promise<void> => {
    if (length < least || length === 0) return;
    const bytes = joinBytes(waiting);
    let at = 0;
    while (bytes.length - at >= least && at < bytes.length) {
      await give(bytes.slice(at, at + size));
      at += size;
    }
    waiting = at < bytes.length ? [bytes.slice(at)] : [];
    length = Math.max(0, bytes.length - at);
  };
  return {
    push: async (bytes: Uint8Array): Promise<void> => {
      waiting.push(bytes);
      length += bytes.length;
      await flush(size);
    },
    end: (): Promise<void> => flush(1),
  };
};
