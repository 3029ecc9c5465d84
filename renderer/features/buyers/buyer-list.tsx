import { Button } from '@mantine/core';
import { memo, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import { type Buyer, buyerKinds } from '../../domain/records/buyer';
import { provinceOfCode } from '../../domain/reference/province';
import { buyerRegister } from '../../domain/search/registers';
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
import { AddBuyerDialog } from './add-buyer-dialog';
import { useBuyerColumns } from './buyer-columns';
import { filterBuyers } from './buyer-filter';
import { BuyerInspector } from './buyer-inspector';
import { buyerAddress, buyersBase } from './buyers-address';

const rowKey = ({ id }: Buyer): string => id;
const rowName = ({ name }: Buyer): string => name;

const useRows = (view: ListView, text: string) => {
  const store = useStore();
  const buyers = useRecords('buyers');
  // oxlint-disable-next-line react/exhaustive-deps -- the register reads the very array that is named here
  const register = useMemo(() => buyerRegister(store), [store, buyers]);
  const found = useMemo(() => search(register, text), [register, text]);
  const rows = useMemo(
    () => filterBuyers(found, { kinds: view.all('loai-hinh'), provinces: view.all('tinh') }),
    [found, view],
  );
  const provinces = useMemo(() => [...new Set(buyers.map(({ provinceCode }) => provinceCode))], [buyers]);
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
  const { buyers, choices } = useText();
  const kinds = buyerKinds.map((kind) => ({ value: kind, label: choices.buyerKind[kind] }));
  const places = provinces.flatMap((code) => {
    const province = provinceOfCode(code);
    return province ? [{ value: province.code, label: province.name }] : [];
  });
  return (
    <FilterBar active={view.active} onReset={view.reset}>
      <SearchField
        label={buyers.search}
        placeholder={buyers.searchHint}
        initial={initial}
        onSearch={onSearch}
        width={260}
      />
      <FilterMenu
        label={buyers.filters.kind}
        options={kinds}
        chosen={view.all('loai-hinh')}
        onChange={(chosen) => view.set('loai-hinh', chosen)}
        multiple
      />
      {places.length > 1 && (
        <FilterMenu
          label={buyers.filters.province}
          options={places}
          chosen={view.all('tinh')}
          onChange={(chosen) => view.set('tinh', chosen)}
          multiple
        />
      )}
    </FilterBar>
  );
});

/** The register of buyers. */
export const BuyerList = () => {
  const { buyers } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const store = useStore();
  const { act } = useActions();
  const view = useListView(buyersBase);
  const { text, setText, initial } = useSearchText(view);
  const [adding, setAdding] = useState(false);
  const { rows, total, provinces } = useRows(view, text);
  const columns = useBuyerColumns();
  useEffect(markInteractive, []);
  const remove = (ids: readonly string[]): Promise<Acted> => {
    const words = buyers.removedMany(number(ids.length));
    const records = ids.map((id) => ({ table: 'buyers' as const, id }));
    return act(planRemove(store, records, words), { done: words });
  };
  return (
    <RegisterList
      title={buyers.title}
      context={buyers.inBook(number(total))}
      rows={rows}
      total={total}
      rowKey={rowKey}
      rowName={rowName}
      columns={columns}
      filters={<Filters view={view} initial={initial} onSearch={setText} provinces={provinces} />}
      onOpen={(row) => navigate(buyerAddress(row.id))}
      add={{ words: buyers.add, run: () => setAdding(true) }}
      remove={{ words: buyers.removeMany, run: remove }}
      empty={{
        words: buyers.empty,
        action: <Button onClick={() => setAdding(true)}>{buyers.add}</Button>,
      }}
      noMatch={buyers.noMatch}
      renderInspector={(row) => <BuyerInspector buyer={row} />}
    >
      <AddBuyerDialog opened={adding} onClose={() => setAdding(false)} />
    </RegisterList>
  );
};
