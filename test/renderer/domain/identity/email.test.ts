import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../../renderer/domain/identity/email';

describe('readEmail', () => {
  it.each([
    ['HTX.ThuanHoa@Gmail.com', 'htx.thuanhoa@gmail.com'],
    [' lienhe@sct.tuyenquang.gov.vn ', 'lienhe@sct.tuyenquang.gov.vn'],
    ['Email: a_b-c@x.vn.', 'a_b-c@x.vn'],
    ['mailto:a@b.vn', 'a@b.vn'],
    ['HTX <htx@x.com.vn>', 'htx@x.com.vn'],
  ])('%j → %s', (text, value) => {
    expect(readEmail(text)).toEqual({ value, notes: [] });
  });

  it('takes Vietnamese letters as a slip of the keyboard', () => {
    expect(readEmail('thuậnhòa@gmail.com')).toEqual({
      value: null,
      notes: [{ code: 'email-marks', found: 'thuậnhòa@gmail.com' }],
    });
  });

  it('keeps the first of several and says so', () => {
    expect(readEmail('a@x.vn; b@x.vn')).toMatchObject({ value: 'a@x.vn', notes: [{ code: 'email-several' }] });
  });

  it.each(['', 'không có', 'a@', '@x.vn', 'a@x', 'a@x..vn', 'a@-x.vn', 'a b@x'])('does not read %j', (text) => {
    expect(readEmail(text)).toMatchObject({ value: null, notes: [{ code: 'email-unreadable' }] });
  });
});
