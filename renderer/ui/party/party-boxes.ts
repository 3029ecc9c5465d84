import type { TypedParty } from '../../domain/merge/alike-records';
import type { Field } from '../../domain/records/field';
import { partyFields } from '../../domain/records/party';
import { readTyped } from '../../domain/typing/read-typed';
import type { Dictionary } from '../../i18n/dictionary';
import type { AddBox } from '../form/add-dialog';
import type { AddTyped } from '../form/add-draft';

const [taxCode, phones] = (['taxCode', 'phones'] as const).map((key) =>
  partyFields([]).find((field) => field.key === key),
) as [Field, Field];

const valueOf = (field: Field, { more }: AddTyped): unknown => {
  const reading = readTyped(field, more[field.key] ?? '');
  return reading.outcome === 'value' ? reading.value : null;
};

/** The boxes of a dialog that adds a party: the code and the phone tell at once whether it is in the register already. */
export const partyBoxes = ({ ui, fields }: Dictionary, taxRequired: boolean): readonly AddBox[] => [
  {
    key: taxCode.key,
    label: fields.producers.taxCode,
    required: taxRequired,
    numeric: true,
    problem: (text) => {
      const { outcome } = readTyped(taxCode, text);
      if (outcome === 'problem') return ui.form.taxCodeUnread(text);
      return outcome === 'empty' && taxRequired ? ui.form.taxCodeAsked : null;
    },
  },
  {
    key: phones.key,
    label: fields.producers.phones,
    required: false,
    numeric: true,
    problem: (text) => (readTyped(phones, text).outcome === 'problem' ? ui.form.phoneUnread(text) : null),
  },
];

/** Code and phones that were typed; what cannot be read is left out. */
export const partyValues = (typed: AddTyped): Pick<TypedParty, 'taxCode' | 'phones'> => ({
  taxCode: valueOf(taxCode, typed) as string | null,
  phones: (valueOf(phones, typed) as readonly string[] | null) ?? [],
});

export const typedParty = (typed: AddTyped): TypedParty => ({
  name: typed.name,
  ...partyValues(typed),
  communeCode: null,
  provinceCode: null,
});
