import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { planRemoveInSteps } from '../../domain/plan/planners/plan-remove';
import { type Producer, producerKinds } from '../../domain/records/producer';
import { purposes, recordLacks } from '../../domain/rules/completeness';
import { producerRegister } from '../../domain/search/registers';
import { RegisterExport } from '../../printing/register-export';
import { useRecords, useStore, useTableVersion } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import { type Acted, useActions } from '../../ui/act/act-context';
import { markInteractive } from '../../ui/act/mark-interactive';
import { ViewSwitch } from '../../ui/grid/view-switch';
import { useFormat, useText } from '../../ui/language/language-context';
import { RegisterList } from '../../ui/list/register-list';
import { ViewFilter } from '../../ui/list/view-filter';
import { PartyFilters } from '../../ui/party/party-filters';
import { usePartyRows } from '../../ui/party/use-party-rows';
import { type ListView, useListView } from '../../ui/routing/list-view';
import { useAskedToAdd } from '../../ui/routing/use-asked-to-add';
import { useSearchText } from '../../ui/routing/use-search-text';
import { AddProducerDialog } from './add-producer-dialog';
import { type CountOf, useProducerColumns } from './producer-columns';
import { hasOldAddressOnly } from './producer-filter';
import { ProducerInspector } from './producer-inspector';
import { ProducerSheet } from './producer-sheet';
import { importAddress, isProducersSheet, producerAddress, producersBase, producersSheet } from './producers-address';
import { productsByProducer } from './products-by-producer';

const rowKey = ({ id }: Producer): string => id;
const rowName = ({ name }: Producer): string => name;

/** How many products each producer has. */
const useProductCounts = (): CountOf => {
  const products = useRecords('products');
  return useMemo(() => (id) => productsByProducer(products).get(id)?.length ?? 0, [products]);
};

const useRows = (view: ListView, text: string) => {
  const store = useStore();
  const producers = useRecords('producers');
  // oxlint-disable-next-line react/exhaustive-deps -- the register reads the very array that is named here
  const register = useMemo(() => producerRegister(store), [store, producers]);
  const found = usePartyRows(register, view, text, 'producers');
  const oldOnly = view.one('dia-chi') === 'cu';
  const rows = useMemo(() => {
    const lacking = view.all('thieu');
    const near = oldOnly ? found.rows.filter(hasOldAddressOnly) : found.rows;
    if (lacking.length === 0) return near;
    return near.filter((producer) => recordLacks('producers', producer).some((purpose) => lacking.includes(purpose)));
  }, [found.rows, oldOnly, view]);
  return { ...found, rows };
};

const AddressFilter = ({ view }: { readonly view: ListView }) => {
  const { products, producers } = useText();
  const { filters } = producers;
  return (
    <>
      <ViewFilter
        view={view}
        name="dia-chi"
        label={filters.address}
        options={[{ value: 'cu', label: filters.oldAddress }]}
        single
      />
      <ViewFilter
        view={view}
        name="thieu"
        label={products.filters.lacking}
        options={purposes.map((purpose) => ({
          value: purpose,
          label: products.filters.lackingFor(products.purposes[purpose]),
        }))}
      />
    </>
  );
};

/** The register of producers. */
export const ProducerList = () => {
  const { producers, choices } = useText();
  const { number } = useFormat();
  const [location, navigate] = useLocation();
  const sheet = isProducersSheet(location);
  const store = useStore();
  const version = useTableVersion('producers');
  const { act } = useActions();
  const view = useListView(sheet ? producersSheet : producersBase);
  const { text, setText, initial } = useSearchText(view);
  const { adding, setAdding } = useAskedToAdd(producersBase);
  const countOf = useProductCounts();
  const { rows, total, provinces } = useRows(view, text);
  const columns = useProducerColumns(countOf, provinces.length > 1);
  const kinds = useMemo(
    () => producerKinds.map((kind) => ({ value: kind, label: choices.producerKind[kind] })),
    [choices],
  );
  const address = useMemo(() => <AddressFilter view={view} />, [view]);
  useEffect(markInteractive, []);
  const remove = async (ids: readonly string[]): Promise<Acted> => {
    const words = producers.removedMany(number(ids.length));
    const records = ids.map((id) => ({ table: 'producers' as const, id }));
    return act(await createPauses().run(planRemoveInSteps(store, records, '')), { done: words });
  };
  const filters = (
    <PartyFilters
      table="producers"
      view={view}
      words={producers}
      kinds={kinds}
      provinces={provinces}
      initial={initial}
      onSearch={setText}
    >
      {address}
    </PartyFilters>
  );
  const views = (
    <>
      <RegisterExport table="producers" count={rows.length} ids={() => rows.map(rowKey)} />
      <ViewSwitch sheet={sheet} listHref={producersBase} sheetHref={producersSheet} />
    </>
  );
  if (sheet) {
    return (
      <ProducerSheet
        records={rows}
        context={producers.inBook(number(total))}
        searchedFor={`${text} ${location}`}
        views={views}
        filters={filters}
      />
    );
  }
  return (
    <RegisterList
      register="producers"
      version={version}
      title={producers.title}
      context={producers.inBook(number(total))}
      rows={rows}
      searchedFor={text}
      total={total}
      rowKey={rowKey}
      rowName={rowName}
      columns={columns}
      filters={filters}
      views={views}
      onOpen={(row) => navigate(producerAddress(row.id))}
      add={{ words: producers.add, run: () => setAdding(true) }}
      remove={{ words: producers.removeMany, run: remove }}
      empty={{
        words: producers.empty,
        action: (
          <Button
            component={Link}
            href={importAddress}
            leftSection={<IconFileImport className="icon" aria-hidden="true" />}
          >
            {producers.import}
          </Button>
        ),
      }}
      noMatch={producers.noMatch}
      renderInspector={(row) => <ProducerInspector producer={row} />}
    >
      {adding && <AddProducerDialog onClose={() => setAdding(false)} />}
    </RegisterList>
  );
};
