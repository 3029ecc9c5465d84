import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { planRemoveInSteps } from '../../domain/plan/planners/plan-remove';
import type { ProductRow } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { RegisterExport } from '../../printing/register-export';
import { useStore, useTableVersion } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import { type Acted, useActions } from '../../ui/act/act-context';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useToday } from '../../ui/act/today';
import { ViewSwitch } from '../../ui/grid/view-switch';
import { useFormat, useText } from '../../ui/language/language-context';
import { useOwnFilter } from '../../ui/list/own-filters';
import { RegisterList } from '../../ui/list/register-list';
import { type ListView, useListView } from '../../ui/routing/list-view';
import { useAskedToAdd } from '../../ui/routing/use-asked-to-add';
import { useSearchText } from '../../ui/routing/use-search-text';
import { StampWord } from '../../ui/signs/stamp';
import { AddProductDialog } from './add-product-dialog';
import { PhotoFolder } from './photo-folder';
import { useProductColumns } from './product-columns';
import { filterProducts } from './product-filter';
import { ProductFilters } from './product-filters';
import { ProductInspector } from './product-inspector';
import { ProductSheet } from './product-sheet';
import { importAddress, isProductsSheet, productAddress, productsBase, productsSheet } from './products-address';
import { SummaryExport } from './summary-export';
import { useCurrentCertificates, useProductRegister } from './use-products';

const rowKey = ({ product }: ProductRow): string => product.id;
const rowName = ({ product }: ProductRow): string => product.name;

/** Rows after search and filters, with what judges them. */
const useRows = (view: ListView, text: string, day: string) => {
  const register = useProductRegister();
  const currentOf = useCurrentCertificates(day);
  const found = useMemo(() => search(register, text), [register, text]);
  const filter = useMemo(
    () => ({
      sectors: view.all('nganh'),
      stars: view.all('sao'),
      standings: view.all('hieuluc'),
      provinces: view.all('tinh'),
      lacking: view.all('thieu'),
    }),
    [view],
  );
  const passes = useOwnFilter('products', view);
  const rows = useMemo(() => {
    const near = filterProducts(found, currentOf, filter);
    return passes ? near.filter(({ product }) => passes(product)) : near;
  }, [found, currentOf, filter, passes]);
  return { rows, total: register.rows.length, currentOf };
};

/** The register of products: search, filters, validity on a chosen day, and the facts of the chosen one beside it. */
export const ProductList = () => {
  const { products } = useText();
  const { number } = useFormat();
  const [location, navigate] = useLocation();
  const sheet = isProductsSheet(location);
  const store = useStore();
  const version = useTableVersion('products');
  const { act } = useActions();
  const today = useToday();
  const view = useListView(sheet ? productsSheet : productsBase);
  const asked = view.one('ngay');
  const day = isCivilDate(asked) ? asked : today;
  const { text, setText, initial } = useSearchText(view);
  const { adding, setAdding } = useAskedToAdd(productsBase);
  const { rows, total, currentOf } = useRows(view, text, day);
  const columns = useProductColumns(currentOf);
  useEffect(markInteractive, []);
  /** Products go with their certificates; one undo brings all of them back. */
  const remove = async (ids: readonly string[]): Promise<Acted> => {
    const words = products.removedMany(number(ids.length));
    const records = ids.map((id) => ({ table: 'products' as const, id }));
    return act(await createPauses().run(planRemoveInSteps(store, records, '')), { done: words });
  };
  const filters = <ProductFilters view={view} onSearch={setText} initialSearch={initial} day={day} today={today} />;
  const views = (
    <>
      <SummaryExport
        count={rows.length}
        day={day}
        lines={() => rows.map((row) => ({ ...row, current: currentOf(rowKey(row)) ?? null }))}
      />
      <PhotoFolder />
      <RegisterExport table="products" count={rows.length} ids={() => rows.map(rowKey)} />
      <ViewSwitch sheet={sheet} listHref={productsBase} sheetHref={productsSheet} />
    </>
  );
  const shown = useMemo(() => (sheet ? rows.map(({ product }) => product) : []), [rows, sheet]);
  if (sheet) {
    return (
      <ProductSheet
        records={shown}
        context={products.inBook(number(total))}
        searchedFor={`${text} ${location}`}
        views={views}
        filters={filters}
      />
    );
  }
  return (
    <RegisterList
      register="products"
      version={version}
      title={products.title}
      context={products.inBook(number(total))}
      rows={rows}
      searchedFor={text}
      total={total}
      rowKey={rowKey}
      rowName={rowName}
      columns={columns}
      filters={filters}
      views={views}
      onOpen={(row) => navigate(productAddress(rowKey(row)))}
      add={{ words: products.add, run: () => setAdding(true) }}
      remove={{ words: products.removeMany, run: remove }}
      empty={{
        words: products.empty,
        action: (
          <Button
            component={Link}
            href={importAddress}
            leftSection={<IconFileImport className="icon" aria-hidden="true" />}
          >
            {products.import}
          </Button>
        ),
      }}
      noMatch={products.noMatch}
      legend={
        <>
          <StampWord state="valid" />
          <StampWord state="lapsing" />
          <StampWord state="lapsed" />
          <StampWord state="unknown" />
        </>
      }
      renderInspector={(row) => <ProductInspector row={row} current={row && currentOf(rowKey(row))} />}
    >
      {adding && <AddProductDialog onClose={() => setAdding(false)} />}
    </RegisterList>
  );
};
