import type { StoreView } from '../plan/store-view';
import type { Issue } from '../records/issue';
import { valuesOf } from '../records/record-values';
import type { TableName } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import { type WaiverOrder, waiverId } from '../records/waiver';

/** What a reason speaks of: the value that is doubted, and what it is doubted against. */
const doubted = (record: object, { field = '', params }: Issue): string =>
  JSON.stringify([valuesOf(record)[field] ?? null, params]);

/** The reason for keeping what a warning doubts (R6), as it is stored with the record's field. */
export const waiverOf = <T extends TableName>(
  table: T,
  record: RecordOf<T>,
  issue: Issue,
  reason: string,
): WaiverOrder => ({
  of: table,
  recordId: record.id,
  field: issue.field ?? '',
  code: issue.code,
  value: doubted(record, issue),
  reason,
});

/**
 * The reason for which a doubted value was kept; null when none was given, or when the field or what it is compared with
 * says something else by now: then the doubt is a new one.
 */
export const waivedReason = (view: StoreView, record: { readonly id: string }, issue: Issue): string | null => {
  if (issue.severity !== 'warning') return null;
  const waiver = view.record('waivers', waiverId({ recordId: record.id, field: issue.field ?? '', code: issue.code }));
  return waiver?.value === doubted(record, issue) ? waiver.reason : null;
};
