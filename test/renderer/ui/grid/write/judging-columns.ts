import type { Field } from '../../../../../renderer/domain/records/field';
import { blankProduct, type Product, productFields } from '../../../../../renderer/domain/records/product';
import { checkPrices } from '../../../../../renderer/domain/rules/prices';
import { optionBook } from '../../../../../renderer/domain/typing/read-option';
import { showValue } from '../../../../../renderer/domain/typing/show-value';
import type { GridColumn } from '../../../../../renderer/ui/grid/column/grid-column';
import type { GridRegister } from '../../../../../renderer/ui/grid/write/judge-writes';

const producers = optionBook([
  { value: 'p1', label: 'HTX Hòa An' },
  { value: 'p2', label: 'HTX Yên Hoa' },
  { value: 'p3', label: 'HTX Yên Hoa' },
]);
const flags = optionBook([
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
]);

const bookOf = (field: Field) => (field.type === 'reference' ? producers : field.type === 'flag' ? flags : null);

/** Columns of products with two producers of one name among three. */
export const productColumns: readonly GridColumn[] = productFields
  .filter(({ type }) => type !== 'photos')
  .map(
    (field): GridColumn => ({
      key: field.key,
      field,
      label: field.key,
      width: 100,
      numeric: false,
      readOnly: 'given' in field && field.given,
      words: (value) => bookOf(field)?.labelOf(String(value)) ?? showValue(field, value),
      book: () => bookOf(field),
    }),
  );

export const column = (key: string): GridColumn => {
  const found = productColumns.find((each) => each.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
};

/** A register of these products, judged by the rule of prices. */
export const registerOf = (...products: readonly Product[]): GridRegister<'products'> => {
  const byId = new Map(products.map((product) => [product.id, product]));
  return {
    table: 'products',
    check: (record) => checkPrices(record),
    record: (id) => byId.get(id),
    has: (id) => byId.has(id),
    blank: (id) => blankProduct(id, ''),
    lock: () => null,
    missing: (record) => (record.name === '' ? 'name' : record.producerId === '' ? 'producerId' : null),
    columnOf: (key) => productColumns.find((each) => each.key === key),
  };
};
