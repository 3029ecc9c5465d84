import type { Change } from '../plan/change';
import type { Edit, FieldChange } from '../plan/plan';
import type { Row } from '../plan/row';
import type { TableName } from '../records/table-name';
import type { AnyRecord } from '../records/tables';
import { type OldValues, type UpgradeStep, upgradeSteps } from './upgrade-steps';

const stepsFrom = (version: number, steps: readonly UpgradeStep[]): readonly UpgradeStep[] =>
  steps.filter(({ to }) => to > version);

const upgradeRecord = (table: TableName, record: AnyRecord, due: readonly UpgradeStep[]): AnyRecord =>
  due.reduce<OldValues>(
    (values, step) => step.record(table, values),
    record as unknown as OldValues,
  ) as unknown as AnyRecord;

/** A Row of schema `version` as this application writes it. Versions and trail stay: an upgrade is nobody's edit. */
export const upgradeRow = (table: TableName, row: Row, version: number, steps = upgradeSteps): Row => {
  const due = stepsFrom(version, steps);
  return due.length === 0 ? row : { ...row, record: upgradeRecord(table, row.record, due) };
};

const upgradeEdit = (edit: Edit, due: readonly UpgradeStep[]): Edit => {
  if (edit.type === 'create') return { ...edit, record: upgradeRecord(edit.table, edit.record, due) };
  const fields = due.reduce<OldValues>((values, step) => step.fields(edit.table, values), edit.fields);
  return { ...edit, fields: fields as Readonly<Record<string, FieldChange>> };
};

/** A Change of schema `version`, so that an old journal replays into today's Records. */
export const upgradeChange = (change: Change, version: number, steps = upgradeSteps): Change => {
  const due = stepsFrom(version, steps);
  return due.length === 0 ? change : { ...change, edits: change.edits.map((edit) => upgradeEdit(edit, due)) };
};
