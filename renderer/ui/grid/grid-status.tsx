import { Button } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { type CellRange, cellsOf, sizeOfRange } from '../../domain/grid/cell-range';
import { sumCells } from '../../domain/grid/sum-cells';
import { useFormat, useText } from '../language/language-context';
import { StatusLine } from '../parts/action-bar';
import { cellValue, type GridCells } from './cell/grid-cells';
import type { GridOffer } from './write/use-grid-actions';

/** More chosen cells than this are counted, not added up: a whole register would hold the window. */
const mostAdded = 200_000;

/** What was just done, and what may be chosen instead of it. */
export interface Said {
  readonly message: string;
  readonly offer?: GridOffer;
}

interface GridStatusProps {
  readonly cells: GridCells;
  readonly range: CellRange;
  readonly said: Said;
  /** What was just done was done in the other way. */
  readonly onInstead: () => void;
  readonly heldCount: number;
  readonly onNextHeld: () => void;
  readonly onRetry: () => void;
  /** Opens the edit of all chosen records at once; shown when there are several. */
  readonly onBulk: (ids: readonly string[]) => void;
  readonly children?: ReactNode;
}

/** The line under a sheet: what is chosen in numbers, what is not saved, and what was just done. */
export const GridStatus = (props: GridStatusProps) => {
  const { cells, range, said, onInstead, heldCount, onNextHeld, onRetry, onBulk, children } = props;
  const { grid } = useText();
  const { number } = useFormat();
  const { offer } = said;
  const size = sizeOfRange(range);
  const sum = useMemo(
    () =>
      size.rows * size.columns > 1 && size.rows * size.columns <= mostAdded
        ? sumCells(cellsOf(range).map((cell) => cellValue(cells, cell)))
        : null,
    [cells, range, size.rows, size.columns],
  );
  /** The empty row below and rows that wait are no records. */
  const records = useMemo(
    () => cells.rows.slice(range.top, range.bottom + 1).filter((id) => cells.record(id) !== undefined),
    [cells, range],
  );
  return (
    <StatusLine>
      <span className="num">{grid.rows(number(cells.rows.length))}</span>
      {sum && <span className="num">{grid.count(number(sum.count))}</span>}
      {sum?.sum !== null && sum && <span className="num">{grid.sum(number(sum.sum))}</span>}
      {sum?.average !== null && sum && (
        <span className="num">{grid.average(number(Math.round(sum.average * 1000) / 1000))}</span>
      )}
      {records.length > 1 && (
        <Button size="xs" onClick={() => onBulk(records)}>
          {grid.bulk.open(number(records.length))}
        </Button>
      )}
      {heldCount > 0 && (
        <>
          <span className="num tone-lapsed">{grid.held(number(heldCount))}</span>
          <Button size="xs" onClick={onNextHeld}>
            {grid.nextHeld}
          </Button>
          <Button size="xs" onClick={onRetry}>
            {grid.retry}
          </Button>
        </>
      )}
      {children}
      <span className={said.message === '' ? 'grow' : 'grow sheet-said'} role="status">
        {said.message}
      </span>
      {offer && (
        <Button
          size="xs"
          onClick={() => {
            offer.run();
            onInstead();
          }}
        >
          {offer.word}
        </Button>
      )}
    </StatusLine>
  );
};
