import { expect, test } from 'vitest';
import {
  pageCodeLength,
  pageCodeOf,
  pageCodeSigns,
  pageQrText,
  readPageCode,
} from '../../../../renderer/domain/edition/page-code';

const hash = (no: number): string => no.toString(16).padStart(64, '0');
const codes = Array.from({ length: 400 }, (_, no) =>
  pageCodeOf({ subjectId: `m${no}`, no: 1 + (no % 3), contentHash: hash(no * 7919) }),
);
const bare = (code: string): string => code.replaceAll('-', '');

test('a code is nine signs of the alphabet in groups, the same for the same three', () => {
  for (const code of codes)
    expect(code).toMatch(new RegExp(`^[${pageCodeSigns}]{4}-[${pageCodeSigns}]{4}-[${pageCodeSigns}]$`));
  expect(pageCodeSigns).toHaveLength(23);
  expect(pageCodeOf({ subjectId: 'm1', no: 2, contentHash: hash(7919) })).toBe(codes[1]);
  // Frozen: codes on printed papers must stay readable by every later version.
  expect(pageCodeOf({ subjectId: 'm', no: 1, contentHash: hash(1) })).toMatchInlineSnapshot(`"800K-4JQH-N"`);
});

test('record, version and hash each change the code', () => {
  const one = { subjectId: 'm', no: 1, contentHash: hash(1) };
  const all = [one, { ...one, subjectId: 'n' }, { ...one, no: 2 }, { ...one, contentHash: hash(2) }].map((coded) =>
    pageCodeOf(coded),
  );
  expect(new Set(all).size).toBe(4);
});

test('a taken code is passed over', () => {
  const coded = { subjectId: 'm', no: 1, contentHash: hash(1) };
  const first = pageCodeOf(coded);
  const second = pageCodeOf(coded, new Set([first]));
  expect(second).not.toBe(first);
  expect(readPageCode(second).ok).toBe(true);
});

test('20,000 papers: no code twice, and every sign in every place about as often', () => {
  const made = new Set<string>();
  const counts = Array.from({ length: pageCodeLength }, () => new Map<string, number>());
  for (let index = 0; index < 20_000; index += 1) {
    const code = pageCodeOf({ subjectId: `mou-${index}`, no: 1, contentHash: hash(index) });
    made.add(code);
    for (const [place, sign] of [...bare(code)].entries()) counts[place]?.set(sign, (counts[place].get(sign) ?? 0) + 1);
  }
  expect(made.size).toBe(20_000);
  for (const count of counts) {
    expect(count.size).toBe(23);
    for (const times of count.values()) expect(Math.abs(times - 20_000 / 23)).toBeLessThan(180);
  }
});

test('every single wrong sign is refused', () => {
  for (const code of codes) {
    const signs = bare(code);
    for (let place = 0; place < signs.length; place += 1) {
      for (const wrong of pageCodeSigns) {
        if (wrong === signs[place]) continue;
        const read = readPageCode(signs.slice(0, place) + wrong + signs.slice(place + 1));
        expect(read).toEqual({ ok: false, why: 'check' });
      }
    }
  }
});

test('every exchange of two different signs is refused, adjacent or not', () => {
  for (const code of codes) {
    const signs = [...bare(code)];
    for (let a = 0; a < signs.length; a += 1) {
      for (let b = a + 1; b < signs.length; b += 1) {
        if (signs[a] === signs[b]) continue;
        const swapped = signs
          .with(a, signs[b] ?? '')
          .with(b, signs[a] ?? '')
          .join('');
        expect(readPageCode(swapped)).toEqual({ ok: false, why: 'check' });
      }
    }
  }
});

test('people may write it as they do', () => {
  const code = codes.find((one) => /[0]/.test(one) && /1/.test(one) && /5/.test(one)) ?? '';
  expect(code).not.toBe('');
  const as = (text: string) => expect(readPageCode(text)).toEqual({ ok: true, code, page: null });
  as(code);
  as(` ${code.toLowerCase()} `);
  as(bare(code).replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('5', 's'));
  as([...bare(code)].join(' '));
  as(code.replaceAll('-', '–'));
  as(code.replaceAll('-', '\u00a0‑ '));
  as(code.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)));
});

test('the page stands behind a stroke', () => {
  const code = codes[0] ?? '';
  expect(readPageCode(pageQrText(code, 3))).toEqual({ ok: true, code, page: 3 });
  expect(readPageCode(`${code} / 12`)).toEqual({ ok: true, code, page: 12 });
  expect(readPageCode(`${code}/0`)).toEqual({ ok: true, code, page: null });
});

test('other text is refused by reason', () => {
  expect(readPageCode('  - ')).toEqual({ ok: false, why: 'empty' });
  expect(readPageCode('K7Q2')).toEqual({ ok: false, why: 'length', length: 4 });
  expect(readPageCode('K7Q2-9FXA-4')).toEqual({ ok: false, why: 'sign', sign: 'A' });
  expect(readPageCode('https://example.vn/K7Q2').ok).toBe(false);
  expect(readPageCode(`${codes[0]}${codes[1]}`)).toMatchObject({ why: 'length' });
});
