import { isKindAlone } from './kind-alone';
import { labelsOf } from './label-rows';
import { readLabels } from './producer-labels';
import type { GridRow } from './sheet-grid';
import { kindOfName } from './values/producer-kind';

const label =
  /^(?:tên\s+)?(?:đơn vị|chủ thể|cơ sở|doanh nghiệp|hợp tác xã|đơn vị cung ứng|đơn vị đăng ký|nhà sản xuất)(?:\s+\p{L}+){0,2}\s*:\s*/iu;

const namesProducer = (text: string): boolean => {
  const { name } = readLabels(text);
  return name.split(' ').length >= 2 && kindOfName(name) !== null && !isKindAlone(name);
};

/** Lines that belong to a producer's own sheet: its address, phone and signer. */
const detail =
  /^(?:địa chỉ|đ\/c|đc|trụ sở|(?:số )?điện thoại|sđt|đt|mst|mã số thuế|(?:họ tên )?người đại diện(?: theo pháp luật| pháp luật)?|đại diện|giám đốc|e-?mail|thư điện tử)\s*:/iu;

/** The lines of rows above a table; a label and the cell that answers it are one line. */
export const titleLines = (rows: readonly GridRow[]): readonly string[] =>
  rows.flatMap((row) => {
    const labelled = labelsOf(row, true);
    if (labelled.length > 0) return labelled.map(({ label: asked, value }) => `${asked}: ${value?.text ?? ''}`);
    return row.cells.flatMap((cell) => (cell?.kind === 'text' ? cell.text.split('\n') : []));
  });

/**
 * The producer of a sheet that is one producer's own list, with what its title lines say about it. Null when no line names one:
 * nothing is taken from a letterhead.
 */
export const producerOfTitles = (lines: readonly string[]): string | null => {
  const named = lines.map((line) => line.replace(label, '').trim()).find(namesProducer);
  if (named === undefined) return null;
  return [named, ...lines.filter((line) => detail.test(line.trim()))].join('\n');
};
