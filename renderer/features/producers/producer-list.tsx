import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import { type Producer, producerKinds } from '../../domain/records/producer';
import { provinceOfCode } from '../../domain/reference/province';
import { producerRegister } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import { useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useFormat, useText } from '../../ui/language/language-context';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu } from '../../ui/list/filter-menu';
import { RegisterList } from '../../ui/list/register-list';
import { SearchField } from '../../ui/list/search-field';
import { type ListView, useListView } from '../../ui/routing/list-view';
import { useSearchText } from '../../ui/routing/use-search-text';
import { AddProducerDialog } from './add-producer-dialog';
import { type CountOf, useProducerColumns } from './producer-columns';
import { filterProducers } from './producer-filter';
import { ProducerInspector } from './producer-inspector';
import { importAddress, producerAddress, producersBase } from './producers-address';

const rowKey = ({ id }: Producer): string => id;
const rowName = ({ name }: Producer): string => name;

/** How many products each producer has. */
const useProductCounts = (): CountOf => {
  const products = useRecords('products');
  const counts = useMemo(() => {
    const byProducer = new Map<string, number>();
    for (const { producerId } of products) byProducer.set(producerId, (byProducer.get(producerId) ?? 0) + 1);
    return byProducer;
  }, [products]);
  return useMemo(() => (id) => counts.get(id) ?? 0, [counts]);
};

const useRows = (view: ListView, text: string) => {
  const store = useStore();
  const producers = useRecords('producers');
  // oxlint-disable-next-line react/exhaustive-deps -- the register reads the very array that is named here
  const register = useMemo(() => producerRegister(store), [store, producers]);
  const found = useMemo(() => search(register, text), [register, text]);
  const rows = useMemo(
    () =>
      filterProducers(found, {
        kinds: view.all('loai-hinh'),
        provinces: view.all('tinh'),
        oldAddress: view.one('dia-chi') === 'cu',
      }),
    [found, view],
  );
  const provinces = useMemo(() => [...new Set(producers.map(({ provinceCode }) => provinceCode))], [producers]);
  return { rows, total: register.rows.length, provinces };
};

interface FiltersProps {
  readonly view: ListView;
  readonly initial: string;
  readonly onSearch: (text: string) => void;
  readonly provinces: readonly (string | null)[];
}

/** Not drawn anew with each letter, which only the rows need. */
const Filters = memo(({ view, initial, onSearch, provinces }: FiltersProps) => {
  const { producers, choices } = useText();
  const kinds = producerKinds.map((kind) => ({ value: kind, label: choices.producerKind[kind] }));
  const places = provinces.flatMap((code) => {
    const province = provinceOfCode(code);
    return province ? [{ value: province.code, label: province.name }] : [];
  });
  return (
    <FilterBar active={view.active} onReset={view.reset}>
      <SearchField
        label={producers.search}
        placeholder={producers.searchHint}
        initial={initial}
        onSearch={onSearch}
        width={300}
      />
      <FilterMenu
        label={producers.filters.kind}
        options={kinds}
        chosen={view.all('loai-hinh')}
        onChange={(chosen) => view.set('loai-hinh', chosen)}
        multiple
      />
      {places.length > 1 && (
        <FilterMenu
          label={producers.filters.province}
          options={places}
          chosen={view.all('tinh')}
          onChange={(chosen) => view.set('tinh', chosen)}
          multiple
        />
      )}
      <FilterMenu
        label={producers.filters.address}
        options={[{ value: 'cu', label: producers.filters.oldAddress }]}
        chosen={view.all('dia-chi')}
        onChange={(chosen) => view.set('dia-chi', chosen)}
      />
    </FilterBar>
  );
});

/** The register of producers. */
export const ProducerList = () => {
  const { producers } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const store = useStore();
  const { act } = useActions();
  const view = useListView(producersBase);
  const { text, setText, initial } = useSearchText(view);
  const [adding, setAdding] = useState(false);
  const countOf = useProductCounts();
  const { rows, total, provinces } = useRows(view, text);
  const columns = useProducerColumns(countOf, provinces.length > 1);
  useEffect(markInteractive, []);
  const remove = (ids: readonly string[]): Promise<Acted> => {
    const words = producers.removedMany(number(ids.length));
    const records = ids.map((id) => ({ table: 'producers' as const, id }));
    return act(planRemove(store, records, words), { done: words });
  };
  return (
    <RegisterList
      title={producers.title}
      context={producers.inBook(number(total))}
      rows={rows}
      total={total}
      rowKey={rowKey}
      rowName={rowName}
      columns={columns}
      filters={<Filters view={view} initial={initial} onSearch={setText} provinces={provinces} />}
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
      <AddProducerDialog opened={adding} onClose={() => setAdding(false)} />
    </RegisterList>
  );
};
