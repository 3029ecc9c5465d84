import { useMemo } from 'react';
import type { Field } from '../../domain/records/field';
import { valuesOf } from '../../domain/records/record-values';
import type { TableName } from '../../domain/records/table-name';
import type { AnyRecord } from '../../domain/records/tables';
import { isFieldFilled, isHeldUnused, isRequired, isShown } from '../../domain/rules/required-fields';
import { acceptsValue } from '../../domain/typing/empty-value';
import { showValue } from '../../domain/typing/show-value';
import { FieldHelp } from '../fields/field-help';
import { FieldInput } from '../fields/field-input';
import { useFields } from '../fields/own-fields-context';
import type { PickOption } from '../fields/pick-field';
import { useText } from '../language/language-context';
import { Section } from '../parts/section';
import { DraftOffer } from './draft-offer';
import type { FormDraft, FormOwner } from './form-contract';
import { TroubleLines } from './trouble-lines';
import { useRecordForm } from './use-record-form';
import './record-form.css';

interface RecordFormProps<T extends TableName> extends FormOwner<T> {
  readonly draft: FormDraft;
  /** Options of each reference field. */
  readonly options?: Readonly<Record<string, readonly PickOption[]>>;
  /** Fields that another part of the screen edits. */
  readonly omit?: readonly string[];
}

/** Shown beside the form by parts of their own, which know pictures, rows and many references. */
const otherEditors: ReadonlySet<Field['type']> = new Set(['photos', 'goods', 'references']);

const sectionsOf = (fields: readonly Field[]): ReadonlyMap<string, readonly Field[]> => {
  const sections = new Map<string, Field[]>();
  for (const field of fields) sections.set(field.section, [...(sections.get(field.section) ?? []), field]);
  return sections;
};

/** What the program sets and has not set yet is no empty box that nobody can fill. */
const isTyped = (field: Field, record: AnyRecord, omit: readonly string[] = []): boolean =>
  (isShown(field, record) || isHeldUnused(field, record)) &&
  !otherEditors.has(field.type) &&
  !omit.includes(field.key) &&
  (field.given !== true || isFieldFilled(field, record));

/**
 * A form from the Fields of a table: sections, skip logic, required marks, saving when a field is left. Nothing has a
 * Save button; what could not be saved says so under its field and stays as a draft.
 */
export const RecordForm = <T extends TableName>(props: RecordFormProps<T>) => {
  const { table, record, draft, options, omit } = props;
  const { ui } = useText();
  const form = useRecordForm(props, draft);
  const values = valuesOf(record);
  const all = useFields(table);
  const shown = useMemo(() => {
    return all.filter((field) => isTyped(field, record, omit));
  }, [all, record, omit]);
  const nullable = useMemo(
    () => new Set(shown.filter(({ key }) => acceptsValue(table, record, key, null)).map(({ key }) => key)),
    [shown, table, record],
  );
  return (
    <div className="record-form">
      {form.offer !== undefined && <DraftOffer at={form.offer} onTake={form.takeBack} onDrop={form.dropOffer} />}
      {[...sectionsOf(shown)].map(([section, fields]) => (
        <Section key={section} title={ui.sections[section] ?? section}>
          <div className="record-form-fields">
            {fields.map((field) => {
              const trouble = form.troubles[field.key];
              const restored = form.restored.texts[field.key];
              return (
                <div key={field.key} id={`field-${field.key}`} className={`form-field form-field-${field.type}`}>
                  <FieldInput
                    key={form.restored.version}
                    table={table}
                    field={field}
                    value={values[field.key]}
                    record={values}
                    required={isRequired(field, record)}
                    nullable={nullable.has(field.key)}
                    invalid={trouble !== undefined}
                    restored={restored}
                    options={options?.[field.key]}
                    onTyped={(text) => form.type(field, text)}
                    onLeave={(text) => form.leave(field, text)}
                    onPick={(value) => form.pick(field.key, value)}
                  />
                  <FieldHelp table={table} field={field.key} />
                  {isHeldUnused(field, record) && <p className="mute field-unused">{ui.form.unusedByKind}</p>}
                  <div aria-live="polite">
                    {trouble && (
                      <TroubleLines
                        trouble={trouble}
                        text={form.typedText(field.key) ?? showValue(field, values[field.key])}
                        onInsist={(value, why) => void form.insist(field.key, value, why)}
                      />
                    )}
                  </div>
                </div>
              );
            })}
          </div>
        </Section>
      ))}
    </div>
  );
};
