import { type CatalogueLook, standardLook } from '../../domain/records/catalogue-look';
import type { Conference } from '../../domain/records/conference';
import type { Layout } from '../../domain/records/layout';
import { useRecords } from '../../storage/hooks';

/** The layout that a conference is printed in; null: the standard one. */
export const useLayout = (conference: Conference): Layout | null => {
  const layouts = useRecords('layouts');
  return layouts.find(({ id }) => id === conference.catalogueLayoutId) ?? null;
};

export const useLook = (conference: Conference): CatalogueLook => useLayout(conference)?.look ?? standardLook;
