import { decisionWord } from '../../domain/intake/edited/decision-word';
import type { EditList } from '../../domain/intake/edited/edit-lists';
import type { Decision } from '../../domain/records/decision';
import type { OwnField } from '../../domain/records/own-field';
import type { Commune } from '../../domain/reference/commune';
import { sectors } from '../../domain/reference/product-groups';
import { provinceOfCode, provinces } from '../../domain/reference/province';
import { comparable } from '../../domain/vietnamese/same-text';
import type { EditWords } from './edit-words';

type Entries = EditList['entries'];

/** Two things of one name get their codes behind it, so that each word means one. */
export const eachOnce = (entries: Entries): Entries => {
  const counts = new Map<string, number>();
  for (const [, word] of entries) counts.set(comparable(word), (counts.get(comparable(word)) ?? 0) + 1);
  return entries.map(([code, word]) => [code, (counts.get(comparable(word)) ?? 0) > 1 ? `${word} (${code})` : word]);
};

/** `I`, `I.5`, `I.5.a` with their names: a list may give no more than the sector. */
const groupEntries = ({ language }: EditWords): Entries =>
  sectors().flatMap((sector) => [
    [sector.code, `${sector.code}. ${sector[language]}`] as const,
    ...sector.groups.flatMap((group) => [
      ...(group.leaves.some(({ code }) => code === group.code)
        ? []
        : [[group.code, `${group.code}. ${group[language]}`] as const]),
      ...group.leaves.map((leaf) => [leaf.code, `${leaf.code}. ${leaf[language]}`] as const),
    ]),
  ]);

const communeEntries = (communes: readonly Commune[]): Entries =>
  communes.map(({ code, type, name, provinceCode }) => [
    code,
    `${type.charAt(0).toUpperCase()}${type.slice(1)} ${name}, ${provinceOfCode(provinceCode)?.name ?? provinceCode}`,
  ]);

/** The choices of own fields, words that stand for themselves; two tables may have a field of one key. */
const ownLists = (ownFields: readonly OwnField[]): readonly EditList[] => {
  const byKey = new Map<string, Set<string>>();
  for (const { key, kind, choices, retired } of ownFields) {
    if (kind !== 'choice' || retired) continue;
    byKey.set(key, new Set([...(byKey.get(key) ?? []), ...choices]));
  }
  return [...byKey].map(([key, words]) => ({ key, entries: [...words].map((word) => [word, word] as const) }));
};

/** Every closed list that a register's cells choose from. */
export const closedLists = (
  words: EditWords,
  communes: readonly Commune[],
  decisions: readonly Decision[],
  ownFields: readonly OwnField[] = [],
): readonly EditList[] => {
  const { choices, edit } = words;
  const list = (key: string, entries: Entries): EditList => ({ key, entries: eachOnce(entries) });
  return [
    list('producerKind', Object.entries(choices.producerKind)),
    list('companyForm', Object.entries(choices.companyForm)),
    list('salutation', Object.entries(choices.salutation)),
    list('capacityPeriod', Object.entries(choices.capacityPeriod)),
    list('flag', Object.entries(choices.flag)),
    list(
      'stars',
      ['3', '4', '5'].map((stars) => [stars, edit.stars(stars)]),
    ),
    list(
      'province',
      provinces.map(({ code, name }) => [code, name]),
    ),
    list('commune', communeEntries(communes)),
    list('subgroup', groupEntries(words)),
    list(
      'decision',
      decisions.map((decision) => [decision.id, decisionWord(decision)]),
    ),
    ...ownLists(ownFields),
  ].filter(({ entries }) => entries.length > 0);
};
