import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MouSnapshot } from '../../../../renderer/documents/mou/mou-snapshot';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { sampleTemplate } from '../../../../renderer/documents/mou/sample-template';
import { wordTags } from '../../../../renderer/documents/mou/word-tags';
import { wordValues } from '../../../../renderer/documents/mou/word-values';
import type { MouVariant } from '../../../../renderer/domain/records/mou';
import { paperDots } from '../../../../renderer/domain/vietnamese/format';
import { writeDocx } from '../../../../renderer/formats/docx/write-docx';
import { fillTemplate } from '../../../../renderer/formats/docx-template/fill-template';
import { sampleSnapshot } from '../../../support/mou-snapshot';
import { printWordWithLibreOffice } from '../../../support/office-tools';
import { pdfText } from '../../../support/poppler';
import { wordFile, wordLines, wordParagraph, wordTable, wordTextBox } from '../../../support/word-files';

const code = 'K7Q2-9FXM-4';
const valuesOf = (change: Partial<MouSnapshot> = {}, variant: MouVariant = 'mou2', goods = 3) =>
  wordValues(
    {
      snapshot: { ...sampleSnapshot(goods), variant, ...change },
      version: { no: 0, wording: builtInWording(variant) },
    },
    code,
  );
const filled = async (body: string, values = valuesOf()): Promise<readonly string[]> =>
  wordLines(await fillTemplate(wordFile({ body }), values));

/** Spaces of any kind and line breaks are layout. */
const flat = (text: string): string => text.normalize('NFC').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
/** Words in their order of the alphabet: columns and breaks of a table are layout as well. */
const wordBag = (text: string): ReadonlySet<string> => new Set(flat(text).split(' '));

