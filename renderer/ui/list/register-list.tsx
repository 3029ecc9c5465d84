import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, type ReactNode, useCallback, useInsertionEffect, useMemo, useRef, useState } from 'react';
import type { TableName } from '../../domain/records/table-name';
import type { Acted } from '../act/act-context';
import { noteUnderWay } from '../act/under-way';
import { useFormat, useText } from '../language/language-context';
import { StatusLine } from '../parts/action-bar';
import { EmptyState } from '../parts/empty-state';
import { ErrorPanel } from '../parts/error-panel';
import { Page } from '../parts/page';
import { PageHead } from '../parts/page-head';
import { type ListOrder, rememberOrder } from '../routing/last-order';
import type { Column } from './column';
import { DataList } from './data-list';
import type { Selection } from './selection';

interface RegisterListProps<Row> {
  readonly title: string;
  readonly context: string;
  /** After search and filters. */
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly total: number;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly filters: ReactNode;
  /** What stands in the search: another one begins at the top. */
  readonly searchedFor: string;
  /** Switches to another view of the same register. */
  readonly views?: ReactNode;
  readonly onOpen: (row: Row) => void;
  /** The register whose order its record pages step through. */
  readonly register: TableName;
  /** Of its table: with the next one some of its rows may be gone. */
  readonly version: number;
  readonly add: { readonly words: string; readonly run: () => void };
  /** Removes the selected rows in one action that can be undone. */
  readonly remove: {
    readonly words: (count: string) => string;
    readonly run: (ids: readonly string[]) => Promise<Acted>;
  };
  /** What stands there when the register is empty: why, and the button that fills it. */
  readonly empty: { readonly words: string; readonly action: ReactNode };
  readonly noMatch: string;
  /** What the signs in the list mean. */
  readonly legend?: ReactNode;
  readonly renderInspector: (row: Row | undefined) => ReactNode;
  readonly children?: ReactNode;
}

const nothing: Selection = new Set();

interface AddButtonProps {
  readonly words: string;
  readonly onAdd: () => void;
}

/** A part of its own, because the head is made anew with each letter of a search. */
const AddButton = memo(({ words, onAdd }: AddButtonProps) => (
  <Button variant="filled" leftSection={<IconPlus className="icon" aria-hidden="true" />} onClick={onAdd}>
    {words}
  </Button>
));

/** A register as every kind of record shows it: filters, the list, what is chosen beside it, what is shown below. */
export const RegisterList = <Row,>(props: RegisterListProps<Row>) => {
  const { title, context, rows, total, rowKey, rowName, columns, filters, onOpen, add, remove, empty } = props;
  const { ui } = useText();
  const { number } = useFormat();
  const [selected, setSelected] = useState(nothing);
  const [active, setActive] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const chosen = useMemo(
    () => (active === null ? undefined : rows.find((row) => rowKey(row) === active)),
    [rows, rowKey, active],
  );
  const removeSelected = async (): Promise<void> => {
    const acted = await noteUnderWay(remove.run([...selected]));
    setTrouble(acted.ok ? null : acted.sentence);
    if (acted.ok) setSelected(nothing);
  };
  const newestAdd = useRef(add.run);
  useInsertionEffect(() => {
    newestAdd.current = add.run;
  });
  const { register, version } = props;
  const keepOrder = useCallback((order: ListOrder) => rememberOrder(register, order, version), [register, version]);
  const runAdd = useCallback((): void => newestAdd.current(), []);
  const head = (
    <PageHead
      title={title}
      context={context}
      actions={
        <>
          {props.views}
          {selected.size > 0 && (
            <Button
              leftSection={<IconTrash className="icon" aria-hidden="true" />}
              onClick={() => void removeSelected()}
            >
              {remove.words(number(selected.size))}
            </Button>
          )}
          <AddButton words={add.words} onAdd={runAdd} />
        </>
      }
    />
  );
  const foot = (
    <StatusLine>
      <span className="num" role="status">
        {ui.list.shown(number(rows.length), number(total))}
      </span>
      {selected.size > 0 && <span className="num">{ui.list.selected(number(selected.size))}</span>}
      {props.legend}
    </StatusLine>
  );
  return (
    <Page head={head} body="fill" foot={foot} aside={props.renderInspector(chosen)}>
      {filters}
      {trouble && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
      <DataList
        label={title}
        rows={rows}
        rowKey={rowKey}
        rowName={rowName}
        columns={columns}
        searchedFor={props.searchedFor}
        rowHeight={28}
        active={active}
        onActive={(row) => setActive(rowKey(row))}
        onOpen={onOpen}
        onOrder={keepOrder}
        selected={selected}
        onSelect={setSelected}
        empty={
          total > 0 ? (
            <EmptyState>{props.noMatch}</EmptyState>
          ) : (
            <EmptyState action={empty.action}>{empty.words}</EmptyState>
          )
        }
      />
      {props.children}
    </Page>
  );
};
