import { type CivilDate, dateOfDayNumber, dayNumber } from '../vietnamese/civil-date';

const epoch1900 = dayNumber('1899-12-30');
const epoch1904 = dayNumber('1904-01-01');
const lastSerial = dayNumber('9999-12-31') - epoch1900;

/**
 * The civil day of a spreadsheet's day number; the time of day is dropped. Days 1 to 59 of the 1900 system are one off because
 * Lotus believed in 29/02/1900 and Excel kept the fault; day 60 is that day that never was.
 * Null when the number is no day that a list could mean.
 */
export const dateOfSerial = (serial: number, date1904: boolean): CivilDate | null => {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 1 || day > lastSerial) return null;
  if (date1904) return dateOfDayNumber(epoch1904 + day);
  if (day === 60) return null;
  return dateOfDayNumber(epoch1900 + day + (day < 60 ? 1 : 0));
};
