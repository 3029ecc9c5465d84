import { Checkbox } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { TableName } from '../../domain/records/table-name';
import { useFormat, useText } from '../language/language-context';
import { BulkDialog } from './bulk-dialog';
import { CellEditor, type EditorHandle } from './cell-editor';
import { cellText } from './grid-cells';
import { valuesOf } from './grid-column';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { GridStatus } from './grid-status';
import { HiddenColumns } from './hidden-columns';
import { withFilter } from './row-filter';
import { SheetAlike } from './sheet-alike';
import { boxOfRange, headHeight, numberWidth, rowHeight, scrollForColumn } from './sheet-geometry';
import { TroubleLine } from './trouble-line';
import { useCellPointer } from './use-cell-pointer';
import { useClipboard } from './use-clipboard';
import { useFillDrag } from './use-fill-drag';
import { savingOfRow } from './use-grid-writes';
import { chosenIn, type SheetGridProps, useSheet } from './use-sheet';
import './grid.css';

/**
 * A register as a spreadsheet (R5): an ARIA grid whose every cell can be typed, pasted and filled like in Excel, with the
 * rules of the forms behind it. Only rows in sight are drawn; what cannot be stored stays in its cell and says why.
 */
export const SheetGrid = <T extends TableName>(props: SheetGridProps<T>) => {
  const { title, register, readBlock, nameOf, alike } = props;
  const { grid } = useText();
  const { number } = useFormat();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [scrollNode, setScrollNode] = useState<HTMLDivElement | null>(null);
  const setScroller = useMergedRef(scroller, setScrollNode);
  const editor = useRef<EditorHandle>(null);
  const exit = useRef<HTMLDivElement>(null);
  const [scrollLeft, setScrollLeft] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const [bulkIds, setBulkIds] = useState<readonly string[] | null>(null);

  const sheet = useSheet(props, {
    page: () => Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight),
    bringIntoSight: (cell) => {
      virtual.scrollToIndex(cell.row, { align: 'auto' });
      const node = scroller.current;
      if (node) node.scrollLeft = scrollForColumn(cell, sheet.columns.widths, node);
    },
    exit,
  });
  const { columns, selection, cells, rows, size, actions, writes, view, setView, activeColumn } = sheet;
  const { shown, widths } = columns;
  // oxlint-disable-next-line react/incompatible-library -- no React Compiler here; its values go nowhere else
  const virtual = useVirtualizer({
    count: size.rows,
    getScrollElement: () => scrollNode,
    estimateSize: () => rowHeight,
    overscan: 6,
    // The head covers the first rows of the scroller.
    scrollPaddingStart: headHeight,
  });

  const { active, range } = selection;
  const activeId = rows[active.row];
  const activeRecord = activeId === undefined ? undefined : register.record(activeId);
  const activeHeld =
    activeId !== undefined && activeColumn ? writes.held.byRow.get(activeId)?.get(activeColumn.key) : undefined;
  const heldRow = activeId === undefined ? undefined : writes.held.byRow.get(activeId);
  const heldTexts = useMemo(
    () => Object.fromEntries([...(heldRow ?? [])].map(([key, { text }]) => [key, text])),
    [heldRow],
  );
  const clipboard = useClipboard({
    cells,
    range,
    size: { rows: rows.length, columns: shown.length },
    readBlock,
    isOpen: () => editor.current?.isOpen() ?? false,
    onPaste: actions.paste,
    onCut: () => actions.clear(range),
  });
  const fillDrag = useFillDrag(range, (copies, covers) => {
    actions.copyOver(copies);
    selection.selectRange(covers);
  });
  const pointer = useCellPointer(sheet, editor);
  useEffect(() => {
    editor.current?.focus();
  }, []);

  const width = numberWidth + widths.reduce((sum, each) => sum + each, 0);
  const tracks = useMemo(() => widths.map((each) => `${each}px`).join(' '), [widths]);
  const rangeBox = boxOfRange(range, widths, scrollLeft);
  const book = activeColumn?.readOnly ? null : (activeColumn?.book(activeRecord ? valuesOf(activeRecord) : {}) ?? null);

  return (
    <div className="sheet">
      <div
        ref={setScroller}
        className="sheet-scroller"
        onScroll={(event) => {
          // Only what lies over the frozen column has to follow.
          if (active.column === 0 || range.right === 0) setScrollLeft(event.currentTarget.scrollLeft);
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
            <GridHead
              columns={shown}
              widths={widths}
              view={view}
              onChoose={(column) => {
                sheet.chooseColumns(column, column);
                editor.current?.focus();
              }}
              actions={{
                sort: (key, descending) => setView({ ...view, sort: descending === null ? null : { key, descending } }),
                filter: (key, text) => setView(withFilter(view, key, text)),
                hide: columns.hide,
                move: columns.move,
                resize: columns.resize,
              }}
            />
            {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the text box over the active cell has the focus and the keys */}
            <div role="rowgroup" className="sheet-body" style={{ height: virtual.getTotalSize() }} {...pointer}>
              {virtual.getVirtualItems().map(({ index, start }) => {
                const id = rows[index];
                const [from, to] = chosenIn(range, index);
                return (
                  <GridRow
                    key={id ?? 'next'}
                    gridId={gridId}
                    index={index}
                    top={start}
                    record={id === undefined ? undefined : register.record(id)}
                    held={id === undefined ? undefined : writes.held.byRow.get(id)}
                    saving={id === undefined ? undefined : savingOfRow(writes.saving, id)}
                    columns={shown}
                    revealed={revealed}
                    from={from}
                    to={to}
                    active={index === active.row ? active.column : -1}
                  />
                );
              })}
            </div>
          </div>
          {fillDrag.target && (
            <div className="sheet-target" style={boxOfRange(fillDrag.target, widths, scrollLeft)} aria-hidden="true" />
          )}
          <CellEditor
            handle={editor}
            id={gridId}
            label={grid.cell(
              activeColumn?.label ?? '',
              number(active.row + 1),
              activeId === undefined ? grid.newRow : nameOf(activeId),
            )}
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
      {activeHeld && activeColumn && activeId !== undefined && (
        <TroubleLine
          key={`${activeId}/${activeColumn.key}`}
          cell={activeHeld}
          column={activeColumn}
          labelOf={(key) => register.columnOf(key)?.label ?? key}
          onInsist={(why) =>
            void writes.insist(activeId, activeColumn.key, why, { label: nameOf(activeId), reason: 'edit' })
          }
          onLetGo={() => writes.letGo(activeId, activeColumn.key)}
        />
      )}
      {alike && (
        <SheetAlike
          view={props.view}
          register={register}
          look={alike}
          id={activeId}
          held={heldTexts}
          typing={sheet.openText}
        />
      )}
      <div ref={exit} tabIndex={-1} className="sheet-foot">
        <GridStatus
          cells={cells}
          range={range}
          message={sheet.message}
          heldCount={sheet.heldCount}
          onNextHeld={() => {
            sheet.nextHeld();
            editor.current?.focus();
          }}
          onRetry={sheet.retry}
          onBulk={() => setBulkIds(rows.slice(range.top, range.bottom + 1).filter((id) => register.record(id)))}
        >
          {shown.some(({ field }) => field.personal !== undefined) && (
            <Checkbox
              size="xs"
              label={grid.reveal}
              checked={revealed}
              onChange={(event) => setRevealed(event.currentTarget.checked)}
            />
          )}
          <HiddenColumns columns={columns} />
        </GridStatus>
      </div>
      {bulkIds && (
        <BulkDialog
          register={register}
          columns={shown}
          ids={bulkIds}
          onClose={() => setBulkIds(null)}
          onApply={(edited) => {
            const count = number(edited.length);
            actions.writeRows(edited, {
              label: '',
              reason: 'edit',
              done: grid.bulk.done(count),
            });
            setBulkIds(null);
          }}
        />
      )}
    </div>
  );
};
