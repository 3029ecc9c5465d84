import { canonicalContent } from '../../domain/edition/canonical-content';
import type { StoreView } from '../../domain/plan/store-view';
import type { Edition } from '../../domain/records/edition';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { type CatalogueSetting, takeCatalogueSnapshot } from './take-catalogue-snapshot';

/** The text that an Edition of a catalogue keeps: without time and number, so that the same catalogue gives the same hash. */
export const frozenCatalogue = (snapshot: CatalogueSnapshot): string =>
  canonicalContent({ format: 1, ...snapshot }, ['createdAt', 'edition']);

/** The civil day in Vietnam (UTC+7, no summer time) of an ISO time with zone. */
const vietnameseDay = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);

/** The catalogue of an Edition, exactly as it was printed. */
export const thawedCatalogue = ({ content, issuedAt, no, code }: Edition): CatalogueSnapshot => ({
  ...(JSON.parse(content) as Omit<CatalogueSnapshot, 'createdAt' | 'edition'>),
  createdAt: issuedAt,
  edition: { no, on: vietnameseDay(issuedAt), code },
});

/** Whether two frozen texts are the same catalogue: same buyer, version and language; a later one takes the place of the earlier. */
export const sameCatalogue = (a: CatalogueSnapshot, b: CatalogueSnapshot): boolean =>
  a.buyer?.id === b.buyer?.id && a.look.version === b.look.version && a.look.language === b.look.language;

/** Whether a later edition takes the place of an earlier one: the public book does not replace the one for buyers. */
export const replacesCatalogue = (later: Edition, earlier: Edition): boolean =>
  sameCatalogue(thawedCatalogue(later), thawedCatalogue(earlier));

/**
 * The text that a catalogue of today would freeze in the place of an edition: today's data in the look that it was printed with.
 * Null when the conference or the buyer that it was made for is gone.
 */
export const catalogueToday = (
  view: StoreView,
  edition: Edition,
  setting: Pick<CatalogueSetting, 'communeOfCode' | 'createdAt'>,
): string | null => {
  const { look, buyer } = thawedCatalogue(edition);
  if (buyer !== null && !view.record('buyers', buyer.id)) return null;
  const today = takeCatalogueSnapshot(view, edition.conferenceId, { ...setting, look, buyerId: buyer?.id ?? null });
  return today && frozenCatalogue(today);
};
