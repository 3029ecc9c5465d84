import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../renderer/domain/plan/change';
import {
  changeFormat,
  changeLines,
  editParts,
  headerOf,
  partSize,
  readChangeLines,
} from '../../../../renderer/domain/plan/change-lines';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { smallStore, stories, tell } from '../../../support/plan-stories';

const change = (count: number): Change => ({
  seq: 5,
  dot: 'a:5',
  at: '2026-11-24T08:00:00+07:00',
  who: 'Nguyễn Thị Hoa',
  reason: 'import',
  label: 'danh sách\nhai dòng.xlsx',
  edits: Array.from({ length: count }, (_, index) =>
    createEdit('producers', { ...blankProducer(`p${index}`), note: 'dòng\u2028một\r\nhai' }),
  ),
});
const read = (lines: Iterable<string>, schema = 1) => runAtOnce(readChangeLines(lines, { schema }));

describe('change lines', () => {
  it('give back what was written', () => {
    for (const count of [0, 1, partSize, partSize + 1]) {
      expect(read(changeLines(change(count), 1))).toEqual({ kind: 'change', schema: 1, change: change(count) });
    }
  });

  it('never contain a line break, whatever the text', () => {
    expect([...changeLines(change(3), 1)].filter((line) => line.includes('\n'))).toEqual([]);
  });

  it('hold at most 500 Edits each: the parts of the database', () => {
    expect(editParts(change(1201).edits).map((part) => part.length)).toEqual([500, 500, 201]);
    expect([...changeLines(change(1201), 1)]).toHaveLength(4);
  });

  it('say when a later version of the application wrote them, before reading further', () => {
    const [head = ''] = changeLines(change(0), 1);
    expect(read(changeLines(change(1), 2))).toEqual({ kind: 'newer', format: changeFormat, schema: 2 });
    const newerFormat = head.replace(`"format":${changeFormat}`, `"format":${changeFormat + 1}`);
    expect(read([newerFormat, 'not JSON'])).toEqual({ kind: 'newer', format: changeFormat + 1, schema: 1 });
  });

  it('are refused when some are missing or none is there', () => {
    const lines = [...changeLines(change(600), 1)];
    expect(() => read(lines.slice(0, -1))).toThrow('600');
    expect(() => read([])).toThrow('without a head');
    expect(() => read([lines[0] ?? '', '[{"type":'])).toThrow(SyntaxError);
  });

  it('carry any story', () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const one of tell(smallStore(), story)) {
          expect(read(changeLines(one, 1))).toEqual({ kind: 'change', schema: 1, change: one });
        }
      }),
    );
  });
});

describe('headerOf', () => {
  it('counts the Edits and leaves them out', () => {
    const header = headerOf(change(3));
    expect(header.editCount).toBe(3);
    expect('edits' in header).toBe(false);
  });
});
