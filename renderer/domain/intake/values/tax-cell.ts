import { readTaxCode, type TaxCodeNote } from '../../identity/tax-code';
import { fromIdentity, type ValueReading } from './value-reading';

const label = /^\s*(?:mst|mã số thuế|mã số|msdn|mã số dn|cccd|căn cước|số định danh|mã định danh)\s*[:.]?\s*/iu;

/**
 * Zeros that a spreadsheet dropped are put back, and the officer is told. Ten digits are a tax code also with a wrong check
 * digit: they stay, and nothing is said of zeros.
 */
export const readTaxCell = (text: string): ValueReading<string> => {
  const reading = readTaxCode(text.replace(label, ''));
  const proven = reading.value === null && reading.suggestion !== undefined;
  const notes = reading.notes.filter((note) => (note.code === 'tax-code-zero-lost') === proven);
  return fromIdentity<string, TaxCodeNote>({ value: proven ? (reading.suggestion ?? null) : reading.value, notes });
};