describe('a paper in the office’s own .docx', () => {
  it('puts values where the tags stand: runs, tables, text boxes, header, footer', async () => {
    const template = wordFile({
      body: [
        wordParagraph('Tại ', '{no', 'i_k', 'y}', ', ngày {ngay_ky}'),
        wordTable([['{bên a.tên}']]),
        wordTextBox('Bên mua: {ben_b.ten}'),
      ].join(''),
      header: 'Số {so}',
      footer: '{ma_giay}',
    });
    const docx = await fillTemplate(template, valuesOf({ printedNumber: '05/2026/BBGN-SCT' }));
    expect(wordLines(docx)).toEqual([
      'Tại Trung tâm Hội nghị tỉnh Lào Cai, ngày 05',
      sampleSnapshot().seller.name,
      `Bên mua: ${sampleSnapshot().buyer.name}`,
    ]);
    expect(wordLines(docx, 'word/header1.xml')).toEqual(['Số 05/2026/BBGN-SCT']);
    expect(wordLines(docx, 'word/footer1.xml')).toEqual([code]);
  });

  it('repeats a table row for each product, with tags of the paper between those of the row', async () => {
    const body = wordTable([
      ['Đầu bảng', 'x'],
      ['{#san_pham}{stt}. {ten}', '{san_pham.don_gia} {ben_a.chuc_vu}{/san_pham}'],
      ['Cuối bảng', '{so_san_pham}'],
    ]);
    const [first] = sampleSnapshot(1).goods;
    expect(await filled(body, valuesOf({}, 'mou2', 240))).toHaveLength(2 + 240 * 2 + 2);
    expect(await filled(body, valuesOf({}, 'mou2', 1))).toEqual([
      'Đầu bảng',
      'x',
      `1. ${first?.name}`,
      '185.000 Giám đốc',
      'Cuối bảng',
      '01 (một)',
    ]);
    // No goods yet: a row for the pen.
    expect(await filled(body, valuesOf({}, 'mou2', 0))).toContain('1. ………');
  });

  it('repeats whole paragraphs without empty ones between them, wherever the ends of a list stand', async () => {
    const bases = valuesOf().lists.can_cu.map((row) => row['noi_dung']);
    const ways = [
      wordParagraph('{#can_cu}{noi_dung}{/can_cu}'),
      wordParagraph('{#can_cu}') + wordParagraph('{noi_dung}') + wordParagraph('{/can_cu}'),
      wordParagraph('{#', 'can_cu}{noi_dung}') + wordParagraph('{/can_cu}'),
      `<w:tbl><w:tr><w:tc>${wordParagraph('{#can_cu}')}${wordParagraph('{noi_dung}')}${wordParagraph('{/can_cu}')}</w:tc></w:tr></w:tbl>`,
    ];
    for (const way of ways) {
      const docx = await fillTemplate(
        wordFile({ body: wordParagraph('trước') + way + wordParagraph('sau') }),
        valuesOf(),
      );
      expect(wordLines(docx)).toEqual(['trước', ...bases, 'sau']);
      const body = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
      expect(body.match(/<w:p>/g)).toHaveLength(bases.length + 2);
    }
    expect(await filled(wordParagraph('Gồm {#can_cu}[{noi_dung}]{/can_cu} tất cả'))).toEqual([
      `Gồm ${bases.map((basis) => `[${basis}]`).join('')} tất cả`,
    ]);
    const articles = valuesOf().lists.dieu;
    const dieu = await filled(wordParagraph('{#dieu}Điều {so}') + wordParagraph('{ten}') + wordParagraph('{/dieu}'));
    expect(dieu).toEqual(articles.flatMap(({ so, ten }) => [`Điều ${so}`, ten]));
  });

  it('prints dots for what the register does not hold, and never an empty place', async () => {
    const empty = valuesOf({
      signedOn: null,
      termEnd: null,
      signingPlace: null,
      planDecision: null,
      followUpPeriod: null,
      printedNumber: null,
      goods: [],
      seller: {
        ...sampleSnapshot().seller,
        name: ' ',
        address: null,
        taxCode: null,
        phones: [],
        email: null,
        bankAccount: null,
        bankName: null,
        registrationNo: null,
        representative: null,
        title: null,
        authority: null,
      },
    });
    for (const tag of wordTags) expect(empty.single[tag].trim(), tag).not.toBe('');
    for (const tag of [
      'ben_a.ten',
      'ben_a.giay_uy_quyen',
      'noi_ky',
      'ngay_het_han',
      'tong_gia_tri',
      'muc_phat',
    ] as const)
      expect(empty.single[tag], tag).toBe(paperDots);
  });

  it.each([
    '{ben_b.ten}',
    '{#san_pham}{/san_pham}',
    '{{seller.name}} }{',
    '$& $1 $$',
    '=HYPERLINK("http://x","y")',
    '<w:br/> & "quoted"',
  ])('keeps «%s» in the data as text', async (name) => {
    const { seller, goods } = sampleSnapshot(1);
    const values = valuesOf({ seller: { ...seller, name }, goods: goods.map((row) => ({ ...row, name })) });
    const docx = await fillTemplate(
      wordFile({
        body: wordParagraph('Bên A: {ben_a.ten}, tại {noi_ky}') + wordTable([['{#san_pham}{ten}', '{stt}{/san_pham}']]),
      }),
      values,
    );
    expect(wordLines(docx)).toEqual([`Bên A: ${name}, tại Trung tâm Hội nghị tỉnh Lào Cai`, name, '1']);
  });

  it('takes out marks that turn the reading round, and what XML cannot hold', async () => {
    const { seller } = sampleSnapshot();
    const name = '\u202eHợp tác xã\u202c \ud83d A\uffff\u0007';
    const lines = await filled(wordParagraph('{ben_a.ten}'), valuesOf({ seller: { ...seller, name } }));
    expect(lines).toEqual(['Hợp tác xã \ufffd A ']);
  });

  it('never lets a file of another make reach the library', async () => {
    const macro = wordFile({ body: '', type: 'application/vnd.ms-word.document.macroEnabled.main+xml' });
    await expect(fillTemplate(macro, valuesOf())).rejects.toThrow('word-macro');
  });

  it('LibreOffice opens the result, and it says each value of the frozen paper', async () => {
    const setting = { officeName: 'Sở', createdAt: '2026-11-27T08:00:00+07:00' };
    const sample = await writeDocx([sampleTemplate('mou2', builtInWording('mou2'), setting)]);
    const values = valuesOf({ printedNumber: '05/2026/BBGN-SCT' }, 'mou2', 12);
    const docx = await fillTemplate(sample, values);
    const text = pdfText(printWordWithLibreOffice(docx));
    expect(text).not.toMatch(/[{}]|undefined|null/);
    const body = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
    expect(body).not.toMatch(/[{}]/);
    const printed = wordBag(text);
    const asked = /\{[a-z_.]+\}/g;
    const tags = [...strFromU8(unzipSync(sample)['word/document.xml'] ?? new Uint8Array()).matchAll(asked)];
    const singles = tags.map(([tag]) => tag.slice(1, -1)).filter((tag) => tag in values.single);
    expect(singles.length).toBeGreaterThan(20);
    for (const tag of singles) {
      const value = values.single[tag as keyof typeof values.single];
      expect(
        flat(value)
          .split(' ')
          .filter((word) => !printed.has(word)),
        `${tag}: ${value}`,
      ).toEqual([]);
    }
    for (const list of ['dieu', 'can_cu', 'san_pham'] as const) {
      for (const row of values.lists[list]) {
        for (const [tag, value] of Object.entries(row)) {
          if (tag === 'thanh_tien') continue;
          expect(
            flat(value)
              .split(' ')
              .filter((word) => !printed.has(word)),
            `${list}.${tag}: ${value}`,
          ).toEqual([]);
        }
      }
    }
  }, 120_000);
});
