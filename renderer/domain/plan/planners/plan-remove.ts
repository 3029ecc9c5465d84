import type { Issue } from '../../records/issue';
import type { TableName } from '../../records/table-name';
import type { Edit, Plan, Reason } from '../plan';
import { findReferentsInSteps } from '../references';
import { runAtOnce, type Steps } from '../steps';
import type { StoreView } from '../store-view';

export interface RecordAddress {
  readonly table: TableName;
  readonly id: string;
}

/** What goes with a record that goes: a producer's products, a product's certificates, a party's contacts, papers of both. Other references keep it. */
const goesAlong: Partial<Record<TableName, string>> = {
  products: 'producerId',
  certificates: 'productId',
  contacts: 'partyId',
  attachments: 'ownerId',
  // What it absorbed is remembered only as long as it is there itself.
  pairs: 'winnerId',
};

const removal = ({ table, id }: RecordAddress): Edit => ({
  type: 'update',
  table,
  id,
  fields: { removed: { before: false, after: true } },
  source: { from: 'typed' },
});

const stillUsed = ({ table, id }: RecordAddress, byTable: TableName): Issue => ({
  code: 'still-used',
  severity: 'error',
  table,
  recordId: id,
  params: { byTable },
});

interface Spread {
  readonly going: ReadonlyMap<string, RecordAddress>;
  readonly issues: readonly Issue[];
}

/** Follows references until nothing new goes along; what only uses a record is an Issue that blocks. */
function* spreadInSteps(view: StoreView, start: readonly RecordAddress[]): Steps<Spread> {
  const going = new Map(start.map((each) => [each.id, each]));
  const users = new Map<string, Issue>();
  let wave = start;
  while (wave.length > 0) {
    const referents = yield* findReferentsInSteps(view, new Set(wave.map(({ id }) => id)));
    const next: RecordAddress[] = [];
    for (const record of wave) {
      for (const by of referents.get(record.id) ?? []) {
        if (going.has(by.id)) continue;
        if (goesAlong[by.table] === by.field) {
          going.set(by.id, by);
          next.push(by);
        } else users.set(`${record.id} ${by.id}`, stillUsed(record, by.table));
      }
    }
    wave = next;
  }
  return { going, issues: [...users.values()] };
}

/**
 * The Plan that removes records with what belongs to them: a producer with its products and their certificates, in one
 * Change that one undo takes back. Several records have no name in common: their label is empty. A record that a conference
 * or a memorandum still uses blocks the Plan. In pieces, because it looks through every table for each wave.
 */
export function* planRemoveInSteps(
  view: StoreView,
  records: readonly RecordAddress[],
  label: string,
  reason: Reason = 'remove',
): Steps<Plan> {
  const live = records.filter(({ table, id }) => view.record(table, id) !== undefined);
  const { going, issues } = yield* spreadInSteps(view, live);
  const [first] = live;
  const many = label === '' && first !== undefined;
  return {
    reason,
    label,
    ...(many ? { deed: { code: 'records', table: first.table, count: live.length } } : {}),
    edits: [...going.values()].map(removal),
    issues,
  };
}

/** The same at once: for one record, and for tests. */
export const planRemove = (
  view: StoreView,
  records: readonly RecordAddress[],
  label: string,
  reason: Reason = 'remove',
): Plan => runAtOnce(planRemoveInSteps(view, records, label, reason));
