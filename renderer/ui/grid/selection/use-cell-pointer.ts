import type { MouseEvent, PointerEvent, RefObject } from 'react';
import type { TableName } from '../../../domain/records/table-name';
import type { EditorHandle } from '../cell/cell-editor';
import type { useSheet } from '../use-sheet';
import { cellOfElement } from './pointer-cell';
import type { BeginDrag } from './use-cell-drag';

type Sheet = Pick<ReturnType<typeof useSheet<TableName>>, 'selection' | 'chooseRows' | 'open'>;

/** The mouse in the cells: a click chooses, a drag chooses a block, a double click edits; on the row's number it opens the record. */
export const useCellPointer = (sheet: Sheet, editor: RefObject<EditorHandle | null>, beginDrag: BeginDrag) => {
  const { selection, chooseRows, open } = sheet;
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
      else {
        selection.select(cell, event.shiftKey);
        let last = cell;
        beginDrag(event, {
          over: (over) => {
            if (over.row === last.row && over.column === last.column) return;
            last = over;
            selection.select(over, true);
          },
        });
      }
    },
    onDoubleClick: (event: MouseEvent): void => {
      const cell = event.target instanceof Element ? cellOfElement(event.target) : null;
      if (!cell) return;
      if (cell.column < 0) open(cell.row);
      else editor.current?.edit();
    },
  };
};
