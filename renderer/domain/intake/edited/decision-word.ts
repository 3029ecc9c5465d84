import type { Decision } from '../../records/decision';
import { formatDate } from '../../vietnamese/format';

/** A decision as a workbook names it: by number and day. */
export const decisionWord = ({ number, date }: Pick<Decision, 'number' | 'date'>): string =>
  date === null ? number : `${number}, ${formatDate(date)}`;
