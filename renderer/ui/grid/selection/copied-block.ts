import { printBlock } from '../../../domain/grid/block-text';
import type { CellRange } from '../../../domain/grid/cell-range';
import { type GridCells, textsOfRange } from '../cell/grid-cells';

type Block = readonly (readonly string[])[];

/** What a copy puts on the clipboard. */
export interface CopiedBlock {
  /** For every program: as the sheet shows it. */
  readonly text: string;
  /** Cells whose personal data went out masked. */
  readonly masked: number;
  /** Null when nothing was masked; otherwise the values behind the masks, which only this sheet pastes. */
  readonly whole: Block | null;
}

/** Copies a block. What the screen masks is masked in other programs too (law 91/2025/QH15), until it is asked for. */
export const copyBlock = (cells: GridCells, range: CellRange, revealed: boolean): CopiedBlock => {
  const whole = textsOfRange(cells, range, true);
  const shown = revealed ? whole : textsOfRange(cells, range, false);
  const masked = shown.flatMap((line, row) => line.filter((text, column) => text !== whole[row]?.[column])).length;
  return { text: printBlock(shown), masked, whole: masked === 0 ? null : whole };
};

/** Systems change line breaks on the clipboard. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

/** The block that a paste writes: what this sheet copied itself comes back whole. */
export const pastedBlock = (text: string, copied: CopiedBlock | null, read: (text: string) => Block): Block =>
  copied?.whole && sameText(text, copied.text) ? copied.whole : read(text);
