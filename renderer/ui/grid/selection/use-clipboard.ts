import { type ClipboardEvent, useEffect, useRef } from 'react';
import type { CellRange, GridSize } from '../../../domain/grid/cell-range';
import { headingLine, type SheetLabels, spreadByHeadings } from '../../../domain/grid/heading-line';
import { type SpreadBlock, spreadBlock } from '../../../domain/grid/spread-block';
import { normaliseLine } from '../../../domain/vietnamese/normalise-text';
import type { GridCells } from '../cell/grid-cells';
import { type CopiedBlock, copyBlock, pastedBlock } from './copied-block';

/** Reads the text of a spreadsheet's clipboard into rows of cells. */
export type ReadBlock = (text: string) => readonly (readonly string[])[];

/** A paste as it is written, and what was made of its first line. */
export interface PastedBlock {
  readonly spread: SpreadBlock;
  /** Null: every line is a record. */
  readonly headed: {
    /** The block with the headings as a record, as it came. */
    readonly whole: SpreadBlock;
    /** Whether its columns went where the headings say. */
    readonly byName: boolean;
    /** Headings whose columns are not written. */
    readonly leftOut: readonly string[];
  } | null;
}

interface ClipboardProps {
  readonly cells: GridCells;
  readonly labels: SheetLabels;
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
  readonly onPaste: (pasted: PastedBlock | null) => void;
  readonly onCut: () => void;
}

type Block = ReturnType<ReadBlock>;

/** The words of headings are many: they come when the sheet stands, and not with it. */
const meaningsOfHeadings = async () => {
  const { surelyMeant } = await import('../../../domain/intake/header-dictionary');
  return surelyMeant;
};

const layBlock = async (
  block: Block,
  { range, size, labels }: Pick<ClipboardProps, 'range' | 'size' | 'labels'>,
): Promise<PastedBlock | null> => {
  const whole = spreadBlock(block, range, size);
  if (!whole) return null;
  const [first = [], ...records] = block;
  const line = records.length === 0 ? null : headingLine(block, range.left, labels, await meaningsOfHeadings());
  if (!line) return { spread: whole, headed: null };
  const spread = line.elsewhere ? spreadByHeadings(records, line, range.top, size) : spreadBlock(records, range, size);
  const unplaced = line.elsewhere ? first.filter((_text, column) => line.places[column] === null) : [];
  const leftOut = unplaced.map(normaliseLine).filter((name) => name !== '');
  return spread && { spread, headed: { whole, byName: line.elsewhere, leftOut } };
};

/**
 * Copy, cut and paste of blocks as a spreadsheet has them. Only plain text is read: the markup beside it is somebody
 * else's program.
 */
export const useClipboard = (props: ClipboardProps) => {
  const { cells, range, revealed, readBlock, isOpen, onCopy, onPaste, onCut } = props;
  const copied = useRef<CopiedBlock | null>(null);
  // A paste that has to wait for them would let the next key go before it: what is there answers within the same press.
  useEffect(() => {
    const idle = requestIdleCallback(() => void meaningsOfHeadings());
    return () => cancelIdleCallback(idle);
  }, []);
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
      if (text === '') onPaste(null);
      else void layBlock(pastedBlock(text, copied.current, readBlock), props).then(onPaste);
    },
  };
};
