import { editLists } from '../../domain/intake/edited/edit-lists';
import type { Commune } from '../../domain/reference/commune';
import type { EditableSheet, EditableWorkbook } from '../editable-workbook';
import { closedLists } from './closed-lists';
import type { EditRecords, EditSetting } from './edit-records';
import { editSheetOf } from './edit-sheet-of';
import type { EditWords } from './edit-words';

/**
 * «Xuất Excel để sửa» (I13): every field of the records in cells that can be edited in any spreadsheet program and read back.
 * Untouched it brings no change at all. Photos are not in it.
 */
export const editWorkbook = (
  records: EditRecords,
  { personalData, officeName, createdAt, ownFields }: EditSetting,
  words: EditWords,
  communes: readonly Commune[],
): EditableWorkbook => {
  const { producers, products, certificates, decisions, producerNames } = records;
  const written = closedLists(words, communes, decisions, ownFields);
  const base = { lists: editLists(written), masked: !personalData, words, ownFields };
  const productsById = new Map((products ?? []).map((product) => [product.id, product]));
  const nameOf = (producerId: string | undefined): string => producerNames.get(producerId ?? '') ?? '';
  const used = new Set(certificates.map(({ decisionId }) => decisionId));
  const sheets: EditableSheet[] = [];
  if (producers)
    sheets.push(
      editSheetOf({ ...base, table: 'producers', lines: producers.map((record) => ({ record, person: record })) }),
    );
  if (products) {
    const lines = products.map((record) => ({ record, producerName: nameOf(record.producerId) }));
    const cited = decisions.filter(({ id }) => used.has(id)).map((record) => ({ record }));
    const awards = certificates.map((record) => {
      const product = productsById.get(record.productId);
      return { record, productName: product?.name ?? '', producerName: nameOf(product?.producerId) };
    });
    sheets.push(
      editSheetOf({ ...base, table: 'products', lines }),
      editSheetOf({ ...base, table: 'decisions', lines: cited }),
      editSheetOf({ ...base, table: 'certificates', lines: awards }),
    );
  }
  const { edit } = words;
  return {
    title: edit.title,
    author: officeName,
    createdAt,
    sheets,
    lists: written,
    listsName: edit.listsName,
    guide: { name: edit.guideName, title: edit.title, lines: edit.guide.split('\n') },
    words: { notInList: edit.notInList, locked: edit.locked },
  };
};
