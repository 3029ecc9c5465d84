import type { OwnField } from '../../domain/records/own-field';
import type { Dictionary, Language } from '../../i18n/dictionary';
import { withOwnLabels } from '../../i18n/own-labels';

/** The words of one language that workbooks for editing and filling need. */
export interface EditWords {
  readonly fields: Dictionary['fields'];
  readonly choices: Dictionary['choices'];
  readonly edit: Dictionary['workbooks']['edit'];
  readonly language: Language;
}

export const editWords = (language: Language, ownFields: readonly OwnField[] = []): EditWords => {
  const { fields, choices, workbooks } = withOwnLabels(language, ownFields);
  return { fields, choices, edit: workbooks.edit, language };
};
