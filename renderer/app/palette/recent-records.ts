import type { StoreView } from '../../domain/plan/store-view';
import type { FoundKind } from '../../domain/search/find-everywhere';

/** Ids only: names are read from the store when they are shown, so that nothing personal lies here. */
const place = 'nhip-cau-recent';
const most = 8;

const pages: Readonly<
  Record<string, { readonly kind: FoundKind; readonly table: 'producers' | 'products' | 'buyers' | 'conferences' }>
> = {
  'chu-the': { kind: 'producer', table: 'producers' },
  'san-pham': { kind: 'product', table: 'products' },
  'ben-mua': { kind: 'buyer', table: 'buyers' },
  'hoi-nghi': { kind: 'conference', table: 'conferences' },
};
/** Parts of addresses that are no ids. */
const notIds: ReadonlySet<string> = new Set(['', 'loc', 'bang', 'them']);

interface Visited {
  readonly page: string;
  readonly id: string;
}

const visitedAt = (location: string): Visited | null => {
  const [, page = '', id = ''] = location.split('/');
  return Object.hasOwn(pages, page) && !notIds.has(id) ? { page, id } : null;
};

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** What is kept; a store that refuses, or text of somebody else, is as good as nothing. */
const kept = (storage: Kept): readonly string[] => {
  try {
    const read: unknown = JSON.parse(storage.getItem(place) ?? '[]');
    return Array.isArray(read) ? read.filter((each): each is string => typeof each === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
};

/** Notes the record whose page was opened, newest first. */
export const noteVisit = (storage: Kept, location: string): void => {
  const visited = visitedAt(location);
  if (!visited) return;
  const address = `/${visited.page}/${visited.id}`;
  try {
    storage.setItem(
      place,
      JSON.stringify([address, ...kept(storage).filter((each) => each !== address)].slice(0, most)),
    );
  } catch {
    // A full or forbidden store costs the list of recent records, nothing else.
  }
};

export interface RecentRecord {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
}

/** The records opened last that are still in the book. */
export const recentRecords = (storage: Kept, view: StoreView): readonly RecentRecord[] =>
  kept(storage).flatMap((address): readonly RecentRecord[] => {
    const visited = visitedAt(address);
    const page = visited && pages[visited.page];
    if (!visited || !page) return [];
    const record = view.record(page.table, visited.id);
    return record ? [{ kind: page.kind, id: visited.id, name: record.name }] : [];
  });
