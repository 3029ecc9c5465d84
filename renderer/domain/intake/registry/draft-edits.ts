import type { Edit, FieldChange } from '../../plan/plan';
import type { Source } from '../../plan/source';
import type { TableName } from '../../records/table-name';
import type { AnyRecord } from '../../records/tables';

type Fields = Readonly<Record<string, FieldChange>>;

/** Edits of one import: creations in order, and one update for each record, whatever number of rows speak of it. */
export interface DraftEdits {
  readonly create: (table: TableName, record: AnyRecord, source: Source) => void;
  /** A record created by an earlier row, as a later row completes it. */
  readonly amend: (table: TableName, record: AnyRecord) => void;
  readonly update: (table: TableName, id: string, fields: Fields, source: Source) => void;
  readonly edits: () => readonly Edit[];
}

/** Collects Edits while a file is read; several rows about one record become one Edit. */
export const draftEdits = (): DraftEdits => {
  const creations: Edit[] = [];
  const updates = new Map<
    string,
    { readonly table: TableName; readonly id: string; fields: Fields; readonly source: Source }
  >();
  return {
    create: (table, record, source) => {
      creations.push({ type: 'create', table, id: record.id, record, source });
    },
    amend: (table, record) => {
      const at = creations.findIndex((edit) => edit.table === table && edit.id === record.id);
      const edit = creations[at];
      if (edit?.type === 'create') creations[at] = { ...edit, record };
    },
    update: (table, id, fields, source) => {
      if (Object.keys(fields).length === 0) return;
      const key = `${table} ${id}`;
      const known = updates.get(key);
      // The first row that speaks of a field counts, as it does inside the file.
      if (known) known.fields = { ...fields, ...known.fields };
      else updates.set(key, { table, id, fields, source });
    },
    edits: () => [
      ...creations,
      ...[...updates.values()].map(
        ({ table, id, fields, source }): Edit => ({ type: 'update', table, id, fields, source }),
      ),
    ],
  };
};
