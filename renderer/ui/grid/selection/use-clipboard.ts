import type { ClipboardEvent } from 'react';
import { printBlock } from '../../../domain/grid/block-text';
import type { CellRange, GridSize } from '../../../domain/grid/cell-range';
import { type SpreadBlock, spreadBlock } from '../../../domain/grid/spread-block';
import { type GridCells, textsOfRange } from '../cell/grid-cells';

/** Reads the text of a spreadsheet's clipboard into rows of cells. */
export type ReadBlock = (text: string) => readonly (readonly string[])[];

interface ClipboardProps {
  readonly cells: GridCells;
  readonly range: CellRange;
  readonly size: GridSize;
  readonly readBlock: ReadBlock;
  /** Whether the box is being typed in: then the clipboard is the text's. */
  readonly isOpen: () => boolean;
  /** Null: the clipboard held no text. */
  readonly onPaste: (spread: SpreadBlock | null) => void;
  readonly onCut: () => void;
}

/**
 * Copy, cut and paste of blocks as a spreadsheet has them. Only plain text is read: the markup beside it is somebody
 * else's program.
 */
export const useClipboard = ({ cells, range, size, readBlock, isOpen, onPaste, onCut }: ClipboardProps) => {
  const put = (event: ClipboardEvent): boolean => {
    if (isOpen()) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', printBlock(textsOfRange(cells, range)));
    return true;
  };
  return {
    onCopy: (event: ClipboardEvent): void => void put(event),
    onCut: (event: ClipboardEvent): void => {
      if (put(event)) onCut();
    },
    onPaste: (event: ClipboardEvent): void => {
      if (isOpen()) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      onPaste(text === '' ? null : spreadBlock(readBlock(text), range, size));
    },
  };
};
