import { readLabels } from './producer-labels';
import { kindOfName } from './values/producer-kind';

const label =
  /^(?:tên\s+)?(?:đơn vị|chủ thể|cơ sở|doanh nghiệp|hợp tác xã|đơn vị cung ứng|đơn vị đăng ký|nhà sản xuất)(?:\s+\p{L}+){0,2}\s*:\s*/iu;

const namesProducer = (text: string): boolean => {
  const { name } = readLabels(text);
  return name.split(' ').length >= 2 && kindOfName(name) !== null;
};

/** Lines that belong to a producer's own sheet: its address, phone and signer. */
const detail = /^(?:địa chỉ|đ\/c|đc|trụ sở|điện thoại|sđt|đt|mst|mã số thuế|người đại diện|đại diện|giám đốc)\s*:/iu;

/**
 * The producer of a sheet that is one producer's own list, with what its title lines say about it. Null when no line names one:
 * nothing is taken from a letterhead.
 */
export const producerOfTitles = (lines: readonly string[]): string | null => {
  const named = lines.map((line) => line.replace(label, '').trim()).find(namesProducer);
  if (named === undefined) return null;
  return [named, ...lines.filter((line) => detail.test(line.trim()))].join('\n');
};
