import { Checkbox } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type CSSProperties, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { valuesOf } from '../../domain/records/record-values';
import type { TableName } from '../../domain/records/table-name';
import { useFormat, useText } from '../language/language-context';
import { CellEditor, type EditorHandle } from './cell/cell-editor';
import { cellText } from './cell/grid-cells';
import { SheetAlike } from './cell/sheet-alike';
import { TroubleLine } from './cell/trouble-line';
import { FilteredColumns } from './column/filtered-columns';
import { GridHead } from './column/grid-head';
import { HiddenColumns } from './column/hidden-columns';
import { useSheetHead } from './column/use-sheet-head';
import { GridStatus } from './grid-status';
import { type BodyHandle, GridBody } from './row/grid-body';
import { boxOfRange, headHeight, numberWidth, rowHeight, scrollForColumn } from './row/sheet-geometry';
import { useKeptInSight } from './row/use-kept-in-sight';
import { useCellDrag } from './selection/use-cell-drag';
import { useCellPointer } from './selection/use-cell-pointer';
import { useClipboard } from './selection/use-clipboard';
import { useFillDrag } from './selection/use-fill-drag';
import { type SheetGridProps, useSheet } from './use-sheet';
import { BulkDialog } from './write/bulk-dialog';
import './grid.css';

/**
 * A register as a spreadsheet (R5): an ARIA grid whose every cell can be typed, pasted and filled like in Excel, with the
 * rules of the forms behind it. Only rows in sight are drawn; what cannot be stored stays in its cell and says why.
 */
