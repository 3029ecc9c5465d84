import type { Plan } from '../../domain/plan/plan';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { withWaivers } from '../../domain/plan/planners/plan-waive';
import type { StoreView } from '../../domain/plan/store-view';
import type { Issue } from '../../domain/records/issue';
import type { RecordOf } from '../../domain/records/tables';
import { checkRecord } from '../../domain/rules/index';
import { waiverOf } from '../../domain/rules/waived';

type PartyTable = 'producers' | 'buyers';

/** Fields that the dialog has boxes for: nothing else was typed by anybody. */
const askedFields: ReadonlySet<string> = new Set(['taxCode', 'phones']);

/** What the rules doubt about a party that is being added. */
export const partyDoubts = <T extends PartyTable>(
  view: StoreView,
  table: T,
  party: RecordOf<T>,
  today: string,
): readonly Issue[] =>
  checkRecord(table, party, view, today).filter(
    ({ severity, field }) => severity === 'warning' && askedFields.has(field ?? ''),
  );

/** Adds the party, with the reason for each value that is doubted; `why` null: none is. */
export const planAddParty = <T extends PartyTable>(
  view: StoreView,
  table: T,
  party: RecordOf<T>,
  today: string,
  why: string | null,
): Plan => {
  if (why === null) return planCreate(table, party, party.name);
  const orders = partyDoubts(view, table, party, today).map((issue) => waiverOf(table, party, issue, why));
  return withWaivers(view, planCreate(table, party, `${party.name}: ${why}`), orders);
};
