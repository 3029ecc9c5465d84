import { fold } from '../vietnamese/fold';
import { comparable } from '../vietnamese/same-text';
import type { CandidateCertificate, CandidateProduct, RowRef } from './candidates';
import type { DuplicateGroup, RepeatedRow } from './intake-proposal';
import type { ProductFacts } from './product-cells';

type Draft = { -readonly [K in keyof CandidateProduct]: CandidateProduct[K] };

export interface GatheredProducts {
  readonly products: readonly CandidateProduct[];
  readonly repeated: readonly RepeatedRow[];
  readonly duplicates: readonly DuplicateGroup[];
}

/**
 * The name with its marks: «mứt dừa» (coconut) and «mứt dứa» (pineapple) are two products. Capitals, tone placement and signs
 * between words do not count.
 */
export const productKey = (name: string): string =>
  comparable(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const packagingDiffers = (a: Draft, b: ProductFacts): boolean => {
  const left = a.values.packaging;
  const right = b.values.packaging;
  return typeof left === 'string' && typeof right === 'string' && productKey(left) !== productKey(right);
};

const recognitionOf = (certificate: CandidateCertificate): string =>
  `${certificate.decision?.number ?? ''} ${certificate.decision?.date ?? ''} ${certificate.rawStars ?? ''}`;

const isRecognition = (certificate: CandidateCertificate): boolean => (certificate.decision?.number ?? '') !== '';

/** A later decision about the same product is not a contradiction: it is the next certificate. */
const newRecognitions = (known: Draft, facts: ProductFacts): readonly CandidateCertificate[] => {
  const numbers = new Set(known.certificates.map((each) => each.decision?.number ?? ''));
  return facts.certificates.filter((each) => isRecognition(each) && !numbers.has(each.decision?.number ?? ''));
};

/** Text in capitals or with other tone placement says the same. */
const sameValue = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? productKey(a) === productKey(b)
    : JSON.stringify(a) === JSON.stringify(b);

const differs = (known: Draft, facts: ProductFacts): boolean => {
  const left: Readonly<Record<string, unknown>> = known.values;
  const right: Readonly<Record<string, unknown>> = facts.values;
  const values = Object.keys(right).some((key) => left[key] !== undefined && !sameValue(left[key], right[key]));
  if (values) return true;
  const certificates = facts.certificates.map(recognitionOf);
  const seen = new Set(known.certificates.map(recognitionOf));
  return certificates.some((each) => !seen.has(each)) && newRecognitions(known, facts).length === 0;
};

interface Gatherer {
  /** Gives the key of the product that the row speaks of. */
  readonly add: (facts: ProductFacts, producerKey: string, producerText: string, at: RowRef) => string;
  readonly result: () => GatheredProducts;
}

interface Gathering {
  readonly products: Draft[];
  readonly byKey: Map<string, Draft[]>;
  readonly byFold: Map<string, Draft>;
  readonly repeated: RepeatedRow[];
  readonly members: Map<Draft, (RowRef & { name: string })[]>;
  readonly doubts: DuplicateGroup[];
}

const joinRow = (gathering: Gathering, known: Draft, facts: ProductFacts, producerText: string, at: RowRef): void => {
  const conflict = differs(known, facts);
  const { values, sector, certificates } = facts;
  const said = conflict ? { said: { values, producerText, sector, certificates } } : {};
  gathering.repeated.push({ at, productKey: known.key, differs: conflict, ...said });
  const list = gathering.members.get(known) ?? [{ ...known.row, name: known.values.name }];
  list.push({ ...at, name: facts.values.name });
  gathering.members.set(known, list);
  if (conflict) return;
  known.values = { ...facts.values, ...known.values };
  known.certificates = [...known.certificates, ...newRecognitions(known, facts)];
};

/** «Mut dua» without marks may be either fruit: told, never joined. */
const noteUnmarked = ({ byFold, doubts }: Gathering, draft: Draft, folded: string): void => {
  const twin = byFold.get(folded);
  byFold.set(folded, draft);
  if (!twin || ![twin, draft].some((each) => !/[^ -~]/.test(each.values.name))) return;
  const pair = [twin, draft].map((each) => ({ ...each.row, name: each.values.name }));
  doubts.push({ kind: 'product', certain: false, reasons: ['same-name'], members: pair });
};

const addRow = (
  gathering: Gathering,
  facts: ProductFacts,
  producerKey: string,
  producerText: string,
  at: RowRef,
): string => {
  const key = `${producerKey} ${productKey(facts.values.name)}`;
  const list = gathering.byKey.get(key) ?? [];
  const known = list.find((each) => !packagingDiffers(each, facts));
  if (known) {
    joinRow(gathering, known, facts, producerText, at);
    return known.key;
  }
  const { values, sector, certificates } = facts;
  const number = gathering.products.length + 1;
  const draft: Draft = {
    key: `product-${number}`,
    producerKey,
    producerText,
    values,
    sector,
    certificates,
    row: at,
    pictures: [],
  };
  gathering.products.push(draft);
  gathering.byKey.set(key, [...list, draft]);
  noteUnmarked(gathering, draft, `${producerKey} ${fold(values.name)}`);
  return draft.key;
};

/** Collects products row by row; the second row of a product joins the first, or stands as a doubt when it says otherwise. */
export const gatherProducts = (): Gatherer => {
  const gathering: Gathering = {
    products: [],
    byKey: new Map(),
    byFold: new Map(),
    repeated: [],
    members: new Map(),
    doubts: [],
  };
  const certain = (): readonly DuplicateGroup[] =>
    [...gathering.members.values()].map((members) => ({
      kind: 'product',
      certain: true,
      reasons: ['same-name'],
      members,
    }));
  return {
    add: (facts, producerKey, producerText, at) => addRow(gathering, facts, producerKey, producerText, at),
    result: () => ({
      products: gathering.products,
      repeated: gathering.repeated,
      duplicates: [...certain(), ...gathering.doubts],
    }),
  };
};
