import type { ListView } from '../routing/list-view';
import { FilterMenu, type FilterOption } from './filter-menu';

interface ViewFilterProps {
  readonly view: ListView;
  /** Of the filter in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
  /** Only one value at a time. */
  readonly single?: true;
}

/** A filter that lives in the address of its list. */
export const ViewFilter = ({ view, name, label, options, single }: ViewFilterProps) => (
  <FilterMenu
    label={label}
    options={options}
    chosen={view.all(name)}
    onChange={(chosen) => view.set(name, chosen)}
    multiple={!single}
  />
);
