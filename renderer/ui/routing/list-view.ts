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

/** The name of the parts of a sum in the address of their list. */
export const partsName = 'phan';

export interface OpenParts {
  /** For the sum above the list: `all`, the one part, or `several`, which a figure elsewhere added up. */
  readonly open: string;
  readonly shows: (part: string) => boolean;
  readonly show: (part: string) => void;
}

/** Which parts of a sum the list at `base` shows: all when its address names none. */
export const useOpenParts = (base: string): OpenParts => {
  const view = useListView(base);
  return useMemo(() => {
    const parts = view.all(partsName);
    const [only = 'all', ...more] = parts;
    return {
      open: more.length > 0 ? 'several' : only,
      shows: (part) => parts.length === 0 || parts.includes(part),
      show: (part) => view.set(partsName, part === 'all' ? [] : part),
    };
  }, [view]);
};
