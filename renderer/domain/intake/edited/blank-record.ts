import { blankCertificate } from '../../records/certificate';
import { blankDecision } from '../../records/decision';
import type { EditTable } from '../../records/edit-table';
import { blankProducer } from '../../records/producer';
import { blankProduct } from '../../records/product';
import type { AnyRecord } from '../../records/tables';

type Values = Readonly<Record<string, unknown>>;

const idIn = (values: Values, field: string): string => {
  const id = values[field];
  return typeof id === 'string' ? id : '';
};

/** A new record of a sheet with the values of its row, which were read by the fields of the table; others stay blank. */
export const recordOfRow = (table: EditTable, id: string, values: Values): AnyRecord => {
  if (table === 'producers') return { ...blankProducer(id), ...values };
  if (table === 'decisions') return { ...blankDecision(id), ...values };
  if (table === 'products') return { ...blankProduct(id, idIn(values, 'producerId')), ...values };
  return { ...blankCertificate(id, idIn(values, 'productId')), ...values };
};
