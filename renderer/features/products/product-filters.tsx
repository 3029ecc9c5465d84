import { memo, useMemo } from 'react';
import { provinceOfCode } from '../../domain/reference/province';
import { purposes } from '../../domain/rules/completeness';
import { productStandings } from '../../domain/validity/product-standing';
import { useRecords } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { DayFilter } from '../../ui/list/day-filter';
import { FilterBar } from '../../ui/list/filter-bar';
import type { FilterOption } from '../../ui/list/filter-menu';
import { OwnFilters } from '../../ui/list/own-filters';
import { SearchField } from '../../ui/list/search-field';
import { useSectorOptions } from '../../ui/list/sector-options';
import { ViewFilter } from '../../ui/list/view-filter';
import type { ListView } from '../../ui/routing/list-view';
import type { SearchStart } from '../../ui/routing/use-search-text';
import { Stamp } from '../../ui/signs/stamp';

interface ProductFiltersProps {
  readonly view: ListView;
  readonly onSearch: (text: string) => void;
  readonly initialSearch: SearchStart;
  readonly day: string;
  readonly today: string;
}

/** Provinces that the register knows: an office has one or a few, and a list of 34 would hide them. */
const useProvinceOptions = (): readonly FilterOption[] => {
  const producers = useRecords('producers');
  return useMemo(() => {
    const codes = new Set(producers.map(({ provinceCode }) => provinceCode));
    return [...codes].flatMap((code) => {
      const province = provinceOfCode(code);
      return province ? [{ value: province.code, label: province.name }] : [];
    });
  }, [producers]);
};

/** Search and filters; not drawn anew with each letter, which only the rows need. */
export const ProductFilters = memo(({ view, onSearch, initialSearch, day, today }: ProductFiltersProps) => {
  const { products, ui } = useText();
  const sectorOptions = useSectorOptions();
  const provinces = useProvinceOptions();
  const stars: readonly FilterOption[] = ['3', '4', '5'].map((value) => ({ value, label: ui.star(Number(value)) }));
  const standings: readonly FilterOption[] = productStandings.map((standing) => ({
    value: standing,
    label: ui.states[standing],
    sign: <Stamp state={standing} />,
  }));
  const lacking: readonly FilterOption[] = purposes.map((purpose) => ({
    value: purpose,
    label: products.filters.lackingFor(products.purposes[purpose]),
  }));
  return (
    <FilterBar active={view.active} onReset={view.reset}>
      <SearchField
        label={products.search}
        placeholder={products.searchHint}
        initial={initialSearch}
        onSearch={onSearch}
      />
      <ViewFilter view={view} name="nganh" label={products.filters.sector} options={sectorOptions} />
      <ViewFilter view={view} name="sao" label={products.filters.stars} options={stars} />
      <ViewFilter view={view} name="hieuluc" label={products.filters.standing} options={standings} />
      {provinces.length > 1 && (
        <ViewFilter view={view} name="tinh" label={products.filters.province} options={provinces} />
      )}
      <ViewFilter view={view} name="thieu" label={products.filters.lacking} options={lacking} />
      <OwnFilters table="products" view={view} />
      <DayFilter label={products.filters.day} day={day} today={today} onDay={(chosen) => view.set('ngay', chosen)} />
    </FilterBar>
  );
});
