import type { Issue } from '../records/issue';
import { valuesOf } from '../records/record-values';
import type { TableName } from '../records/table-name';
import type { AnyRecord } from '../records/tables';
import { dateRange } from '../vietnamese/civil-date';
import { formatDate } from '../vietnamese/format';
import type { IssueCode } from './issue-params';
import type { RuleContext } from './rule';

/** Pairs of fields of which the first day cannot come after the second. */
const pairs: Readonly<Partial<Record<TableName, readonly (readonly [string, string])[]>>> = {
  producers: [['authorityDate', 'authorityEnd']],
  buyers: [['authorityDate', 'authorityEnd']],
  certificates: [
    ['issuedOn', 'expiresOn'],
    ['issuedOn', 'revokedOn'],
  ],
  conferences: [
    ['startsOn', 'endsOn'],
    ['signedOn', 'termEnd'],
  ],
};

const isReversed = (earlier: string, later: string): boolean => {
  const first = dateRange(earlier);
  const second = dateRange(later);
  return first !== null && second !== null && second.to < first.from;
};

/** An end before its beginning: certainly a slip, so it blocks. Partial dates only when no day of them fits. */
export const checkOrderOfDates = (
  record: AnyRecord,
  _context: RuleContext,
  table: TableName,
): readonly Issue<IssueCode>[] =>
  (pairs[table] ?? []).flatMap(([first, second]): readonly Issue<IssueCode>[] => {
    const values = valuesOf(record);
    const earlier = values[first];
    const later = values[second];
    if (typeof earlier !== 'string' || typeof later !== 'string' || !isReversed(earlier, later)) return [];
    const params = { earlier: formatDate(earlier), later: formatDate(later) };
    return [{ code: 'dates-out-of-order', severity: 'error', table, recordId: record.id, field: second, params }];
  });
