import type { Edit } from '../plan/plan';
import { updateEdit } from '../plan/planners/update-edit';
import { sameValue } from '../plan/same-value';
import type { StoreView } from '../plan/store-view';
import type { Certificate } from '../records/certificate';
import type { Participation } from '../records/participation';

/** Which record a merge keeps, and which it absorbs. */
export interface MergeOf {
  readonly winnerId: string;
  readonly loserId: string;
}

const present = <E>(edits: readonly (E | null)[]): readonly E[] => edits.flatMap((edit) => (edit ? [edit] : []));

const swapped = (ids: readonly string[], { winnerId, loserId }: MergeOf): readonly string[] => [
  ...new Set(ids.map((id) => (id === loserId ? winnerId : id))),
];

/** One answer for two invitations: who accepted once comes, who was only asked may still come. */
const stronger = (a: Participation['state'], b: Participation['state']): Participation['state'] => {
  const order = ['accepted', 'invited', 'declined'] as const;
  return order.find((state) => state === a || state === b) ?? a;
};

const joinNotes = (a: string | null, b: string | null): string | null =>
  a === b || b === null ? a : a === null ? b : `${a}\n${b}`;

const joinPlaces = (known: Participation, own: Participation): Participation => ({
  ...known,
  state: stronger(known.state, own.state),
  productIds: [...new Set([...known.productIds, ...own.productIds])],
  boothNo: known.boothNo ?? own.boothNo,
  note: joinNotes(known.note, own.note),
});

/** Two places of one party at one conference become one; otherwise the place only changes its party. */
const movePlaces = (view: StoreView, { winnerId, loserId }: MergeOf): readonly Edit[] => {
  const places = view.records('participations').filter(({ role }) => role === 'producer');
  const joined = new Map<string, { readonly known: Participation; next: Participation }>();
  for (const known of places) {
    if (known.partyId === winnerId) joined.set(known.conferenceId, { known, next: known });
  }
  const moved = places
    .filter(({ partyId }) => partyId === loserId)
    .map((own) => {
      const place = joined.get(own.conferenceId);
      if (!place) return updateEdit('participations', own, { partyId: winnerId });
      place.next = joinPlaces(place.next, own);
      return updateEdit('participations', own, { removed: true });
    });
  const completed = [...joined.values()].map(({ known, next }) => updateEdit('participations', known, next));
  return present([...completed, ...moved]);
};

/** Papers of the absorbed record belong to the other one. */
const movePapers = (view: StoreView, { winnerId, loserId }: MergeOf): readonly Edit[] =>
  present(
    view
      .records('attachments')
      .filter(({ ownerId }) => ownerId === loserId)
      .map((paper) => updateEdit('attachments', paper, { ownerId: winnerId })),
  );

/** Everything that names the absorbed producer names the other one. */
export const reattachProducer = (view: StoreView, merge: MergeOf): readonly Edit[] => {
  const { winnerId, loserId } = merge;
  const products = view.records('products').filter(({ producerId }) => producerId === loserId);
  const mous = view.records('mous').filter(({ producerId }) => producerId === loserId);
  const contacts = view.records('contacts').filter(({ partyId }) => partyId === loserId);
  return [
    ...present(products.map((product) => updateEdit('products', product, { producerId: winnerId }))),
    ...movePlaces(view, merge),
    ...present(mous.map((mou) => updateEdit('mous', mou, { producerId: winnerId }))),
    ...movePapers(view, merge),
    ...present(contacts.map((contact) => updateEdit('contacts', contact, { partyId: winnerId }))),
  ];
};

const bookkeeping: ReadonlySet<string> = new Set(['id', 'removed', 'sample', 'productId']);

const isSilent = (value: unknown): boolean => value === null || value === false || value === '';

/** What a second certificate adds to the first when both are one recognition; null when they contradict each other. */
const addition = (known: Certificate, other: Certificate): Partial<Certificate> | null => {
  if (known.decisionId !== other.decisionId || known.stars !== other.stars) return null;
  const mine: Readonly<Record<string, unknown>> = known;
  const added: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(other)) {
    if (bookkeeping.has(field) || isSilent(value) || sameValue(mine[field], value)) continue;
    if (!isSilent(mine[field])) return null;
    added[field] = value;
  }
  return added;
};

/** A recognition that both have is kept once, completed by what only the other one says. */
const moveCertificates = (view: StoreView, { winnerId, loserId }: MergeOf): readonly Edit[] => {
  const certificates = view.records('certificates');
  const taken = new Set<string>();
  const known = certificates.filter(({ productId }) => productId === winnerId);
  return certificates
    .filter(({ productId }) => productId === loserId)
    .flatMap((own) => {
      const twin = known.find((each) => !taken.has(each.id) && addition(each, own) !== null);
      if (!twin) return present([updateEdit('certificates', own, { productId: winnerId })]);
      taken.add(twin.id);
      const completed = updateEdit('certificates', twin, addition(twin, own) ?? {});
      return present([completed, updateEdit('certificates', own, { removed: true })]);
    });
};

/** Everything that names the absorbed product names the other one. */
export const reattachProduct = (view: StoreView, merge: MergeOf): readonly Edit[] => {
  const { winnerId, loserId } = merge;
  const places = view.records('participations').filter(({ productIds }) => productIds.includes(loserId));
  const mous = view.records('mous').filter(({ goods }) => goods.some(({ productId }) => productId === loserId));
  return [
    ...moveCertificates(view, merge),
    ...movePapers(view, merge),
    ...present(
      places.map((place) => updateEdit('participations', place, { productIds: swapped(place.productIds, merge) })),
    ),
    ...present(
      mous.map((mou) =>
        updateEdit('mous', mou, {
          goods: mou.goods.map((line) => (line.productId === loserId ? { ...line, productId: winnerId } : line)),
        }),
      ),
    ),
  ];
};
