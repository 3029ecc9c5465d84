import { TextInput } from '@mantine/core';
import { memo, useMemo, useState } from 'react';
import { sectorCodes, sectors } from '../../domain/reference/product-groups';
import { provinceOfCode } from '../../domain/reference/province';
import { readTyped } from '../../domain/typing/read-typed';
import { productStandings } from '../../domain/validity/product-standing';
import { useRecords } from '../../storage/hooks';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { FilterBar } from '../../ui/list/filter-bar';
import { FilterMenu, type FilterOption } from '../../ui/list/filter-menu';
import { SearchField } from '../../ui/list/search-field';
import type { ListView } from '../../ui/routing/list-view';
import type { SearchStart } from '../../ui/routing/use-search-text';
import { Stamp } from '../../ui/signs/stamp';
import { Weave } from '../../ui/signs/weave';

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

const useSectorOptions = (): readonly FilterOption[] => {
  const { products } = useText();
  const { language } = useLanguage();
  return useMemo(
    () => [
      ...sectors.map((sector) => ({
        value: sector.code,
        label: `${sector.code} ${language === 'vi' ? sector.shortVi : sector.en}`,
        sign: <Weave sector={sectorCodes.findIndex((code) => code === sector.code) + 1} />,
      })),
      { value: 'khong', label: products.filters.noSector },
    ],
    [products, language],
  );
};

/** The day on which validity is judged: today until another is typed, a conference's for instance. */
const DayFilter = ({ view, day, today }: Pick<ProductFiltersProps, 'view' | 'day' | 'today'>) => {
  const { products } = useText();
  const { date } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const leave = (): void => {
    if (typed === null) return;
    const reading = readTyped({ type: 'date' }, typed);
    if (reading.outcome === 'problem') {
      setUnread(true);
      return;
    }
    const chosen = reading.outcome === 'value' ? String(reading.value) : '';
    setUnread(false);
    setTyped(null);
    view.set('ngay', chosen === today ? '' : chosen);
  };
  return (
    <span className="row filter-date">
      <label htmlFor="valid-on">{products.filters.day}</label>
      <TextInput
        id="valid-on"
        className="num"
        value={typed ?? date(day)}
        error={unread}
        title={unread ? products.dayUnread : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
        }}
        autoComplete="off"
      />
    </span>
  );
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
  const menu = (name: string, label: string, options: readonly FilterOption[]) => (
    <FilterMenu
      label={label}
      options={options}
      chosen={view.all(name)}
      onChange={(chosen) => view.set(name, chosen)}
      multiple
    />
  );
  return (
    <FilterBar active={view.active} onReset={view.reset}>
      <SearchField
        label={products.search}
        placeholder={products.searchHint}
        initial={initialSearch}
        onSearch={onSearch}
      />
      {menu('nganh', products.filters.sector, sectorOptions)}
      {menu('sao', products.filters.stars, stars)}
      {menu('hieuluc', products.filters.standing, standings)}
      {provinces.length > 1 && menu('tinh', products.filters.province, provinces)}
      <DayFilter view={view} day={day} today={today} />
    </FilterBar>
  );
});
