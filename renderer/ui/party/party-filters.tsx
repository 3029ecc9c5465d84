import { memo, type ReactNode } from 'react';
import { provinceOfCode } from '../../domain/reference/province';
import type { PickOption } from '../fields/pick-field';
import { FilterBar } from '../list/filter-bar';
import { OwnFilters } from '../list/own-filters';
import { SearchField } from '../list/search-field';
import { ViewFilter } from '../list/view-filter';
import type { ListView } from '../routing/list-view';
import type { SearchStart } from '../routing/use-search-text';

interface PartyFiltersProps {
  readonly table: 'producers' | 'buyers';
  readonly view: ListView;
  readonly words: {
    readonly search: string;
    readonly searchHint: string;
    readonly filters: { readonly kind: string; readonly province: string };
  };
  readonly kinds: readonly PickOption[];
  /** Codes that stand in the register; the filter is not offered while there is one province only. */
  readonly provinces: readonly (string | null)[];
  /** What the search field begins with. */
  readonly initial: SearchStart;
  readonly onSearch: (text: string) => void;
  /** Filters of this register alone; keep the element while nothing changes. */
  readonly children?: ReactNode;
}

/** Search and filters of a register of parties. Not drawn anew with each letter, which only the rows need. */
export const PartyFilters = memo((props: PartyFiltersProps) => {
  const { table, view, words, kinds, provinces, initial, onSearch, children } = props;
  const places = provinces.flatMap((code) => {
    const province = provinceOfCode(code);
    return province ? [{ value: province.code, label: province.name }] : [];
  });
  return (
    <FilterBar active={view.active} onReset={view.reset}>
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        initial={initial}
        onSearch={onSearch}
        width={300}
      />
      <ViewFilter view={view} name="loai-hinh" label={words.filters.kind} options={kinds} />
      {places.length > 1 && <ViewFilter view={view} name="tinh" label={words.filters.province} options={places} />}
      {children}
      <OwnFilters table={table} view={view} />
    </FilterBar>
  );
});
