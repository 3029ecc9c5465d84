import { useCallback, useMemo } from 'react';
import { productRegister } from '../../domain/search/registers';
import { search } from '../../domain/search/search';
import {
  countExpiry,
  type DossierState,
  dossierStates,
  type ExpiryCounts,
  type ExpiryLine,
  type ExpiryList,
  expiryLinesInSteps,
  expiryLists,
} from '../../domain/validity/expiry-radar';
import { standingLookup } from '../../domain/validity/standing-lookup';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { useRecords, useStore } from '../../storage/hooks';
import { useSteps } from '../../storage/use-steps';
import { useToday } from '../../ui/act/today';
import type { ListView } from '../../ui/routing/list-view';
import { byUrgency, expiryFilterOf, fitsExpiry, inList, type OpenList } from './expiry-filter';

export interface ExpiryView {
  readonly day: string;
  readonly today: string;
  /** In the whole register. */
  readonly total: number;
  /** Of what search and filters let through. */
  readonly counts: ExpiryCounts;
  readonly open: OpenList;
  /** The day's lines are not judged yet: there are none to show, and none are missing. */
  readonly waiting: boolean;
  /** Of the open list, what ends first at the top. */
  readonly lines: readonly ExpiryLine[];
}

/** A member of a closed list; null for any other text of an address. */
const memberOf = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((each) => each === text) ?? null;

export const openListOf = (view: ListView): OpenList => ({
  list: memberOf<ExpiryList>(expiryLists, view.one('ds')),
  dossier: memberOf<DossierState>(dossierStates, view.one('ky')),
});

const none: readonly ExpiryLine[] = [];

/** Null until the lines of the day are judged, so that no sheet is made of another day's; those of a search before stay meanwhile. */
const useLines = (
  day: string,
  text: string,
): { readonly total: number; readonly lines: readonly ExpiryLine[] | null } => {
  const store = useStore();
  const products = useRecords('products');
  const producers = useRecords('producers');
  const certificates = useRecords('certificates');
  const decisions = useRecords('decisions');
  const currentOf = useMemo(() => standingLookup(certificates, decisions, day), [certificates, decisions, day]);
  // oxlint-disable-next-line react/exhaustive-deps -- the register reads the very arrays that are named here
  const register = useMemo(() => productRegister(store), [store, products, producers]);
  const lines = useSteps(
    day,
    useCallback(() => expiryLinesInSteps(search(register, text), currentOf, day), [register, text, currentOf, day]),
  );
  return { total: register.rows.length, lines };
};

/** The lines of the screen as its address asks for them, on its day. */
export const useExpiry = (view: ListView, text: string): ExpiryView => {
  const today = useToday();
  const asked = view.one('ngay');
  const day = isCivilDate(asked) ? asked : today;
  const { total, lines: judged } = useLines(day, text);
  const found = judged ?? none;
  const filtered = useMemo(() => {
    const filter = expiryFilterOf(view);
    return found.filter((line) => fitsExpiry(line, filter));
  }, [found, view]);
  const counts = useMemo(() => countExpiry(filtered), [filtered]);
  const open = useMemo(() => openListOf(view), [view]);
  const lines = useMemo(() => filtered.filter((line) => inList(line, open)).toSorted(byUrgency), [filtered, open]);
  return { day, today, total, counts, open, lines, waiting: judged === null };
};
