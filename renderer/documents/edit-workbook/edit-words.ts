import { type Dictionary, dictionaries, type Language } from '../../i18n/dictionary';

/** The words of one language that workbooks for editing and filling need. */
export interface EditWords {
  readonly fields: Dictionary['fields'];
  readonly choices: Dictionary['choices'];
  readonly edit: Dictionary['workbooks']['edit'];
  readonly language: Language;
}

export const editWords = (language: Language): EditWords => {
  const { fields, choices, workbooks } = dictionaries[language];
  return { fields, choices, edit: workbooks.edit, language };
};
