import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { TableName } from '../../../domain/records/table-name';
import type { EditorHandle } from '../cell/cell-editor';
import type { useSheet } from '../use-sheet';
import { cellOfElement } from './pointer-cell';

type Sheet = Pick<ReturnType<typeof useSheet<TableName>>, 'selection' | 'chooseRows' | 'open'>;

/** The mouse in the cells: a click chooses, a drag chooses a block, a double click edits; on the row's number it opens the record. */
export const useCellPointer = (sheet: Sheet, editor: RefObject<EditorHandle | null>) => {
  const { selection, chooseRows, open } = sheet;
  const dragging = useRef(false);
  return {
    onPointerDown: (event: PointerEvent): void => {
      const cell = event.target instanceof Element ? cellOfElement(event.target) : null;
      if (!cell || event.button !== 0) return;
      // The focus stays in the text box; what is being typed is stored before the active cell changes.
      event.preventDefault();
      editor.current?.commit();
      editor.current?.focus();
      if (cell.column < 0)
        chooseRows(
          event.shiftKey ? Math.min(selection.active.row, cell.row) : cell.row,
          event.shiftKey ? Math.max(selection.active.row, cell.row) : cell.row,
        );
      else selection.select(cell, event.shiftKey);
      dragging.current = cell.column >= 0;
    },
    onPointerMove: (event: PointerEvent): void => {
      if (!dragging.current || event.buttons !== 1) return;
      const cell = cellOfElement(document.elementFromPoint(event.clientX, event.clientY));
      const { end } = selection;
      if (cell && cell.column >= 0 && (cell.row !== end.row || cell.column !== end.column))
        selection.select(cell, true);
    },
    onPointerUp: (): void => {
      dragging.current = false;
    },
    onDoubleClick: (event: MouseEvent): void => {
      const cell = event.target instanceof Element ? cellOfElement(event.target) : null;
      if (!cell) return;
      if (cell.column < 0) open(cell.row);
      else editor.current?.edit();
    },
  };
};
