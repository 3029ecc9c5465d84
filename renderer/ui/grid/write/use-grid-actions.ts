import { type CellRange, type GridSize, sizeOfRange } from '../../../domain/grid/cell-range';
import type { CellWrite } from '../../../domain/grid/cell-write';
import { type CellCopy, fillDown, fillRight } from '../../../domain/grid/fill-range';
import type { SpreadBlock } from '../../../domain/grid/spread-block';
import { useFormat, useText } from '../../language/language-context';
import { cellText, clearingWrites, type GridCells, rowsOfWrites, writesOfCopies } from '../cell/grid-cells';
import type { PastedBlock } from '../selection/use-clipboard';
import type { GridSelection } from '../selection/use-selection';
import type { RowWrites } from './judge-writes';
import type { GridAction, GridWrites } from './use-grid-writes';

interface GridActionsProps {
  readonly cells: GridCells;
  readonly selection: GridSelection;
  readonly writes: GridWrites;
  readonly newId: () => string;
  readonly nameOf: (id: string) => string;
  readonly say: (message: string, offer?: GridOffer) => void;
}

/** What may be chosen instead of what was just done; over as soon as something else is done. */
export interface GridOffer {
  readonly word: string;
  readonly run: () => void;
}

/** An offer whose way leads over taking back what was done. */
interface OtherWay {
  readonly word: string;
  readonly redo: () => void;
}

export interface GridActions {
  readonly type: (text: string) => void;
  /** What a copy has to say: how many cells went out masked. */
  readonly copied: (masked: number) => void;
  readonly paste: (pasted: PastedBlock | null) => void;
  readonly fill: (way: 'down' | 'right') => void;
  readonly copyOver: (copies: readonly CellCopy[]) => void;
  readonly clear: (range: CellRange) => void;
  readonly writeRows: (rows: readonly RowWrites[], action: GridAction) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const countOf = (writes: readonly CellWrite[], { columns }: GridCells): number =>
  writes.filter(({ at }) => at.column < columns.length).length;

/** What the officer does in a sheet, each as one action with its name in history and its words under the sheet. */
export const useGridActions = (props: GridActionsProps): GridActions => {
  const { cells, selection, writes, newId, nameOf, say } = props;
  const { grid } = useText();
  const { number } = useFormat();

  const writeRows = (rows: readonly RowWrites[], action: GridAction, message = '', other?: OtherWay): void => {
    const run = async (): Promise<void> => {
      if (!(await writes.write(rows, action))) return;
      const step = writes.lastStep();
      const instead = async (redo: () => void): Promise<void> => {
        say('');
        if (writes.lastStep() === step && (await writes.undo()) === true) redo();
      };
      say(message, other && { word: other.word, run: () => void instead(other.redo) });
    };
    if (rows.length > 0) void run();
  };
  const act = (cellWrites: readonly CellWrite[], action: GridAction, message: string, other?: OtherWay): void =>
    writeRows(rowsOfWrites(cells, cellWrites, newId), action, message, other);

  const copyOver = (copies: readonly CellCopy[]): void => {
    if (copies.length === 0) return;
    const count = number(copies.length);
    act(writesOfCopies(cells, copies), { label: '', reason: 'paste' }, grid.filled(count));
  };
  const pastedWords = ({ writes: cellWrites, columnsLeftOut }: SpreadBlock): string => {
    const count = number(countOf(cellWrites, cells));
    return columnsLeftOut === 0 ? grid.pasted(count) : grid.pastedLeftOut(count, number(columnsLeftOut));
  };
  const pasteAs = (spread: SpreadBlock, message: string, other?: OtherWay): void => {
    act(spread.writes, { label: '', reason: 'paste' }, message, other);
    selection.selectRange(spread.covers);
  };
  return {
    type: (text) => {
      const { active } = selection;
      const id = cells.rows[active.row];
      // A row that is no record yet is called what its first cell says.
      const named = id === undefined ? '' : nameOf(id) || cellText(cells, { row: active.row, column: 0 });
      act([{ at: active, written: { text } }], { label: named || text, reason: 'edit' }, '');
    },
    copied: (masked) => say(masked === 0 ? '' : grid.copiedMasked(number(masked))),
    paste: (pasted) => {
      if (!pasted) {
        say(grid.pasteEmpty);
        return;
      }
      const { spread, headed } = pasted;
      if (headed === null) {
        pasteAs(spread, pastedWords(spread));
        return;
      }
      const count = number(countOf(spread.writes, cells));
      const words = headed.byName ? grid.pastedByName(count, headed.leftOut) : grid.pastedUnderHeadings(count);
      pasteAs(spread, words, {
        word: grid.pasteWhole,
        // As if it had been pasted so at once: the rows that the first way added are gone with it.
        redo: () => pasteAs(headed.whole, pastedWords(headed.whole)),
      });
    },
    fill: (way) => copyOver((way === 'down' ? fillDown : fillRight)(selection.range)),
    copyOver,
    clear: (range) => {
      const { rows, columns }: GridSize = sizeOfRange(range);
      const count = number(rows * columns);
      act(clearingWrites(range), { label: '', reason: 'edit' }, grid.cleared(count));
    },
    writeRows: (rows, action) => writeRows(rows, action, action.done ?? ''),
    undo: () => void writes.undo().then((did) => say(did === null ? '' : did ? grid.undone : grid.nothingToUndo)),
    redo: () => void writes.redo().then((did) => say(did === null ? '' : did ? grid.redone : grid.nothingToRedo)),
  };
};
