import type { TableName } from '../records/table-name';
import { producerKindFacts } from '../reference/producer-kinds';

const kinds: ReadonlyMap<string, readonly string[]> = new Map(
  producerKindFacts.map(({ kind, aliases }) => [kind, aliases]),
);

/** How offices write a choice beside its own words: «HTX» for «Hợp tác xã». */
export const choiceSpellings = (table: TableName, field: string, choice: string): readonly string[] =>
  table === 'producers' && field === 'kind' ? (kinds.get(choice) ?? []) : [];
