import { isBlankText, refuse, type ValueReading, valueOf } from './value-reading';

/** What follows a comma and still belongs to the certificate before it: its number, its day, its body, its term. */
const ofTheSame =
  /^(?:số|ngày|cấp|do|hiệu lực|có giá trị|có hiệu lực|thời hạn|hết hạn|đến|năm|theo|của|gia hạn)(?![\p{L}\p{M}])|^\d{1,2}[/.-]\d|^\d{4}$/iu;

/** Signs that part two certificates. A slash does so between names only: «VietGAP/HACCP», never «12/2024/NNPTNT». */
const parts =
  /[;\n]|,(?![^(]*\))(?!\d)|\s\+\s|\s(?:và|&)\s(?![^(]*\))|(?<=[\p{L}\p{M}]{3})\/(?=\p{Lu}[\p{L}\p{M}.]+(?:\/|$))/u;

const bullet = /^(?:[-–+•*]|\d{1,2}[.)])\s*(?=\p{L})/u;

/** «Có», «không»: whether there is a certificate, not which one. */
const saysOnlyWhether = /^(?:có|không|rồi|đã có|đạt|yes|no)$/iu;

/**
 * The certificates other than OCOP that a cell names, each with its number and dates as the paper has them: «VietGAP; ATTP số
 * 12/2024/NNPTNT-SL, ngày 12/5/2024» are two. Null when the cell says only whether there is one.
 */
export const readStandards = (text: string): ValueReading<readonly string[]> => {
  if (saysOnlyWhether.test(text.trim())) return refuse('standard-unnamed', 'info');
  const all: string[] = [];
  for (const part of text.split(parts)) {
    const piece = part.trim().replace(bullet, '').trim();
    if (piece === '' || isBlankText(piece)) continue;
    const last = all[all.length - 1];
    if (last !== undefined && ofTheSame.test(piece)) all[all.length - 1] = `${last}, ${piece}`;
    else all.push(piece);
  }
  return valueOf(all);
};
