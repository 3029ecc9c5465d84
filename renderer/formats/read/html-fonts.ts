import { legacyFont } from '../../domain/intake/legacy-letters';

/** The font of a cell by the number of its table, its row and column from 1. */
export type FontOf = (table: number, row: number, column: number) => string | undefined;

const family = /font-family\s*:\s*(?:&quot;|["'])?\s*([^;,"'&}]+)/i;

/** `.xl65 { font-family: .VnTime, sans-serif }` by `.xl65`; a rule for several names by each of them. */
const fontsOfStyles = (markup: string): ReadonlyMap<string, string> => {
  const fonts = new Map<string, string>();
  for (const [, style = ''] of markup.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi)) {
    for (const [, names = '', rules = ''] of style.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const font = family.exec(rules)?.[1]?.trim();
      if (font === undefined) continue;
      for (const name of names.split(',')) {
        const bare = /(?:^|[\s>])((?:t[dh])?\.?[\w-]+)\s*$/i.exec(name.replace(/<!--/g, ''))?.[1];
        if (bare !== undefined) fonts.set(bare.toLowerCase().replace(/^t[dh](?=\.)/, ''), font);
      }
    }
  }
  return fonts;
};

const attribute = (tag: string, name: string): string | undefined => {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag) ?? [];
  return double ?? single ?? bare;
};

/** The font that a tag sets for what it holds; its own style before its class, its class before its kind. */
const fontOfTag = (tag: string, styles: ReadonlyMap<string, string>): string | undefined => {
  const own = family.exec(attribute(tag, 'style') ?? '')?.[1]?.trim();
  const named = (attribute(tag, 'class') ?? '')
    .split(/\s+/)
    .flatMap((name) => styles.get(`.${name.toLowerCase()}`) ?? []);
  const kind = /^<(\w+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
  return own ?? attribute(tag, 'face')?.split(',')[0]?.trim() ?? named[0] ?? styles.get(kind);
};

interface Walk {
  readonly fonts: Map<string, string>;
  table: number;
  row: number;
  column: number;
  /** Where the cell that is open stands; null between cells, and once its font is known. */
  open: string | null;
  /** Fonts of the tags that are open inside it, the innermost last. */
  inside: (string | undefined)[];
  /** Down to which row columns of this table are taken by a cell above. */
  taken: Map<number, number>;
}

const openCell = (walk: Walk, tag: string, styles: ReadonlyMap<string, string>): void => {
  while ((walk.taken.get(walk.column) ?? 0) >= walk.row) walk.column += 1;
  const across = Number(attribute(tag, 'colspan') ?? 1) || 1;
  const down = Number(attribute(tag, 'rowspan') ?? 1) || 1;
  for (let at = 0; at < Math.min(across, 1_000); at += 1) {
    if (down > 1) walk.taken.set(walk.column + at, walk.row + down - 1);
  }
  walk.open = `${walk.table} ${walk.row} ${walk.column}`;
  walk.inside = [fontOfTag(tag, styles)];
  walk.column += across;
};

const onTag = (walk: Walk, tag: string, styles: ReadonlyMap<string, string>): void => {
  const [, closing = '', kind = ''] = /^<(\/?)\s*(\w+)/.exec(tag) ?? [];
  const name = kind.toLowerCase();
  if (name === 'table' && closing === '') {
    walk.table += 1;
    walk.row = 0;
    walk.taken = new Map();
  } else if (name === 'tr' && closing === '') {
    walk.row += 1;
    walk.column = 1;
  } else if (name === 'td' || name === 'th') {
    if (closing === '') openCell(walk, tag, styles);
    else walk.open = null;
  } else if (walk.open !== null && (name === 'font' || name === 'span')) {
    if (closing === '') walk.inside.push(fontOfTag(tag, styles));
    else if (walk.inside.length > 1) walk.inside.pop();
  }
};

const onText = (walk: Walk, text: string): void => {
  if (walk.open === null || text.trim() === '') return;
  const font = walk.inside.findLast((each) => each !== undefined);
  if (font !== undefined) walk.fonts.set(walk.open, font);
  walk.open = null;
};

const nothing: FontOf = () => undefined;

/** Fonts that say how their letters are to be read: only for them is the markup gone through. */
export const namesOldFont = (markup: string): boolean =>
  [...markup.matchAll(/(?:font-family\s*:|face\s*=)\s*(?:&quot;|["'])?\s*([^;,"'&}>]+)/gi)].some(
    ([, font = '']) => legacyFont(font.trim()) !== null,
  );

/**
 * The fonts of the cells of a page's tables, as far as its styles say them: the font of the first text of each cell. Places are
 * counted as the reader of tables counts them.
 */
export const htmlFonts = (markup: string): FontOf => {
  if (!namesOldFont(markup)) return nothing;
  const styles = fontsOfStyles(markup);
  const body = markup.replace(/<style\b[\s\S]*?<\/style\s*>/gi, '').replace(/<!--[\s\S]*?-->/g, '');
  const walk: Walk = { fonts: new Map(), table: -1, row: 0, column: 1, open: null, inside: [], taken: new Map() };
  for (const [piece] of body.matchAll(/<[^<>]*>|[^<]+/g)) {
    if (piece.startsWith('<')) onTag(walk, piece, styles);
    else onText(walk, piece);
  }
  return (table, row, column) => walk.fonts.get(`${table} ${row} ${column}`);
};
