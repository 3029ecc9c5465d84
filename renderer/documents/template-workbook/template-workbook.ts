import type { EditCell } from '../../domain/intake/edited/edit-cell';
import { editListOf } from '../../domain/intake/edited/edit-lists';
import type { OwnField } from '../../domain/records/own-field';
import { asField, ownFieldsOf } from '../../domain/records/own-fields';
import { isCivilDate } from '../../domain/vietnamese/civil-date';
import { ownLabel } from '../../i18n/own-labels';
import { closedLists } from '../edit-workbook/closed-lists';
import { editWords } from '../edit-workbook/edit-words';
import type { EditableColumn, EditableWorkbook } from '../editable-workbook';
import content from './template-content.json';

type Column = (typeof content.columns)[number];

const kinds = ['text', 'long', 'number', 'date'] as const;

const columnOf = ({ header, width, kind, ...rest }: Column): EditableColumn => ({
  header,
  width,
  kind: kinds.find((each) => each === kind) ?? 'text',
  mark: '',
  ...('list' in rest && rest.list !== undefined ? { list: rest.list } : {}),
  ...('help' in rest && rest.help !== undefined ? { help: rest.help } : {}),
});

const ownKindsOfCells = {
  number: 'number',
  date: 'date',
  longText: 'long',
  text: 'text',
  flag: 'text',
  choice: 'text',
} as const;

/** A column under the own field's name, by which the intake knows it again. */
const ownColumnOf = (field: OwnField): EditableColumn => {
  const list = editListOf(asField(field));
  return {
    header: ownLabel(field, 'vi'),
    width: field.kind === 'longText' ? 30 : 16,
    kind: ownKindsOfCells[field.kind],
    mark: '',
    ...(list === null ? {} : { list }),
    ...(field.help === null ? {} : { help: field.help }),
  };
};

const sampleOf = ({ kind, sample }: Column): EditCell | null => {
  if (sample === '') return null;
  if (kind === 'number') return { kind: 'number', value: Number(sample) };
  const date = sample.split('/').toReversed().join('-');
  return kind === 'date' && isCivilDate(date) ? { kind: 'date', value: date } : { kind: 'text', value: sample };
};

/** Rows that are ready to be filled. */
const readyRows = 500;

/** Name of the file that is handed out. */
export const templateName = content.file;

/**
 * The workbook to hand out to communes and producers, always in Vietnamese: headings that the intake knows, lists to choose from,
 * one example that is never imported, instructions. Codes are text, so that a spreadsheet eats no zero.
 */
export const templateWorkbook = (
  officeName: string,
  createdAt: string,
  ownFields: readonly OwnField[] = [],
): EditableWorkbook => {
  const listed = (['products', 'producers'] as const).flatMap((table) => ownFieldsOf(table, ownFields));
  const columns = [...content.columns.map(columnOf), ...listed.map(ownColumnOf)];
  const used = new Set(columns.map(({ list }) => list));
  return {
    title: content.file,
    author: officeName,
    createdAt,
    sheets: [
      {
        name: content.sheet,
        title: content.title,
        note: content.note,
        columns,
        rows: [content.columns.map(sampleOf)],
        frozenColumns: 2,
        spareRows: readyRows,
        example: true,
      },
    ],
    lists: closedLists(editWords('vi'), [], [], ownFields).filter(({ key }) => used.has(key)),
    listsName: content.lists,
    guide: { name: content.guideName, title: content.guideTitle, lines: content.guide },
    words: { notInList: content.notInList, locked: content.notInList },
  };
};
