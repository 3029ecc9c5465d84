import { IconLock } from '@tabler/icons-react';
import { memo } from 'react';
import { valuesOf } from '../../../domain/records/record-values';
import { useText } from '../../language/language-context';
import type { GridColumn } from '../column/grid-column';
import { shownWords } from '../column/masked-words';
import type { HeldCell } from '../write/judge-row';

interface GridRowProps {
  /** From 0. */
  readonly index: number;
  /** px from the top of the body. */
  readonly top: number;
  readonly record: object | undefined;
  /** Whether the record refuses edits until somebody unlocks it. */
  readonly locked: boolean;
  readonly held: ReadonlyMap<string, HeldCell> | undefined;
  /** Texts on their way to the journal, by field. */
  readonly saving: ReadonlyMap<string, string> | undefined;
  readonly columns: readonly GridColumn[];
  /** First and last column to draw beside the frozen one; -1: all of them. */
  readonly first: number;
  readonly last: number;
  /** Whether personal data may be shown in full. */
  readonly revealed: boolean;
  /** First and last chosen column; -1 when the row is not in the chosen block. */
  readonly from: number;
  readonly to: number;
  /** Column of the active cell; -1 in every other row. */
  readonly active: number;
}

/** Red: it cannot be stored as it is. Amber: it waits for a word or for the rest of its row. */
const heldLook = ({ trouble }: HeldCell): string =>
  trouble.kind === 'ask' || trouble.kind === 'waits' || trouble.kind === 'unsaved' ? 'waiting' : 'refused';

const classesOf = (column: GridColumn, index: number, held: HeldCell | undefined, chosen: boolean): string =>
  [
    'sheet-cell',
    index === 0 ? 'frozen' : '',
    column.numeric ? 'num' : '',
    column.field.type === 'money' || column.field.type === 'decimal' || column.field.type === 'integer' ? 'right' : '',
    chosen ? 'chosen' : '',
    held ? heldLook(held) : '',
  ]
    .filter((name) => name !== '')
    .join(' ');

const GridRowView = (props: GridRowProps) => {
  const { index, top, record, locked, held, saving, columns, first, last, revealed, from, to, active } = props;
  const { grid, choices } = useText();
  const values = record ? valuesOf(record) : undefined;
  const cellAt = (column: GridColumn, at: number) => {
    const cell = held?.get(column.key);
    const text = saving?.get(column.key) ?? cell?.text ?? (values ? shownWords(column, values, revealed) : '');
    const chosen = at >= from && at <= to;
    return (
      <div
        key={column.key}
        role="gridcell"
        aria-colindex={at + 2}
        aria-selected={chosen}
        aria-invalid={cell ? true : undefined}
        className={classesOf(column, at, cell, chosen)}
        data-row={index}
        data-column={at}
        // Those before it are not drawn; line 1 is the row's number.
        style={at === first && at > 1 ? { gridColumnStart: at + 2 } : undefined}
      >
        {locked && at === 0 && <IconLock className="icon" aria-hidden="true" />}
        {text}
      </div>
    );
  };
  const [name, ...others] = columns;
  const lockedNumber = locked ? `${index + 1}, ${choices.reviewState.locked}` : undefined;
  return (
    <div role="row" aria-rowindex={index + 2} className={`sheet-row ${active >= 0 ? 'here' : ''}`} style={{ top }}>
      <div role="presentation" className="sheet-stays">
        <div
          role="rowheader"
          className="sheet-number"
          data-row={index}
          aria-label={record ? lockedNumber : grid.newRow}
        >
          {record ? index + 1 : '+'}
        </div>
        {name && cellAt(name, 0)}
      </div>
      {others.map((column, after) => {
        const at = after + 1;
        return first >= 0 && (at < first || at > last) ? null : cellAt(column, at);
      })}
    </div>
  );
};

/** What stands whole stays whole: a scroll asks for less, not for less than there is. */
const sameRow = (
  { first: firstBefore, last: lastBefore, ...before }: GridRowProps,
  { first, last, ...now }: GridRowProps,
): boolean => {
  const keys = Object.keys(now) as (keyof typeof now)[];
  const sameColumns = firstBefore < 0 || (firstBefore === first && lastBefore === last);
  return sameColumns && keys.every((key) => Object.is(before[key], now[key]));
};

/** One row of a sheet; drawn again only when something of its own changes. */
export const GridRow = memo(GridRowView, sameRow);
