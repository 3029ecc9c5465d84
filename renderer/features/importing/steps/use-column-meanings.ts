import { useMemo } from 'react';
import { type IntakeField, intakeFields } from '../../../domain/intake/intake-field';
import type { ColumnMapping, TableFinding } from '../../../domain/intake/intake-proposal';
import { planOwnField } from '../../../domain/plan/planners/plan-own-fields';
import { blankOwnFacts, type OwnTable, ownFieldId } from '../../../domain/records/own-field';
import { tables } from '../../../domain/records/tables';
import { compareVietnamese } from '../../../domain/vietnamese/collate';
import { ownLabel } from '../../../i18n/own-labels';
import { useRecords, useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';
import { fieldLabel } from '../../../ui/fields/choice-words';
import { useLanguage, useText } from '../../../ui/language/language-context';
import type { StepProps } from './step-props';

const leaveOut = 'leave-out';
const keepStart = 'keep:';

/** Records of lists; a list of buyers is not imported. */
const listed = ['products', 'producers'] as const;
type ListedTable = (typeof listed)[number];

const isField = (value: string): value is IntakeField => (intakeFields as readonly string[]).includes(value);

/** Tables whose records the rows of this list make. */
const tablesOf = ({ columns }: TableFinding): readonly ListedTable[] =>
  columns.some(({ field }) => field === 'productName') ? listed : ['producers'];

/** What a column may mean: fields, own fields of the office, a new own field; and nothing. */
export const useMeanings = (table: TableFinding) => {
  const { importing, choices } = useText();
  const { language } = useLanguage();
  const ownFields = useRecords('ownFields');
  return useMemo(() => {
    const { columns, intakeFields: labels } = importing;
    const of = tablesOf(table);
    const own = ownFields
      .filter((field) => !field.retired && of.some((each) => each === field.of))
      .map((field) => ({
        value: field.id,
        label: columns.ownOf(ownLabel(field, language), choices.ownTable[field.of].toLocaleLowerCase('vi')),
      }));
    const fields = intakeFields
      .map((field) => ({ value: field as string, label: labels[field] }))
      .toSorted((a, b) => compareVietnamese(a.label, b.label));
    const fresh = of.map((each) => ({
      value: `${keepStart}${each}`,
      label: columns.keepAs(choices.ownTable[each].toLocaleLowerCase('vi')),
    }));
    return [{ value: leaveOut, label: columns.leaveOut }, ...own, ...fresh, ...fields];
  }, [importing, choices, language, ownFields, table]);
};

/** The meaning that a mapping has now, as one of `useMeanings`. */
export const meaningOf = ({ field, own }: ColumnMapping): string => own?.id ?? field ?? leaveOut;

/** Gives a column another meaning; of a column without a place it makes an own field, which one undo takes back. */
export const useChooseMeaning = (job: StepProps['job'], table: TableFinding) => {
  const words = useText();
  const { importing, choices } = words;
  const store = useStore();
  const { act } = useActions();
  const keep = async (mapping: ColumnMapping, of: OwnTable): Promise<string | null> => {
    const kind = mapping.keeps ?? 'text';
    const facts = { ...blankOwnFacts, label: mapping.heading.slice(0, 80), kind };
    const builtIn = tables[of].fields.map(({ key }) => fieldLabel(words, of, key));
    const plan = planOwnField(store, { of, id: null, facts, builtIn, flags: choices.flag });
    const [edit] = plan.edits;
    const acted = await act(plan, { done: importing.columns.kept(plan.label, choices.ownKind[kind]) });
    if (!acted.ok) return acted.sentence;
    if (edit) job.chooseOwn(table.id, mapping.column, edit.id);
    return null;
  };
  /** Null: done; otherwise why not. */
  const choose = async (mapping: ColumnMapping, value: string): Promise<string | null> => {
    const of = listed.find((each) => value === `${keepStart}${each}`);
    if (of) return keep(mapping, of);
    const own = store.record('ownFields', value);
    if (own) job.chooseOwn(table.id, mapping.column, ownFieldId(own));
    else job.chooseField(table.id, mapping.column, isField(value) ? value : null);
    return null;
  };
  return { choose, keepHere: (mapping: ColumnMapping) => keep(mapping, tablesOf(table)[0] ?? 'producers') };
};
