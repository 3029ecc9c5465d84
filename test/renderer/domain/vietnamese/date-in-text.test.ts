import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber } from '../../../../renderer/domain/vietnamese/civil-date';
import { datesInText } from '../../../../renderer/domain/vietnamese/date-in-text';

const dates = (text: string) => datesInText(text).map((found) => found.date);

describe('datesInText', () => {
  it.each([
    ['05/8/2026', ['2026-08-05']],
    ['5-8-2026', ['2026-08-05']],
    ['05.08.2026', ['2026-08-05']],
    ['5/8/26', ['2026-08-05']],
    ['2026-08-05', ['2026-08-05']],
    ['ngày 05 tháng 8 năm 2026', ['2026-08-05']],
    ['Ngày 5 tháng 08 năm 2026', ['2026-08-05']],
    ['8/2026', ['2026-08']],
    ['tháng 8/2026', ['2026-08']],
    ['tháng 8 năm 2026', ['2026-08']],
    ['năm 2026', ['2026']],
    ['2026', ['2026']],
    ['từ 01/3/2023 đến 28/02/2026', ['2023-03-01', '2026-02-28']],
  ])('%s → %j', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it('reads the day first, as Vietnam does', () => {
    expect(dates('01/02/2026')).toEqual(['2026-02-01']);
  });

  it('gives null for a day that does not exist, never a near one', () => {
    expect(dates('31/02/2026')).toEqual([null]);
    expect(dates('13/13/2026')).toEqual([null]);
    expect(dates('13/2026')).toEqual([null]);
  });

  it.each(['', 'không có', '12345', '1,2026 kg', '0912345678', '20261'])('finds none in %j', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('says where the date stands', () => {
    expect(datesInText('QĐ ngày 5/8/2026')[0]).toMatchObject({ text: '5/8/2026', index: 8 });
  });

  it('reads back every day in each long form', () => {
    const someDay = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDayNumber);
    fc.assert(
      fc.property(someDay, (day) => {
        const [year, month, dayOfMonth] = day.split('-').map(Number);
        for (const text of [
          `${dayOfMonth}/${month}/${year}`,
          `${dayOfMonth}.${month}.${year}`,
          `ngày ${dayOfMonth} tháng ${month} năm ${year}`,
          day,
        ]) {
          expect(dates(text), text).toEqual([day]);
        }
      }),
    );
  });
});
