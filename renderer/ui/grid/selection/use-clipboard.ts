import { type ClipboardEvent, useRef } from 'react';
import type { CellRange, GridSize } from '../../../domain/grid/cell-range';
import { type SpreadBlock, spreadBlock } from '../../../domain/grid/spread-block';
import type { GridCells } from '../cell/grid-cells';
import { type CopiedBlock, copyBlock, pastedBlock } from './copied-block';

/** Reads the text of a spreadsheet's clipboard into rows of cells. */
export type ReadBlock = (text: string) => readonly (readonly string[])[];

interface ClipboardProps {
  readonly cells: GridCells;
  readonly range: CellRange;
  readonly size: GridSize;
  /** Whether personal data are shown in full. */
  readonly revealed: boolean;
  readonly readBlock: ReadBlock;
  /** Whether the box is being typed in: then the clipboard is the text's. */
  readonly isOpen: () => boolean;
  /** How many cells went out masked. */
  readonly onCopy: (masked: number) => void;
  /** Null: the clipboard held no text. */
  readonly onPaste: (spread: SpreadBlock | null) => void;
  readonly onCut: () => void;
}

/**
 * Copy, cut and paste of blocks as a spreadsheet has them. Only plain text is read: the markup beside it is somebody
 * else's program.
 */
export const useClipboard = (props: ClipboardProps) => {
  const { cells, range, size, revealed, readBlock, isOpen, onCopy, onPaste, onCut } = props;
  const copied = useRef<CopiedBlock | null>(null);
  const put = (event: ClipboardEvent): boolean => {
    if (isOpen()) return false;
    event.preventDefault();
    copied.current = copyBlock(cells, range, revealed);
    event.clipboardData.setData('text/plain', copied.current.text);
    onCopy(copied.current.masked);
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
      onPaste(text === '' ? null : spreadBlock(pastedBlock(text, copied.current, readBlock), range, size));
    },
  };
};
