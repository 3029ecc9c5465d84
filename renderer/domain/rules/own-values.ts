import type { Issue } from '../records/issue';
import type { OwnTable } from '../records/own-field';
import { ownFieldsOf, ownValueIn } from '../records/own-fields';
import type { OwnKey } from '../records/own-value';
import type { RecordOf } from '../records/tables';
import { fitsOwn } from '../typing/own-value-text';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** Own fields that the officer wants filled in, and values that are none of their field's. Both may be answered with a reason. */
export const checkOwnValues = (
  record: RecordOf<OwnTable>,
  { view }: RuleContext,
  table: OwnTable,
): readonly Issue<IssueCode>[] =>
  ownFieldsOf(table, view.records('ownFields')).flatMap((field): readonly Issue<IssueCode>[] => {
    const value = ownValueIn(record, field.key);
    const at = { table, id: record.id, field: field.key as OwnKey } as const;
    if (value === null || value === '') return field.wanted ? [finding('own-missing', 'warning', at, {})] : [];
    return fitsOwn(field, value) ? [] : [finding('own-unfit', 'warning', at, { found: String(value) })];
  });
