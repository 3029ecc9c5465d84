import { describe, expect, it } from 'vitest';
import { type FlowItem, keepTogether } from '../../../../renderer/formats/pdf/flow-item';

const item = (name: string, keep: FlowItem['keep'] = 'alone', height = 20, lines = 1): FlowItem => ({
  content: { text: name },
  height,
  lines,
  keep,
});

interface Group {
  readonly text?: string;
  readonly stack?: readonly Group[];
  readonly unbreakable?: boolean;
}
const shape = (items: readonly FlowItem[], room = 700): readonly string[] =>
  keepTogether(items, room).map((content) => {
    const group = content as Group;
    if (group.text !== undefined) return group.text;
    const names = (group.stack ?? []).map((each) => each.text ?? '').join('+');
    return group.unbreakable ? `[${names}]` : `(${names})`;
  });

describe('keeping items together', () => {
  it('leaves plain paragraphs to flow', () => {
    expect(shape([item('a'), item('b')])).toEqual(['a', 'b']);
  });
  it('joins a heading to what follows it', () => {
    expect(shape([item('h', 'withNext'), item('a'), item('b')])).toEqual(['[h+a]', 'b']);
  });
  it('joins a run of headings', () => {
    expect(shape([item('h', 'withNext'), item('s', 'withNext'), item('a')])).toEqual(['[h+s+a]']);
  });
  it('does not lose a heading with nothing after it', () => {
    expect(shape([item('a'), item('h', 'withNext')])).toEqual(['a', 'h']);
  });
  it('takes two lines of text along with a signature', () => {
    expect(shape([item('a'), item('b', 'alone', 40, 2), item('sign', 'withPrevious')])).toEqual(['a', '[b+sign]']);
    expect(shape([item('z'), item('a'), item('b'), item('sign', 'withPrevious')])).toEqual(['z', '[a+b+sign]']);
  });
  it('takes a heading with its clause, not the clause alone', () => {
    expect(shape([item('a', 'alone', 60, 3), item('h', 'withNext'), item('b'), item('sign', 'withPrevious')])).toEqual([
      'a',
      '[h+b+sign]',
    ]);
  });
  it('keeps a signature whole when nothing stands above it', () => {
    expect(shape([item('sign', 'withPrevious')])).toEqual(['[sign]']);
  });
  it('cuts a tall paragraph and takes only its tail', () => {
    const tall: FlowItem = {
      ...item('tall', 'alone', 600, 35),
      split: () => [item('head', 'alone', 560, 33), item('tail', 'alone', 40, 2)],
    };
    expect(shape([tall, item('sign', 'withPrevious', 150)])).toEqual(['head', '[tail+sign]']);
  });
  it('lets a group taller than the page break, because pdfmake would drop the rest', () => {
    expect(shape([item('h', 'withNext'), item('long', 'alone', 900, 50)])).toEqual(['(h+long)']);
  });
  it('keeps a heading with the beginning of what is taller than the page', () => {
    const [content] = keepTogether([item('h', 'withNext'), { ...item('long', 'alone', 900, 50), least: 60 }], 700);
    expect(content).toEqual({
      stack: [
        { stack: [{ text: 'h' }, { canvas: [expect.objectContaining({ h: 60, w: 0 })] }], unbreakable: true },
        { stack: [{ text: 'long' }], margin: [0, -60, 0, 0] },
      ],
    });
  });
  it('keeps a heading with the beginning of a table that would leave a hole when it moved, and moves a short one whole', () => {
    const first = (height: number, keep: FlowItem['keep'] = 'alone'): readonly string[] =>
      shape([item('h', 'withNext'), { ...item('table', keep, height, 9), least: 60 }]);
    expect(first(300)).not.toEqual(['[h+table]']);
    expect(first(120)).toEqual(['[h+table]']);
    expect(first(300, 'withPrevious')).toEqual(['[h+table]']);
  });
  it('lets headings break that leave no room for a beginning: pdfmake would drop them', () => {
    const tall = { ...item('long', 'alone', 900, 50), least: 320 };
    expect(shape([item('h', 'withNext', 400), tall])).toEqual(['(h+long)']);
  });
  it('keeps everything in its order', () => {
    const items = [
      item('1'),
      item('2', 'withNext'),
      item('3'),
      item('4', 'whole'),
      item('5'),
      item('6', 'withPrevious'),
    ];
    expect(shape(items).join('').replace(/[^\d]/g, '')).toBe('123456');
  });
});
