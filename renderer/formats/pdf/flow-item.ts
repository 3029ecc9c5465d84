import type { Content } from 'pdfmake/interfaces';

/**
 * A piece of a page in the order of reading, with what keeps it by its neighbours. pdfmake has no keep-with-next, and drops what
 * does not fit when an `unbreakable` block is taller than a page: heights are estimated first.
 */
export interface FlowItem {
  readonly content: Content;
  /** Estimated height in points, its own margins included. */
  readonly height: number;
  /** Lines of text, for the two that must stay above a signature; 0 for drawings. */
  readonly lines: number;
  /** Height of its beginning, which must stand on one page with the heading above it: head row and first row of a table. */
  readonly least?: number;
  readonly keep: 'alone' | 'whole' | 'withNext' | 'withPrevious';
  /** Cuts a tall paragraph into what may stay behind and a tail of at least two lines. */
  readonly split?: () => readonly [FlowItem, FlowItem];
}

/** Signatures stay with at least so many lines of text (practice of the offices, domain dossier 5.5). */
const linesAboveSignature = 2;

/** Room at the foot of the page that nobody sees. */
const roomOf = (height: number): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: 0, h: height, lineWidth: 0, lineColor: 'white' }],
});

/**
 * Headings before a table that may part: they are kept whole with the room that its beginning needs, and it begins in that
 * room. pdfmake has no other way that does not lay the paper out again.
 */
const leadInto = (heads: readonly FlowItem[], tall: FlowItem, least: number): Content => ({
  stack: [
    { stack: [...heads.map(({ content }) => content), roomOf(least)], unbreakable: true },
    { stack: [tall.content], margin: [0, -least, 0, 0] },
  ],
});

/** A table beyond this share of a page begins where its heading stands: moved as one it would leave a hole at the foot of the page. */
const largestMoved = 0.25;

const glue = (items: readonly FlowItem[], room: number): Content => {
  const [only] = items;
  if (items.length === 1 && only && only.keep !== 'whole' && only.keep !== 'withPrevious') return only.content;
  const height = items.reduce((sum, item) => sum + item.height, 0);
  const stack = items.map((item) => item.content);
  const last = items.at(-1);
  const breaks = height > (last?.keep === 'alone' ? room * largestMoved : room);
  if (breaks && last?.least !== undefined && height - last.height + last.least <= room)
    return leadInto(items.slice(0, -1), last, last.least);
  return height <= room ? { stack, unbreakable: true } : { stack };
};

/** Takes from the end of `done` the groups that must go with a signature, splitting the last one when it is tall. */
const takeTail = (done: FlowItem[][], room: number): FlowItem[] => {
  const taken: FlowItem[] = [];
  const lines = (): number => taken.reduce((sum, item) => sum + item.lines, 0);
  while (lines() < linesAboveSignature) {
    const group = done.pop();
    if (!group) break;
    const last = group.at(-1);
    const height = group.reduce((sum, item) => sum + item.height, 0);
    if (last?.split && height > room) {
      const [head, tail] = last.split();
      done.push([...group.slice(0, -1), head]);
      taken.unshift(tail);
    } else {
      taken.unshift(...group);
    }
  }
  return taken;
};

/**
 * Groups items so that a heading stays with what follows it, and a signature with the text above it.
 * `pageRoom` is the height of a page's text; a group taller than that is left to break.
 */
export const keepTogether = (items: readonly FlowItem[], pageRoom: number): Content[] => {
  const groups: FlowItem[][] = [];
  let open: FlowItem[] = [];
  for (const item of items) {
    if (item.keep === 'withNext') {
      open.push(item);
    } else if (item.keep === 'withPrevious') {
      const tail = takeTail(groups, (pageRoom - (item.least ?? item.height)) / 2);
      groups.push([...tail, ...open, item]);
      open = [];
    } else {
      groups.push([...open, item]);
      open = [];
    }
  }
  if (open.length > 0) groups.push(open);
  return groups.map((group) => glue(group, pageRoom * 0.9));
};
