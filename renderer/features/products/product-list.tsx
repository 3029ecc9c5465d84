import { Button } from '@mantine/core';
import { IconFileImport, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { ProductRow } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { DataList } from '../../ui/list/data-list';
import type { Selection } from '../../ui/list/selection';
import { StatusLine } from '../../ui/parts/action-bar';
import { EmptyState } from '../../ui/parts/empty-state';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { useListView } from '../../ui/routing/list-view';
import { StampWord } from '../../ui/signs/stamp';
import { AddProductDialog } from './add-product-dialog';
import { useProductColumns } from './product-columns';
import { filterProducts } from './product-filter';
import { ProductFilters } from './product-filters';
import { ProductInspector } from './product-inspector';
import { importAddress, productAddress, productsBase } from './products-address';
import { useCurrentCertificates, useProductRegister } from './use-products';

const rowKey = ({ product }: ProductRow): string => product.id;
const rowName = ({ product }: ProductRow): string => product.name;
const nothing: Selection = new Set();
/** The search goes into the address when the typing rests, for Back; the rows did not wait for it. */
const addressRestMs = 500;

/** Rows after search and filters, with what judges them. */
const useRows = (view: ReturnType<typeof useListView>, text: string, day: string) => {
  const register = useProductRegister();
  const currentOf = useCurrentCertificates(day);
  const found = useMemo(() => search(register, text), [register, text]);
  const filter = useMemo(
    () => ({
      sectors: view.all('nganh'),
      stars: view.all('sao'),
      standings: view.all('hieuluc'),
      provinces: view.all('tinh'),
    }),
    [view],
  );
  const rows = useMemo(() => filterProducts(found, currentOf, filter), [found, currentOf, filter]);
  return { rows, total: register.rows.length, currentOf };
};

/** Removes the selected products with their certificates; one undo brings all of them back. */
const useRemoveMany = (selected: Selection, clear: () => void) => {
  const { products } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [trouble, setTrouble] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    const records = [...selected].map((id) => ({ table: 'products' as const, id }));
    const words = products.removedMany(number(records.length));
    const acted = await act(planRemove(store, records, words), { done: words });
    setTrouble(acted.ok ? null : acted.sentence);
    if (acted.ok) clear();
  };
  return { remove, trouble };
};

const EmptyList = ({ filtered, onAdd }: { readonly filtered: boolean; readonly onAdd: () => void }) => {
  const { products } = useText();
  const [, navigate] = useLocation();
  if (filtered) return <EmptyState>{products.noMatch}</EmptyState>;
  return (
    <EmptyState
      action={
        <span className="row">
          <Button onClick={() => navigate(importAddress)} leftSection={<IconFileImport className="icon" />}>
            {products.import}
          </Button>
          <Button variant="subtle" onClick={onAdd}>
            {products.add}
          </Button>
        </span>
      }
    >
      {products.empty}
    </EmptyState>
  );
};

/** The register of products: search, filters, validity on a chosen day, and the facts of the chosen one beside it. */
export const ProductList = () => {
  const { products, ui } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const today = useToday();
  const view = useListView(productsBase);
  const asked = view.one('ngay');
  const day = isCivilDate(asked) ? asked : today;
  const [text, setText] = useState(view.one('tim'));
  const [selected, setSelected] = useState(nothing);
  const [active, setActive] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { rows, total, currentOf } = useRows(view, text, day);
  const columns = useProductColumns(currentOf);
  const { remove, trouble } = useRemoveMany(selected, () => setSelected(nothing));
  const chosen = useMemo(() => rows.find((row) => rowKey(row) === active), [rows, active]);
  useEffect(markInteractive, []);
  const { set } = view;
  useEffect(() => {
    const timer = setTimeout(() => set('tim', text), addressRestMs);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- only typing moves the address here; `set` changes with each address
  }, [text]);

  const head = (
    <PageHead
      title={products.title}
      context={products.inBook(number(total))}
      actions={
        <>
          {selected.size > 0 && (
            <Button leftSection={<IconTrash className="icon" />} onClick={() => void remove()}>
              {products.removeMany(number(selected.size))}
            </Button>
          )}
          <Button variant="filled" leftSection={<IconPlus className="icon" />} onClick={() => setAdding(true)}>
            {products.add}
          </Button>
        </>
      }
    />
  );
  const foot = (
    <StatusLine>
      <span className="num">{ui.list.shown(number(rows.length), number(total))}</span>
      {selected.size > 0 && <span className="num">{ui.list.selected(number(selected.size))}</span>}
      <StampWord state="valid" />
      <StampWord state="lapsing" />
      <StampWord state="lapsed" />
      <StampWord state="unknown" />
    </StatusLine>
  );
  return (
    <Page
      head={head}
      body="fill"
      foot={foot}
      aside={<ProductInspector row={chosen} current={chosen && currentOf(chosen.product.id)} />}
    >
      <ProductFilters view={view} onSearch={setText} initialSearch={text} day={day} today={today} />
      {trouble && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
      <DataList
        label={products.title}
        rows={rows}
        rowKey={rowKey}
        rowName={rowName}
        columns={columns}
        rowHeight={28}
        active={active}
        onActive={(row) => setActive(rowKey(row))}
        onOpen={(row) => navigate(productAddress(rowKey(row)))}
        selected={selected}
        onSelect={setSelected}
        empty={<EmptyList filtered={total > 0} onAdd={() => setAdding(true)} />}
      />
      <AddProductDialog opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
};
