import { describe, expect, it } from 'vitest';
import { blankProducer, producerFields } from '../../../../../renderer/domain/records/producer';
import { showValue } from '../../../../../renderer/domain/typing/show-value';
import { readBlock } from '../../../../../renderer/formats/read/read-block';
import type { GridCells } from '../../../../../renderer/ui/grid/cell/grid-cells';
import type { GridColumn } from '../../../../../renderer/ui/grid/column/grid-column';
import { copyBlock, pastedBlock } from '../../../../../renderer/ui/grid/selection/copied-block';
import { nothingHeld } from '../../../../../renderer/ui/grid/write/held-cells';

const columns = ['name', 'taxCode', 'phones'].flatMap((key): readonly GridColumn[] => {
  const field = producerFields.find((each) => each.key === key);
  if (!field) return [];
  const words: GridColumn['words'] = (value) => showValue(field, value);
  return [{ key, field, label: key, width: 100, numeric: false, readOnly: false, words, book: () => null }];
});
const household = {
  ...blankProducer('h'),
  name: 'Hộ Lan\n(chợ)',
  kind: 'household' as const,
  taxCode: '001099012345',
  phones: ['+84912345678'],
};
const company = { ...blankProducer('c'), name: 'Công ty Hoa', taxCode: '0100109106', phones: ['+84263345678'] };
const records = new Map<string, object>([household, company].map((record) => [record.id, record]));
const cells: GridCells = {
  rows: ['h', 'c'],
  columns,
  record: (id) => records.get(id),
  held: nothingHeld,
  saving: new Map(),
};
const all = { top: 0, left: 0, bottom: 1, right: 2 };

describe('copyBlock and pastedBlock', () => {
  it('puts masked on the clipboard what the screen masks, and says how many cells', () => {
    const { text, masked } = copyBlock(cells, all, false);
    expect(text).not.toMatch(/001099012345|0912/);
    expect(text).toContain('*********345');
    expect(text).toContain('0100109106');
    expect(masked).toBe(2);
  });

  it('copies all of it once personal data are shown', () => {
    const { text, masked, whole } = copyBlock(cells, all, true);
    expect(text).toContain('001099012345');
    expect([masked, whole]).toEqual([0, null]);
  });

  it('pastes whole what this sheet copied, whatever the system did to the line breaks', () => {
    const copied = copyBlock(cells, all, false);
    for (const text of [copied.text, copied.text.replaceAll('\r\n', '\n'), `${copied.text}\r\n`])
      expect(pastedBlock(text, copied, readBlock)[0]?.[1]).toBe('001099012345');
  });

  it('pastes what the clipboard says once another program has written there', () => {
    const copied = copyBlock(cells, all, false);
    expect(pastedBlock('Hộ khác\t0100109106', copied, readBlock)).toEqual([['Hộ khác', '0100109106']]);
    expect(pastedBlock(copied.text, null, readBlock)[0]?.[1]).toBe('*********345');
  });
});
