import { knownUnits } from '../../../domain/intake/known-units';
import type { AskedValue } from '../../../domain/intake/value-question';
import { producerKinds } from '../../../domain/records/producer';
import { communeFullName } from '../../../domain/reference/commune';
import type { Communes } from '../../../domain/reference/communes';
import { productGroups, sectors, subgroups } from '../../../domain/reference/product-groups';
import { provinceFullName, provinces } from '../../../domain/reference/province';
import { compareVietnamese } from '../../../domain/vietnamese/collate';
import type { Dictionary, Language } from '../../../i18n/dictionary';
import type { PickOption } from '../../../ui/fields/pick-field';

/** Chosen for «leave it empty»: no code is called so. */
export const blankAnswer = 'blank';

export interface MeaningsNeeds {
  readonly words: Dictionary;
  readonly language: Language;
  readonly communes: Communes | null;
  /** The civil day whose names of provinces are shown. */
  readonly today: string;
}

const groupOptions = (language: Language): readonly PickOption[] => {
  const named = [...sectors(), ...productGroups(), ...subgroups()];
  const labels = new Map(named.map((each) => [each.code, `${each.code} ${each[language]}`]));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
};

const byLabel = (a: PickOption, b: PickOption): number => compareVietnamese(a.label, b.label);

type Question = Pick<AskedValue, 'field' | 'within' | 'text' | 'likely'>;

const likelyFirst = (options: readonly PickOption[], likely: readonly string[]): readonly PickOption[] => [
  ...options.filter(({ value }) => likely.includes(value)),
  ...options.filter(({ value }) => !likely.includes(value)),
];

const optionsOf = (
  { field, within, text, likely = [] }: Question,
  { words, language, communes, today }: MeaningsNeeds,
): readonly PickOption[] => {
  const { values } = words.importing;
  switch (field) {
    case 'stars':
      return [
        ...['5', '4', '3'].map((value) => ({ value, label: words.ui.star(Number(value)) })),
        { value: '5?', label: values.potentialFive },
      ];
    case 'producerKind':
      return producerKinds
        .filter((kind) => kind !== 'unknown')
        .map((value) => ({ value, label: words.choices.producerKind[value] }));
    case 'productGroup':
      return groupOptions(language);
    case 'province':
      return provinces
        .map((province) => ({ value: province.code, label: provinceFullName(province, today) }))
        .toSorted(byLabel);
    case 'commune':
      return within === null
        ? []
        : likelyFirst(
            (communes?.ofProvince(within) ?? [])
              .map((commune) => ({ value: commune.code, label: communeFullName(commune) }))
              .toSorted(byLabel),
            likely,
          );
    case 'unit':
      return [
        { value: text, label: values.keepText(text) },
        ...knownUnits.filter((unit) => unit !== text).map((unit) => ({ value: unit, label: unit })),
      ];
  }
};

/** Everything that a text may mean, «leave it empty» first. */
export const meaningsOf = (asked: Question, needs: MeaningsNeeds): readonly PickOption[] => [
  { value: blankAnswer, label: needs.words.importing.values.blank },
  ...optionsOf(asked, needs),
];
