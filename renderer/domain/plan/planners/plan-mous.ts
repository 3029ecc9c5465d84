import { nextMouNumber, seriesOf } from '../../mou/mou-number';
import { proposeGoods } from '../../mou/propose-goods';
import { blankMou, type Mou, type MouVariant, type Signatory } from '../../records/mou';
import { createEdit, type Edit, type Plan } from '../plan';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/** A seller and a buyer who want to sign. */
export interface Pair {
  readonly producerId: string;
  readonly buyerId: string;
}

const keyOf = ({ producerId, buyerId }: Pair): string => `${producerId}/${buyerId}`;

const broughtProducts = (view: StoreView, conferenceId: string, producerId: string) =>
  view
    .records('participations')
    .filter((one) => one.conferenceId === conferenceId && one.role === 'producer' && one.partyId === producerId)
    .flatMap(({ productIds }) => productIds)
    .flatMap((id) => view.record('products', id) ?? []);

/**
 * Draws up memoranda for pairs, numbered on from the highest number ever given, with goods proposed from what the seller brings.
 * A pair that has a memorandum which is not void gets no second one.
 */
export const planMous = (
  view: StoreView,
  conferenceId: string,
  pairs: readonly Pair[],
  newId: () => string,
  variant: MouVariant = 'mou2',
): Plan => {
  const conference = view.record('conferences', conferenceId);
  const present = new Set(
    view
      .records('mous')
      .filter((mou) => mou.conferenceId === conferenceId && mou.state !== 'void')
      .map(keyOf),
  );
  let number = nextMouNumber(view, conferenceId);
  const edits: Edit[] = [];
  for (const pair of pairs) {
    if (present.has(keyOf(pair))) continue;
    present.add(keyOf(pair));
    const goods = proposeGoods(broughtProducts(view, conferenceId, pair.producerId));
    const mou: Mou = {
      ...blankMou(newId(), conferenceId, pair.producerId, pair.buyerId, number),
      sample: conference?.sample ?? false,
      series: conference ? seriesOf(conference) : null,
      variant,
      goods: [...goods],
    };
    edits.push(createEdit('mous', mou, { from: 'typed' }));
    number += 1;
  }
  const deed = { code: 'mous-drawn', count: edits.length } as const;
  return { reason: 'mou', label: conference?.name ?? '', deed, edits, issues: [] };
};

/** Draws up a paper between offices: it has signatories instead of a seller and a buyer, and no goods. */
export const planAgencyMou = (
  view: StoreView,
  conferenceId: string,
  signatories: readonly Signatory[],
  newId: () => string,
): Plan => {
  const conference = view.record('conferences', conferenceId);
  const mou: Mou = {
    ...blankMou(newId(), conferenceId, '', '', nextMouNumber(view, conferenceId)),
    sample: conference?.sample ?? false,
    series: conference ? seriesOf(conference) : null,
    variant: 'agency',
    signatories: [...signatories],
  };
  const edits = [createEdit('mous', mou, { from: 'typed' })];
  return { reason: 'mou', label: conference?.name ?? '', deed: { code: 'mous-drawn', count: 1 }, edits, issues: [] };
};

/** What stands printed of void papers stands no longer. */
const voidedEditions = (view: StoreView, ids: ReadonlySet<string>, reason: string | null): readonly Edit[] =>
  view
    .records('editions')
    .filter(({ kind, subjectId, state }) => kind === 'mou' && state === 'valid' && ids.has(subjectId))
    .flatMap((edition) => updateEdit('editions', edition, { state: 'void', stateReason: reason }) ?? []);

/**
 * Puts memoranda into another state: printed, signed, or void. A void one keeps its number and says why; its printed paper is void
 * with it.
 */
export const planMouState = (
  view: StoreView,
  ids: readonly string[],
  state: Mou['state'],
  reason: string | null = null,
): Plan => {
  const mous = ids.flatMap((id) => view.record('mous', id) ?? []);
  const [first, ...others] = mous;
  const conference = first && view.record('conferences', first.conferenceId);
  const number = first && others.length === 0 ? first.number : null;
  return {
    reason: 'mou',
    label: conference?.name ?? '',
    deed: { code: 'mou-state', state, count: mous.length, number },
    edits: [
      ...mous.flatMap(
        (mou) => updateEdit('mous', mou, state === 'void' ? { state, voidReason: reason } : { state }) ?? [],
      ),
      ...(state === 'void' ? voidedEditions(view, new Set(mous.map(({ id }) => id)), reason) : []),
    ],
    issues: [],
  };
};
