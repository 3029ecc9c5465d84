import { fold } from '../vietnamese/fold';
import { comparable } from '../vietnamese/same-text';
import type { CandidateCertificate, CandidateProduct, DuplicateGroup, RepeatedRow, RowRef } from './intake-proposal';
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
  readonly add: (facts: ProductFacts, producerKey: string, producerText: string, at: RowRef) => void;
  readonly result: () => GatheredProducts;
}

/** Collects products row by row; the second row of a product joins the first, or stands as a doubt when it says otherwise. */
export const gatherProducts = (): Gatherer => {
  const products: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const byFold = new Map<string, Draft>();
  const repeated: RepeatedRow[] = [];
  const members = new Map<Draft, (RowRef & { name: string })[]>();
  const doubts: DuplicateGroup[] = [];

  const open = (facts: ProductFacts, producerKey: string, producerText: string, at: RowRef): Draft => {
    const draft: Draft = {
      key: `product-${products.length + 1}`,
      producerKey,
      producerText,
      values: facts.values,
      sector: facts.sector,
      certificates: facts.certificates,
      row: at,
      pictures: [],
    };
    products.push(draft);
    return draft;
  };

  const join = (known: Draft, facts: ProductFacts, at: RowRef): void => {
    const conflict = differs(known, facts);
    repeated.push({ at, productKey: known.key, differs: conflict });
    const list = members.get(known) ?? [{ ...known.row, name: known.values.name }];
    list.push({ ...at, name: facts.values.name });
    members.set(known, list);
    if (conflict) return;
    known.values = { ...facts.values, ...known.values };
    known.certificates = [...known.certificates, ...newRecognitions(known, facts)];
  };

  /** «Mut dua» without marks may be either fruit: told, never joined. */
  const noteUnmarked = (draft: Draft, folded: string): void => {
    const twin = byFold.get(folded);
    byFold.set(folded, draft);
    if (!twin) return;
    const unmarked = [twin, draft].some((each) => !/[^ -~]/.test(each.values.name));
    if (!unmarked) return;
    const pair = [twin, draft].map((each) => ({ ...each.row, name: each.values.name }));
    doubts.push({ kind: 'product', certain: false, reasons: ['same-name'], members: pair });
  };

  const add: Gatherer['add'] = (facts, producerKey, producerText, at) => {
    const key = `${producerKey} ${productKey(facts.values.name)}`;
    const list = byKey.get(key) ?? [];
    const known = list.find((each) => !packagingDiffers(each, facts));
    if (known) {
      join(known, facts, at);
      return;
    }
    const draft = open(facts, producerKey, producerText, at);
    byKey.set(key, [...list, draft]);
    noteUnmarked(draft, `${producerKey} ${fold(facts.values.name)}`);
  };

  const certain = (): readonly DuplicateGroup[] =>
    [...members.values()].map((list) => ({ kind: 'product', certain: true, reasons: ['same-name'], members: list }));

  return { add, result: () => ({ products, repeated, duplicates: [...certain(), ...doubts] }) };
};
