/** What laying out needs of a TrueType face before pdfmake sees it: which letters it has and how wide they are. */
export interface Face {
  covers(codePoint: number): boolean;
  /** Width of a line in points, without kerning. */
  width(text: string, size: number): number;
}

const tableOffset = (view: DataView, tag: string): number => {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`font table missing: ${tag}`);
};

/** Format 12: groups of code points with running glyph numbers. */
const readGroups = (view: DataView, at: number, glyphs: Map<number, number>): void => {
  const count = view.getUint32(at + 12);
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
};

/** Format 4: segments of the basic plane, by delta or through an array of glyph numbers. */
const readSegments = (view: DataView, at: number, glyphs: Map<number, number>): void => {
  const bytes = view.getUint16(at + 6);
  for (let index = 0; index < bytes / 2; index += 1) {
    const last = view.getUint16(at + 14 + index * 2);
    const first = view.getUint16(at + 16 + bytes + index * 2);
    const delta = view.getUint16(at + 16 + bytes * 2 + index * 2);
    const rangeAt = at + 16 + bytes * 3 + index * 2;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
};

const readGlyphs = (view: DataView): ReadonlyMap<number, number> => {
  const glyphs = new Map<number, number>();
  const cmap = tableOffset(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    const platform = view.getUint16(cmap + 4 + index * 8);
    // Platform 1 is Macintosh: eight bits of another alphabet.
    if (platform === 1) continue;
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, glyphs);
    if (format === 12) readGroups(view, at, glyphs);
  }
  return glyphs;
};

/** Reads cmap (formats 4 and 12) and hmtx of a TrueType file. @throws when a table is missing. */
export const readFace = (bytes: Uint8Array): Face => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const glyphs = readGlyphs(view);
  const unitsPerEm = view.getUint16(tableOffset(view, 'head') + 18);
  const metricCount = view.getUint16(tableOffset(view, 'hhea') + 34);
  const metrics = tableOffset(view, 'hmtx');
  const advance = (codePoint: number): number => {
    const glyph = glyphs.get(codePoint) ?? 0;
    return view.getUint16(metrics + Math.min(glyph, metricCount - 1) * 4);
  };
  return {
    covers: (codePoint) => glyphs.has(codePoint),
    width: (text, size) => {
      let units = 0;
      for (const letter of text) units += advance(letter.codePointAt(0) ?? 0);
      return (units * size) / unitsPerEm;
    },
  };
};
