import { memo, useMemo } from 'react';
import { producerKinds } from '../../domain/records/producer';
import { communeFullName } from '../../domain/reference/commune';
import { provinceOfCode } from '../../domain/reference/province';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { useRecords } from '../../storage/hooks';
import { useCommunes } from '../../ui/fields/use-communes';
import { useText } from '../../ui/language/language-context';
import { DayFilter } from '../../ui/list/day-filter';
import { FilterBar } from '../../ui/list/filter-bar';
import type { FilterOption } from '../../ui/list/filter-menu';
import { SearchField } from '../../ui/list/search-field';
import { useSectorOptions } from '../../ui/list/sector-options';
import { ViewFilter } from '../../ui/list/view-filter';
import type { ListView } from '../../ui/routing/list-view';
import type { SearchStart } from '../../ui/routing/use-search-text';

interface ExpiryFiltersProps {
  readonly view: ListView;
  readonly onSearch: (text: string) => void;
  readonly initialSearch: SearchStart;
  readonly day: string;
  readonly today: string;
}

/** Provinces and former districts that the register knows, each in dictionary order. */
const usePlaceOptions = () => {
  const producers = useRecords('producers');
  return useMemo(() => {
    const byLabel = (a: FilterOption, b: FilterOption): number => compareVietnamese(a.label, b.label);
    const districts = new Set(producers.flatMap(({ oldDistrict }) => oldDistrict || []));
    const provinces = [...new Set(producers.map(({ provinceCode }) => provinceCode))].flatMap((code) => {
      const province = provinceOfCode(code);
      return province ? [{ value: province.code, label: province.name }] : [];
    });
    return {
      provinces: provinces.toSorted(byLabel),
      districts: [...districts].map((name) => ({ value: name.trim(), label: name.trim() })).toSorted(byLabel),
    };
  }, [producers]);
};

/** Search, day and filters; not drawn anew with each letter, which only the rows need. */
export const ExpiryFilters = memo(({ view, onSearch, initialSearch, day, today }: ExpiryFiltersProps) => {
  const { expiry, products, choices, ui } = useText();
  const known = useCommunes();
  const sectors = useSectorOptions();
  const { provinces, districts } = usePlaceOptions();
  const stars: readonly FilterOption[] = ['3', '4', '5'].map((value) => ({ value, label: ui.star(Number(value)) }));
  const nobody = { value: 'khong', label: ui.unknownValue };
  const kinds = producerKinds.map((kind) => ({ value: kind, label: choices.producerKind[kind] }));
  const communes = view.all('xa').flatMap((code) => {
    const commune = known?.ofCode(code);
    return commune ? [{ value: code, label: communeFullName(commune) }] : [];
  });
  return (
    <FilterBar active={view.active} onReset={view.reset}>
      <SearchField
        label={products.search}
        placeholder={products.searchHint}
        initial={initialSearch}
        onSearch={onSearch}
      />
      <DayFilter label={expiry.filters.day} day={day} today={today} onDay={(chosen) => view.set('ngay', chosen)} />
      <ViewFilter view={view} name="nganh" label={products.filters.sector} options={sectors} />
      <ViewFilter view={view} name="sao" label={products.filters.stars} options={stars} />
      {provinces.length > 1 && (
        <ViewFilter view={view} name="tinh" label={products.filters.province} options={provinces} />
      )}
      {districts.length > 0 && (
        <ViewFilter view={view} name="huyen" label={expiry.filters.district} options={districts} />
      )}
      {/* Filters that a figure set: shown only then, so that the bar stays short. */}
      {view.all('xa').length > 0 && (
        <ViewFilter view={view} name="xa" label={expiry.columns.place} options={[...communes, nobody]} />
      )}
      {view.all('loai').length > 0 && (
        <ViewFilter view={view} name="loai" label={expiry.filters.kind} options={[...kinds, nobody]} />
      )}
      {view.one('con') !== '' && (
        <ViewFilter
          view={view}
          name="con"
          label={expiry.filters.inForce}
          options={[{ value: '1', label: expiry.filters.inForceOnly }]}
        />
      )}
    </FilterBar>
  );
});
