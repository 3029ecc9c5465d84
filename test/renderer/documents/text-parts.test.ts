import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiFileName } from '../../../renderer/documents/ascii-file-name';
import { documentText, numberedClauses, plainText } from '../../../renderer/documents/document-text';
import { fillPlaceholders, placeholderIds } from '../../../renderer/documents/fill-placeholders';
import { glueWords } from '../../../renderer/documents/glue-words';
import layout from '../../../renderer/documents/layout/nd30-layout.json';
import { paperLayout, textHeight, textWidth } from '../../../renderer/documents/layout/paper-layout';

const nbsp = '\u00a0';

describe('filling placeholders', () => {
  it('puts values in and prints dots for what is missing', () => {
    expect(fillPlaceholders('Ngày {{a}}, tại {{b}}, {{c}}.', { a: '05', b: null })).toBe('Ngày 05, tại ……………, …………….');
    expect(fillPlaceholders('{{a}}', { a: '  ' })).toBe('……………');
  });
  it('does it once: what a value holds stays text', () => {
    expect(fillPlaceholders('{{a}} {{b}}', { a: '{{b}}', b: '$& $1 $`' })).toBe('{{b}} $& $1 $`');
  });
  it('knows no value of an object that nobody gave', () => {
    expect(fillPlaceholders('{{constructor}} {{toString}}', {})).toBe('…………… ……………');
  });
  it('leaves braces alone that are no placeholder', () => {
    for (const text of ['{{ a }}', '{a}', '{{1}}', '{{}}', 'a}}'])
      expect(fillPlaceholders(text, { a: 'x' })).toBe(text);
  });
  it('is right for any value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const shown = (text: string): string => (text.trim() === '' ? '……………' : text);
        expect(fillPlaceholders('[{{x}}|{{y}}|{{x}}]', { x: a, y: b })).toBe(`[${shown(a)}|${shown(b)}|${shown(a)}]`);
      }),
    );
  });
  it('lists ids once each', () => {
    expect(placeholderIds('{{a.b}} {{c}} {{a.b}}')).toEqual(['a.b', 'c']);
  });
});

describe('gluing words', () => {
  it.each([
    ['của Bên A qua', `của Bên${nbsp}A qua`],
    ['theo Điều 5 và khoản 2', `theo Điều${nbsp}5 và khoản${nbsp}2`],
    ['ngày 05 tháng 12 năm 2026', `ngày${nbsp}05 tháng${nbsp}12 năm${nbsp}2026`],
    ['gói 200 g, 24 hộp', `gói 200${nbsp}g, 24${nbsp}hộp`],
    ['04 (bốn) bản', `04${nbsp}(bốn) bản`],
    ['phạt 8 %', `phạt 8${nbsp}%`],
    ['Ông Trần Văn An', `Ông${nbsp}Trần Văn An`],
  ])('%j', (text, glued) => {
    expect(glueWords(text)).toBe(glued);
  });
  it('does not glue a date to what follows, or words that only begin alike', () => {
    expect(glueWords('năm 2026 của Sở')).toBe(`năm${nbsp}2026 của Sở`);
    expect(glueWords('ngay 5')).toBe('ngay 5');
    expect(glueWords('Bên cạnh A')).toBe('Bên cạnh A');
  });
  it('changes spaces only', () => {
    const words = fc.constantFrom(
      'Bên',
      'A',
      'ngày',
      '05',
      'Điều',
      '7',
      'kg',
      '(bốn)',
      'Ông',
      'tháng',
      'của',
      '12/2026',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (list) => {
        const text = list.join(' ');
        expect(glueWords(text).replaceAll(nbsp, ' ')).toBe(text);
        expect(glueWords(glueWords(text))).toBe(glueWords(text));
      }),
    );
  });
});