export const SheetGrid = <T extends TableName>(props: SheetGridProps<T>) => {
  const { title, register, readBlock, nameOf, alike } = props;
  const { grid, choices, review } = useText();
  const { number } = useFormat();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [scrollNode, setScrollNode] = useState<HTMLDivElement | null>(null);
  const setScroller = useMergedRef(scroller, setScrollNode);
  const editor = useRef<EditorHandle>(null);
  const body = useRef<BodyHandle>(null);
  const below = useRef<HTMLDivElement>(null);
  const [scrollLeft, setScrollLeft] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const [bulkIds, setBulkIds] = useState<readonly string[] | null>(null);

  const sheet = useSheet(props, {
    page: () => Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight),
    bringIntoSight: (cell) => {
      body.current?.scrollToRow(cell.row);
      const node = scroller.current;
      if (node) node.scrollLeft = scrollForColumn(cell, sheet.columns.widths, node);
    },
    toStart: () => {
      if (scroller.current) scroller.current.scrollLeft = 0;
    },
    openMenu: (key) => scroller.current?.querySelector<HTMLElement>(`[data-column-menu="${key}"]`)?.click(),
    leave: () => {
      // What is wrong with the cell and what to do about it stands first.
      const trouble = below.current?.querySelector<HTMLElement>('.sheet-trouble :is(input, button, a)');
      (trouble ?? below.current)?.focus();
    },
  });
  const back = (): void => editor.current?.focus();
  const { columns, selection, cells, rows, size, actions, writes, view, activeColumn } = sheet;
  const { shown, hidden, widths } = columns;
  const { active, range } = selection;
  const activeId = rows[active.row];
  const activeRecord = activeId === undefined ? undefined : register.record(activeId);
  const activeHeld =
    activeId !== undefined && activeColumn ? writes.held.byRow.get(activeId)?.get(activeColumn.key) : undefined;
  const activeLocked = activeId !== undefined && register.lock(activeId) !== null;
  const activeName =
    activeId === undefined
      ? grid.newRow
      : [nameOf(activeId), ...(activeLocked ? [choices.reviewState.locked] : [])].join(', ');
  const heldRow = activeId === undefined ? undefined : writes.held.byRow.get(activeId);
  const labels = { shown: shown.map(({ label }) => label), hidden: hidden.map(({ label }) => label) };
  const clipboard = useClipboard({
    cells,
    labels,
    range,
    size: { rows: rows.length, columns: shown.length },
    revealed,
    readBlock,
    isOpen: () => editor.current?.isOpen() ?? false,
    onCopy: actions.copied,
    onPaste: actions.paste,
    onCut: () => actions.clear(range),
  });
  useKeptInSight(scrollNode, active.row);
  const beginDrag = useCellDrag(scroller);
  const fillDrag = useFillDrag(range, beginDrag, (copies, covers) => {
    actions.copyOver(copies);
    selection.selectRange(covers);
  });
  const pointer = useCellPointer(sheet, editor, beginDrag);
  const head = useSheetHead(sheet, editor);
  /** Only what lies over the frozen column follows a scroll to the side. */
  const overFrozen = active.column === 0 || range.right === 0;
  useLayoutEffect(() => {
    if (overFrozen && scroller.current) setScrollLeft(scroller.current.scrollLeft);
  }, [overFrozen]);
  useEffect(() => {
    // At the start, and where the edit of many rows was asked for from below the cells.
    if (bulkIds === null) editor.current?.focus();
  }, [bulkIds, editor]);

  const width = numberWidth + widths.reduce((sum, each) => sum + each, 0);
  const tracks = widths.map((each) => `${each}px`).join(' ');
  const rangeBox = boxOfRange(range, widths, scrollLeft);
  const book = activeColumn?.readOnly ? null : (activeColumn?.book(activeRecord ? valuesOf(activeRecord) : {}) ?? null);

  return (
    <div className="sheet">
      <div
        ref={setScroller}
        className="sheet-scroller"
        onScroll={(event) => {
          if (overFrozen) setScrollLeft(event.currentTarget.scrollLeft);
        }}
        {...clipboard}
      >
        <div className="sheet-canvas" style={{ width, '--tracks': tracks } as CSSProperties}>
          <div
            role="grid"
            aria-label={title}
            aria-rowcount={size.rows + 1}
            aria-colcount={shown.length + 1}
            aria-multiselectable="true"
          >
            <GridHead columns={shown} widths={widths} view={view} actions={head.actions} onChoose={head.choose} />
            <GridBody
              handle={body}
              scroller={scrollNode}
              rows={rows}
              record={register.record}
              lock={register.lock}
              columns={shown}
              widths={widths}
              held={writes.held}
              saving={writes.saving}
              revealed={revealed}
              range={range}
              active={active}
              pointer={pointer}
            />
          </div>
          {fillDrag.target && (
            <div className="sheet-target" style={boxOfRange(fillDrag.target, widths, scrollLeft)} aria-hidden="true" />
          )}
          <CellEditor
            handle={editor}
            id={gridId}
            label={grid.cell(activeColumn?.label ?? '', number(active.row + 1), activeName)}
            describedBy={`${gridId}-keys`}
            place={boxOfRange(
              { top: active.row, bottom: active.row, left: active.column, right: active.column },
              widths,
              scrollLeft,
            )}
            text={cellText(cells, active)}
            readOnly={activeColumn?.readOnly ?? true}
            book={book}
            onCommand={sheet.command}
            onCommit={sheet.commit}
            onTyping={sheet.typing}
            onStart={() => sheet.goTo(active)}
          />
          <div
            className="sheet-handle"
            style={{ left: rangeBox.left + rangeBox.width, top: rangeBox.top + rangeBox.height }}
            aria-hidden="true"
            {...fillDrag.handle}
          />
        </div>
      </div>
      <p id={`${gridId}-keys`} hidden>
        {grid.keys}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- F6 brings the keys here and back to the cells */}
      <div
        ref={below}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key !== 'F6') return;
          event.preventDefault();
          back();
        }}
      >
        {activeHeld && activeColumn && activeId !== undefined && (
          <TroubleLine
            key={`${activeId}/${activeColumn.key}`}
            cell={activeHeld}
            column={activeColumn}
            labelOf={(key) => register.columnOf(key)?.label ?? key}
            onInsist={(why) => {
              void writes.insist(activeId, activeColumn.key, why, { label: nameOf(activeId), reason: 'edit' });
              back();
            }}
            onLetGo={() => {
              writes.letGo(activeId, activeColumn.key);
              back();
            }}
          />
        )}
        {alike && (
          <SheetAlike
            view={props.view}
            register={register}
            look={alike}
            id={activeId}
            held={heldRow}
            typing={sheet.openText}
          />
        )}
        <div className="sheet-foot">
          <GridStatus
            cells={cells}
            range={range}
            said={sheet.said}
            onInstead={back}
            heldCount={sheet.heldCount}
            onNextHeld={() => {
              sheet.nextHeld();
              back();
            }}
            onRetry={() => {
              sheet.retry();
              back();
            }}
            onBulk={setBulkIds}
          >
            {shown.some(({ field }) => field.personal !== undefined) && (
              <Checkbox
                size="xs"
                label={grid.reveal}
                checked={revealed}
                onChange={(event) => setRevealed(event.currentTarget.checked)}
              />
            )}
            {activeLocked && <span title={review.lockedNote}>{grid.lockedRow}</span>}
            <FilteredColumns
              columns={props.columns}
              filters={view.filters}
              onClear={() => {
                sheet.setFilters({});
                back();
              }}
            />
            <HiddenColumns columns={columns} onPlain={back} />
          </GridStatus>
        </div>
      </div>
      {bulkIds && (
        <BulkDialog
          register={register}
          columns={shown}
          ids={bulkIds}
          revealed={revealed}
          onClose={() => setBulkIds(null)}
          onApply={(edited, { changed, held }) => {
            const done =
              held === 0 ? grid.bulk.done(number(changed)) : grid.bulk.doneHeld(number(changed), number(held));
            actions.writeRows(edited, { label: '', reason: 'edit', done });
            setBulkIds(null);
          }}
        />
      )}
    </div>
  );
};
