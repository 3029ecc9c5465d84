import type { CandidateProducer, ProducerRow } from './candidates';
import { type GatheredProducts, gatherProducts } from './gather-products';
import type { IntakeIssue } from './intake-issue';
import type { DuplicateGroup, RefusedRow } from './intake-proposal';
import type { ReadRow } from './read-table';
import { whoIsWho } from './who-is-who';

export interface Identified {
  readonly producers: readonly CandidateProducer[];
  readonly gathered: GatheredProducts;
  readonly producerRows: readonly ProducerRow[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly issues: readonly IntakeIssue[];
  /** Rows whose code points to no producer of the file. */
  readonly refused: readonly RefusedRow[];
}

const unlinked = (row: ReadRow): RefusedRow => ({
  at: row.at,
  issue: {
    code: 'producer-missing',
    severity: 'error',
    sheet: row.at.sheet,
    row: row.at.row,
    column: null,
    columnIndex: null,
    field: 'producerCode',
    found: row.producerCode ?? '',
  },
});

interface Target {
  readonly key: string;
  readonly name: string;
}

/** The producers that codes point to; a code of two producers points to none. */
interface CodeBook {
  readonly add: (code: string | null | undefined, target: Target) => void;
  readonly find: (code: string) => Target | undefined;
}

const plainCode = (code: string): string =>
  code
    .replace(/[\s.]/g, '')
    .toUpperCase()
    .replace(/^0+(?=\d)/, '');

const codeBook = (): CodeBook => {
  const targets = new Map<string, Target | null>();
  return {
    add: (code, target) => {
      if (code === null || code === undefined) return;
      const known = targets.get(plainCode(code));
      targets.set(plainCode(code), known === undefined || known?.key === target.key ? target : null);
    },
    find: (code) => targets.get(plainCode(code)) ?? undefined,
  };
};

/** Who is who over all tables of a file: one candidate for each producer and product, whatever sheet it stands in. */
export const identify = (rows: readonly ReadRow[]): Identified => {
  const who = whoIsWho();
  const products = gatherProducts();
  const codes = codeBook();
  const linked: ReadRow[] = [];
  const producerRows: ProducerRow[] = [];
  for (const row of rows) {
    if (!row.producer) {
      linked.push(row);
      continue;
    }
    const key = who.add(row.producer, row.at);
    const target = { key, name: row.producer.name };
    codes.add(row.producer.code, target);
    codes.add(row.producer.values.taxCode, target);
    if (row.products.length === 0) producerRows.push({ at: row.at, producerKey: key });
    for (const facts of row.products) products.add(facts, key, row.producer.name, row.at);
  }
  const refused: RefusedRow[] = [];
  // Sheets of products may stand before the sheet of producers that they point to.
  for (const row of linked) {
    const target = codes.find(row.producerCode ?? '');
    if (!target) refused.push(unlinked(row));
    else for (const facts of row.products) products.add(facts, target.key, target.name, row.at);
  }
  const gathered = products.result();
  return {
    producers: who.producers(),
    gathered,
    producerRows,
    duplicates: [...who.duplicates(), ...gathered.duplicates],
    issues: [...who.differing(), ...refused.map((each) => each.issue)],
    refused,
  };
};
