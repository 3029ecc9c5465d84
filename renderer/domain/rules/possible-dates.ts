import type { Field } from '../records/field';
import type { Issue } from '../records/issue';
import { valuesOf } from '../records/record-values';
import type { TableName } from '../records/table-name';
import { type AnyRecord, tables } from '../records/tables';
import { programmeStart } from '../reference/star-rules';
import { dateRange } from '../vietnamese/civil-date';
import { formatDate } from '../vietnamese/format';
import type { IssueCode } from './issue-params';
import type { RuleContext } from './rule';

/** Days on which something was done, so they cannot lie ahead. Ends and conference days may. */
const pastFields: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  decisions: ['date'],
  certificates: ['issuedOn', 'revokedOn'],
  producers: ['authorityDate', 'addressCheckedOn'],
  buyers: ['authorityDate', 'addressCheckedOn'],
};

/** Days of the programme itself, which began on 07/5/2018. */
const programmeFields: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  decisions: ['date'],
  certificates: ['issuedOn', 'expiresOn', 'revokedOn'],
};

type DateFault = Pick<Issue<IssueCode>, 'code' | 'severity' | 'params'>;

const faultOf = (table: TableName, field: Field, text: string, today: string): DateFault | null => {
  const days = dateRange(text);
  if (!days) return { code: 'date-impossible', severity: 'error', params: { found: formatDate(text) } };
  if (pastFields[table]?.includes(field.key) && days.from > today) {
    return { code: 'date-future', severity: 'warning', params: { found: formatDate(text) } };
  }
  if (programmeFields[table]?.includes(field.key) && days.to < programmeStart) {
    return {
      code: 'date-too-early',
      severity: 'warning',
      params: { found: formatDate(text), earliest: formatDate(programmeStart) },
    };
  }
  return null;
};

/** Days that the calendar does not have, that have not come yet, or that lie before the programme. */
export const checkPossibleDates = (
  record: AnyRecord,
  { today }: RuleContext,
  table: TableName,
): readonly Issue<IssueCode>[] =>
  tables[table].fields.flatMap((field) => {
    const value = valuesOf(record)[field.key];
    if ((field.type !== 'date' && field.type !== 'partialDate') || typeof value !== 'string') return [];
    const fault = faultOf(table, field, value, today);
    return fault ? [{ ...fault, table, recordId: record.id, field: field.key }] : [];
  });
