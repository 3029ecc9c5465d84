import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { Field, FieldType } from '../../domain/records/field';
import type { TableName } from '../../domain/records/table-name';
import { readTyped } from '../../domain/typing/read-typed';
import { showValue } from '../../domain/typing/show-value';
import type { Dictionary } from '../../i18n/dictionary';
import { useText } from '../language/language-context';
import { choiceWord, labelForKind } from './choice-words';
import { PickField, type PickOption } from './pick-field';
import { CommuneField, ProvinceField, SubgroupField } from './place-fields';
import { TypedField } from './typed-field';

export interface FieldInputProps {
  readonly table: TableName;
  readonly field: Field;
  readonly value: unknown;
  /** Values of the other fields: a commune lies in the record's province. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly required: boolean;
  /** Whether null is a value of the field. */
  readonly nullable: boolean;
  readonly invalid: boolean;
  readonly restored?: string | undefined;
  /** Options of a reference. */
  readonly options?: readonly PickOption[] | undefined;
  readonly onTyped: (text: string) => void;
  readonly onLeave: (text: string) => Promise<boolean>;
  readonly onPick: (value: unknown) => void;
}

const hintOf = ({ form }: Dictionary['ui'], type: FieldType): string | undefined => {
  if (type === 'date') return form.dateHint;
  // Boxes take figures as the papers have them in both languages: they are copied from and into Vietnamese lists.
  if (type === 'money' || type === 'decimal' || type === 'integer') return form.numberHint || undefined;
  if (type === 'partialDate') return form.partialDateHint;
  if (type === 'list') return form.listHint;
  return type === 'phones' ? form.phonesHint : undefined;
};

/** Shown in digits of one width. */
export const numericTypes: ReadonlySet<FieldType> = new Set([
  'money',
  'decimal',
  'integer',
  'date',
  'partialDate',
  'phones',
  'taxCode',
  'gtin',
  'bankAccount',
]);

/** What is read as it is typed: figures without their points, days in short. */
const readTypes: ReadonlySet<FieldType> = new Set(['money', 'decimal', 'integer', 'date']);

/** The text as it will stand once the field is left; blank while it is no value. */
export const readingOf = (field: Field, text: string): string => {
  const reading = readTyped(field, text);
  return reading.outcome === 'value' ? showValue(field, reading.value) : '';
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const useLabel = ({ table, field, record, required }: FieldInputProps): string => {
  const words = useText();
  const label = labelForKind(words, table, field.key, record['kind']);
  // «bắt buộc» in words: an asterisk says nothing to who does not know it (look.md 4).
  return required ? `${label} (${words.ui.required})` : label;
};

const ChoiceInput = (props: FieldInputProps & { readonly label: string }) => {
  const { table, field, value, nullable, label, required, invalid, onPick } = props;
  const words = useText();
  const options = useMemo(
    () =>
      (field.choices ?? []).map((choice) => ({ value: choice, label: choiceWord(words, table, field.key, choice) })),
    [words, table, field],
  );
  // Stars are numbers in the record and words in every list.
  const numeric = field.choices?.every((choice) => /^\d+$/.test(choice)) ?? false;
  return (
    <PickField
      label={label}
      options={options}
      required={required}
      clearable={nullable}
      error={invalid}
      value={showValue(field, value) || null}
      onPick={(picked) => onPick(numeric && picked !== null ? Number(picked) : picked)}
    />
  );
};

const FlagInput = ({ value, nullable, label, onPick }: FieldInputProps & { readonly label: string }) => {
  const { choices } = useText();
  if (!nullable) {
    return (
      <Checkbox label={label} checked={value === true} onChange={(event) => onPick(event.currentTarget.checked)} />
    );
  }
  const options = [
    { value: 'yes', label: choices.flag.yes },
    { value: 'no', label: choices.flag.no },
  ];
  return (
    <PickField
      label={label}
      options={options}
      clearable
      value={value === true ? 'yes' : value === false ? 'no' : null}
      onPick={(picked) => onPick(picked === null ? null : picked === 'yes')}
    />
  );
};

const TypedInput = (props: FieldInputProps & { readonly label: string }) => {
  const { field, value, label, required, invalid, restored, onTyped, onLeave } = props;
  const { ui } = useText();
  return (
    <TypedField
      label={label}
      shown={showValue(field, value)}
      restored={restored}
      lines={field.type === 'longText'}
      hint={field.given ? undefined : (field.hint ?? hintOf(ui, field.type))}
      required={required}
      error={invalid}
      unit={field.type === 'money' ? ui.form.moneyUnit : undefined}
      reading={readTypes.has(field.type) ? (text) => readingOf(field, text) : undefined}
      numeric={numericTypes.has(field.type)}
      disabled={field.given === true}
      onTyped={onTyped}
      onLeave={onLeave}
    />
  );
};

/** The input of a Field, by its type. What is typed stays in the input; reading happens when it is left. */
export const FieldInput = (props: FieldInputProps) => {
  const { field, value, record, options, required, nullable, onPick } = props;
  const label = useLabel(props);
  const place = { label, required, clearable: nullable, value: textOrNull(value), onPick };
  const { type } = field;
  if (type === 'choice') return <ChoiceInput {...props} label={label} />;
  if (type === 'flag') return <FlagInput {...props} label={label} />;
  if (type === 'province') return <ProvinceField {...place} />;
  if (type === 'commune') return <CommuneField {...place} provinceCode={textOrNull(record['provinceCode'])} />;
  if (type === 'subgroup') return <SubgroupField {...place} />;
  if (type === 'reference') return <PickField {...place} options={options ?? []} error={props.invalid} />;
  return <TypedInput {...props} label={label} />;
};
