import { hostileValues } from './hostile-values';
import { type Numbers, oneOf } from './numbers';

const odd = ['"', '""', ';', '\t', '\r', '\n"', '"\n;;;', ','.repeat(700), '\u0000', 'sep=|\r\n', '"unclosed'] as const;

/** Delimiters, quotes and line ends where they do not belong. */
export const mutateDelimiters = (text: string, next: Numbers): string => {
  let changed = text;
  for (let round = 0; round <= next(4); round += 1) {
    const at = next(changed.length + 1);
    changed = changed.slice(0, at) + oneOf(next, odd) + changed.slice(at + next(3));
  }
  return changed;
};

/** Fields with other content. */
export const mutateFields = (text: string, next: Numbers): string => {
  const lines = text.split('\n');
  for (let round = 0; round <= next(4); round += 1) {
    const line = next(lines.length);
    const sign = lines[line]?.includes(';') ? ';' : ',';
    const fields = (lines[line] ?? '').split(sign);
    fields[next(fields.length)] = oneOf(next, hostileValues);
    lines[line] = fields.join(sign);
  }
  return lines.join('\n');
};
