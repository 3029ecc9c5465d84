import { createEdit, type Edit } from '../../plan/plan';
import { updateEdit } from '../../plan/planners/update-edit';
import type { StoreView } from '../../plan/store-view';
import type { OwnField } from '../../records/own-field';
import type { IntakeProposal } from '../intake-proposal';

const writes = (edit: Edit, { of, key }: OwnField): boolean =>
  edit.table === of && Object.hasOwn(edit.type === 'create' ? edit.record : edit.fields, key);

/**
 * The edits of an import, with the own fields that their values need and that this office has not: values of another office
 * come with the field that names them, in one Change.
 */
export const withNewOwnFields = (
  view: StoreView,
  { editOwnFields = [], file }: Pick<IntakeProposal, 'editOwnFields' | 'file'>,
  edits: readonly Edit[],
): readonly Edit[] => {
  const missing = new Map(
    editOwnFields
      .filter((field) => !view.record('ownFields', field.id) && edits.some((edit) => writes(edit, field)))
      .map((field) => [field.id, field]),
  );
  const made = [...missing.values()].flatMap((field): readonly Edit[] => {
    const source = { from: 'file', file, sheet: null, row: 1 } as const;
    const before = view.row('ownFields', field.id);
    const edit = before ? updateEdit('ownFields', before.record, field) : createEdit('ownFields', field);
    return edit ? [{ ...edit, source }] : [];
  });
  return [...made, ...edits];
};
