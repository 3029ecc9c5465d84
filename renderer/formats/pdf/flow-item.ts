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
  readonly keep: 'alone' | 'whole' | 'withNext' | 'withPrevious';
  /** Cuts a tall paragraph into what may stay behind and a tail of at least two lines. */
  readonly split?: () => readonly [FlowItem, FlowItem];
}

/** Signatures stay with at least so many lines of text (practice of the offices, domain dossier 5.5). */
const linesAboveSignature = 2;

const glue = (items: readonly FlowItem[], room: number): Content => {
  const [only] = items;
  if (items.length === 1 && only && only.keep !== 'whole' && only.keep !== 'withPrevious') return only.content;
  const height = items.reduce((sum, item) => sum + item.height, 0);
  const stack = items.map((item) => item.content);
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
      const tail = takeTail(groups, (pageRoom - item.height) / 2);
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
