import { useMemo } from 'react';
import { useLocation } from 'wouter';

const mark = '/loc/';

/** Filters of a list as they stand in its address, so that a figure can open its rows and Back brings them back. */
export const listAddress = (base: string, filters: Readonly<Record<string, string | readonly string[]>>): string => {
  const view = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const each of typeof value === 'string' ? [value] : value) if (each !== '') view.append(name, each);
  }
  const text = view.toString();
  return text === '' ? base : `${base}${mark}${text}`;
};

export const filtersOf = (location: string): URLSearchParams => {
  const at = location.indexOf(mark);
  return new URLSearchParams(at < 0 ? '' : location.slice(at + mark.length));
};

export interface ListView {
  readonly all: (name: string) => readonly string[];
  readonly one: (name: string) => string;
  /** Puts values of a filter into the address in place of the old ones. */
  readonly set: (name: string, values: string | readonly string[]) => void;
  readonly reset: () => void;
  readonly active: boolean;
}

/** The filters of the list at `base`; the same object until the address changes. */
export const useListView = (base: string): ListView => {
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const view = filtersOf(location);
    return {
      all: (name) => view.getAll(name),
      one: (name) => view.get(name) ?? '',
      set: (name, values) => {
        const next: Record<string, readonly string[]> = {};
        for (const key of view.keys()) next[key] = view.getAll(key);
        next[name] = typeof values === 'string' ? [values] : values;
        navigate(listAddress(base, next), { replace: true });
      },
      reset: () => navigate(base, { replace: true }),
      active: [...view.keys()].length > 0,
    };
  }, [base, location, navigate]);
};
