import type { Producer } from '../../records/producer';
import { sameText } from '../../vietnamese/same-text';
import type { CandidateProducer } from '../candidates';
import type { Likeness } from '../import-preview';
import { compareProducers, producerIdentity } from '../producer-identity';
import type { KnownProducer, RegistryIndex } from './registry-index';

/** `doubt`: one or several records may be it; the officer decides, nothing is written meanwhile. */
export type ProducerMatch =
  | { readonly outcome: 'known'; readonly record: Producer }
  | { readonly outcome: 'new' }
  | { readonly outcome: 'doubt'; readonly likenesses: readonly Likeness[] };

const near = (
  index: RegistryIndex,
  key: string,
  taxCode: string | null,
  phones: readonly string[],
): readonly KnownProducer[] => [
  ...new Set([
    ...(taxCode === null ? [] : (index.byTax.get(taxCode) ?? [])),
    // An officer's own phone may stand under thousands of producers; the one that is meant is found by its name as well.
    ...phones.flatMap((phone) => (index.byPhone.get(phone) ?? []).slice(0, 40)),
    ...(index.byKey.get(key) ?? []),
  ]),
];

interface Found extends Likeness {
  readonly record: Producer;
  readonly same: boolean;
}

/** Same tax code first, then phone, then name with place, then the bare name. */
const strength = ({ reasons }: Found): number =>
  reasons.includes('tax-code') ? 4 : reasons.includes('phone') ? 3 : reasons.includes('name-and-place') ? 2 : 1;

/** A record that absorbed others is met under several identities: the surest of them counts. */
const surestOfEach = (found: readonly Found[]): readonly Found[] => {
  const surest = new Map<string, Found>();
  const sureness = (each: Found): number => (each.same ? 10 : 0) + strength(each);
  for (const each of found) {
    const known = surest.get(each.recordId);
    if (!known || sureness(each) > sureness(known)) surest.set(each.recordId, each);
  }
  return [...surest.values()];
};

/** The one of several that is written word for word like the candidate, address and all: the row that made it came again. */
const wordForWord = ({ values }: CandidateProducer, found: readonly Found[]): Found | null => {
  const { name, addressText } = values;
  if (typeof addressText !== 'string' || addressText === '') return null;
  const [only, ...others] = found.filter(
    ({ record }) =>
      record.addressText !== null && sameText(record.name, name) && sameText(record.addressText, addressText),
  );
  return only && others.length === 0 ? only : null;
};

/**
 * The record that a producer of the file is. The one sure match with the strongest reasons wins; sure matches that are
 * equally strong, and unsure ones, are a doubt for the officer, unless one of them is the same word for word.
 */
export const matchProducer = (candidate: CandidateProducer, index: RegistryIndex): ProducerMatch => {
  const identity = producerIdentity(candidate.values, candidate.place);
  const met = near(index, identity.key, identity.taxCode, identity.phones).flatMap((known): readonly Found[] => {
    const { verdict, reasons } = compareProducers(known.identity, identity);
    if (verdict === 'other') return [];
    const { record } = known;
    return [{ table: 'producers', recordId: record.id, name: record.name, reasons, record, same: verdict === 'same' }];
  });
  const found = surestOfEach(met);
  const same = found.filter((each) => each.same);
  const best = Math.max(0, ...same.map(strength));
  const strongest = same.filter((each) => strength(each) === best);
  const [only] = strongest;
  if (only && strongest.length === 1) return { outcome: 'known', record: only.record };
  if (found.length === 0) return { outcome: 'new' };
  const written = wordForWord(candidate, found);
  if (written) return { outcome: 'known', record: written.record };
  const likenesses = found.map(({ table, recordId, name, reasons }) => ({ table, recordId, name, reasons }));
  return { outcome: 'doubt', likenesses };
};
