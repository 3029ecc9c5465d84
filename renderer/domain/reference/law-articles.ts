import { fieldSources, type SourcedField } from './field-sources';
import type { RuleSource } from './law-tables';
import { lawsInUse } from './laws-in-use';

/** Where the rule of a field stands, by the table of the law in use; where that is silent, as the program knows it. */
export const fieldSourceOf = (field: SourcedField): RuleSource => lawsInUse().articles[field] ?? fieldSources[field];