describe('file names', () => {
  it('are ASCII, small and joined by hyphens', () => {
    expect(asciiFileName(['Biên bản ghi nhớ', '05', 'HTX Đắk Lắk & «Ơn»'], 'pdf')).toBe(
      'bien-ban-ghi-nho-05-htx-dak-lak-on.pdf',
    );
  });
  it('are never empty, never long, never end with a hyphen', () => {
    expect(asciiFileName(['', '***'], 'xlsx')).toBe('tai-lieu.xlsx');
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (parts) => {
        expect(asciiFileName(parts, 'pdf')).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?\.pdf$/);
      }),
    );
  });
});

describe('the text of a paper', () => {
  it('numbers clauses only when there are several', () => {
    expect(numberedClauses(['một'])).toEqual(['một']);
    expect(numberedClauses(['một', 'hai'])).toEqual([`1.${nbsp}một`, `2.${nbsp}hai`]);
  });
  it('joins runs', () => {
    expect(plainText([{ text: 'a' }, { text: 'b', bold: true }])).toBe('ab');
  });
  it('holds every block in reading order', () => {
    const text = documentText({
      title: 't',
      author: 'a',
      language: 'vi',
      orientation: 'portrait',
      createdAt: '',
      blocks: [
        { kind: 'officeBlock', superiorBody: null, office: 'SỞ', number: 'Số: 05', placeAndDay: 'Lào Cai' },
        { kind: 'title', title: 'T', subject: 'S', reference: 'R' },
        { kind: 'legalBases', bases: ['c1', 'c2'] },
        { kind: 'heading', text: 'H' },
        { kind: 'partyBlock', heading: 'P', lines: [{ label: 'L', value: 'V' }] },
        { kind: 'pageBreak' },
        {
          kind: 'table',
          columns: [{ header: 'h', width: 1, align: 'left' }],
          rows: [[{ kind: 'stars', stars: 4, words: '4 sao' }]],
        },
        { kind: 'signatureGrid', perRow: 1, signatures: [{ heading: ['GĐ'], note: null, name: 'N' }] },
      ],
    });
    expect(text).toEqual([
      'SỞ',
      'Số: 05',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Lào Cai',
      'T',
      'S',
      'R',
      'c1',
      'c2',
      'H',
      'P',
      'L: V',
      'h',
      '4 sao',
      'GĐ',
      'N',
    ]);
  });
});

describe('the layout of Nghị định 30/2020/NĐ-CP', () => {
  const element = (id: string) => layout.elements.find((each) => each.id === id);
  const within = (value: number, range: readonly number[] | undefined): void => {
    expect(value).toBeGreaterThanOrEqual(range?.[0] ?? Number.NaN);
    expect(value).toBeLessThanOrEqual(range?.[1] ?? Number.NaN);
  };
  it('takes sizes inside the ranges of the decree', () => {
    within(paperLayout.sizes.state, element('quocHieu')?.sizePt);
    within(paperLayout.sizes.phrase, element('tieuNgu')?.sizePt);
    within(paperLayout.sizes.title, element('tenLoai')?.sizePt);
    within(paperLayout.sizes.body, element('noiDung')?.sizePt);
    within(paperLayout.sizes.pageNumber, layout.pageNumber.sizePt);
    within(paperLayout.sizes.office, element('coQuanBanHanh')?.sizePt);
  });
  it('takes Quốc hiệu and Tiêu ngữ from one set, and their words from the data', () => {
    const pairs = layout.sizeSets.map((set) => `${set.quocHieu}/${set.tieuNgu}`);
    expect(pairs).toContain(`${paperLayout.sizes.state}/${paperLayout.sizes.phrase}`);
    expect(paperLayout.motto).toEqual({
      state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      phrase: 'Độc lập - Tự do - Hạnh phúc',
    });
  });
  it('leaves the text that A4 leaves', () => {
    expect(textWidth('portrait')).toBeCloseTo(layout.page.recommendedPt.textWidth, 1);
    expect(textHeight('portrait')).toBeCloseTo(841.89 - 2 * 56.69, 1);
    expect(textWidth('landscape') - textWidth('portrait')).toBeCloseTo(841.89 - 595.28, 1);
    expect(paperLayout.firstLine).toBeCloseTo(36, 0);
  });
});
