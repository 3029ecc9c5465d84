import type { StoreView } from '../plan/store-view';
import type { Field, FieldType } from '../records/field';
import type { OwnField } from '../records/own-field';
import { fieldsOf } from '../records/own-fields';
import type { Rekeying } from '../records/rekeying';
import type { ReviewedTable } from '../records/review';
import { isShown } from '../rules/required-fields';

/** What no paper is read for: the program's own, ticks, and what other screens edit. */
const notTyped: ReadonlySet<FieldType> = new Set(['held', 'flag', 'photos', 'goods', 'reference', 'references']);

/** Fields that can be typed again, the office's own behind. The name is not among them: it says which paper to take. */
export const rekeyableFields = (table: ReviewedTable, ownFields: readonly OwnField[]): readonly Field[] =>
  fieldsOf(table, ownFields).filter(({ key, type, given }) => key !== 'name' && given !== true && !notTyped.has(type));

/** What papers are printed from is worth typing twice. */
export const proposedFields = (table: ReviewedTable): readonly string[] =>
  rekeyableFields(table, [])
    .filter(({ purposes = [] }) => purposes.includes('catalogue') || purposes.includes('mou'))
    .map(({ key }) => key);

/** The fields of one record of the sample: those of its kind. Empty when it is gone. */
export const fieldsToType = (view: StoreView, { of, fields }: Rekeying, recordId: string): readonly Field[] => {
  const record = view.record(of, recordId);
  return record
    ? rekeyableFields(of, view.records('ownFields')).filter(
        (field) => fields.includes(field.key) && isShown(field, record),
      )
    : [];
};
