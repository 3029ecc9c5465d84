import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Field } from '../../domain/records/field';
import type { OwnField } from '../../domain/records/own-field';
import { fieldsOf, ownFieldsOf } from '../../domain/records/own-fields';
import type { TableName } from '../../domain/records/table-name';
import { withOwnLabels } from '../../i18n/own-labels';
import { useLanguage, WordsProvider } from '../language/language-context';

const none: readonly OwnField[] = [];
const OwnFieldsContext = createContext<readonly OwnField[]>(none);

/** Gives every part below the fields that the officer defined, and their names among its words. */
export const OwnFieldsProvider = ({
  ownFields,
  children,
}: {
  readonly ownFields: readonly OwnField[];
  readonly children: ReactNode;
}) => {
  const { language } = useLanguage();
  const words = useMemo(() => withOwnLabels(language, ownFields), [language, ownFields]);
  return (
    <OwnFieldsContext.Provider value={ownFields}>
      <WordsProvider words={words}>{children}</WordsProvider>
    </OwnFieldsContext.Provider>
  );
};

/** The Fields of a table, own ones in use included. */
export const useFields = (table: TableName): readonly Field[] => fieldsOf(table, useContext(OwnFieldsContext));

/** The own fields of a table that are in use, in the officer's order. */
export const useOwnFields = (table: TableName): readonly OwnField[] => ownFieldsOf(table, useContext(OwnFieldsContext));
