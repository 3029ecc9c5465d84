import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { sampleTemplate } from '../../../../renderer/documents/mou/sample-template';
import { wordLists, wordTags } from '../../../../renderer/documents/mou/word-tags';
import type { WordIssue } from '../../../../renderer/domain/mou/word-issue';
import { mouVariants } from '../../../../renderer/domain/records/mou';
import { writeDocx } from '../../../../renderer/formats/docx/write-docx';
import { readTemplate } from '../../../../renderer/formats/docx-template/read-template';
import { encryptedWorkbook } from '../../../support/encrypted-workbook';
import { type WordParts, wordFile, wordParagraph, wordTable, wordTextBox } from '../../../support/word-files';

const setting = { officeName: 'Sở Công Thương', createdAt: '2026-11-27T08:00:00+07:00' };
const refusals = (issues: readonly WordIssue[]) => issues.filter(({ severity }) => severity === 'error');
const codes = (issues: readonly WordIssue[]) => refusals(issues).map(({ code }) => code);
const read = (parts: WordParts) => readTemplate(wordFile(parts), 'mou2');
const meant = (issues: readonly WordIssue[]) =>
  issues.filter(({ code }) => code === 'word-tag').map(({ params }) => params['means']);

describe('a .docx of the office: its tags', () => {
  it.each(mouVariants)('the sample of «%s» is taken, and lacks nothing', async (variant) => {
    const sample = await writeDocx([sampleTemplate(variant, builtInWording(variant), setting)]);
    const issues = await readTemplate(sample, variant);
    expect(issues.filter(({ code }) => code !== 'word-tag')).toEqual([]);
    expect(meant(issues).length).toBeGreaterThan(10);
  });

  it('knows each tag of the printed list', async () => {
    const singles = wordTags.filter((tag) => !tag.startsWith('co_quan.'));
    const issues = await read({ body: singles.map((tag) => wordParagraph(`{${tag}}`)).join('') });
    expect(refusals(issues)).toEqual([]);
    expect(meant(issues)).toEqual(singles);
    const office = await readTemplate(wordFile({ body: wordParagraph('{co_quan.ten} {co_quan.ky_thay}') }), 'witness');
    expect(meant(office)).toEqual(['co_quan.ten', 'co_quan.ky_thay']);
    expect(wordLists).toContain('san_pham');
  });

  it('joins a tag that Word cut into runs, in body, table, text box, header and footer', async () => {
    const issues = await read({
      body: [
        wordParagraph('Tại {', 'noi', '_ky', '}, chúng tôi'),
        wordTable([
          ['{ben_a.ten}', '{#san_pham}{ten}'],
          ['x', '{/san_pham}'],
        ]),
        wordTextBox('{ben_b.ten}'),
      ].join(''),
      header: '{so}',
      footer: '{ma_giay}',
    });
    expect(refusals(issues)).toEqual([]);
    const places = new Map(issues.map(({ params }) => [params['means'], params['place']]));
    expect(places.get('noi_ky')).toBe('body');
    expect(places.get('ben_a.ten')).toBe('table');
    expect(places.get('san_pham/ten')).toBe('table');
    expect(places.get('ben_b.ten')).toBe('textBox');
    expect(places.get('so')).toBe('header');
    expect(places.get('ma_giay')).toBe('footer');
  });

  it('reads marks, capitals, decomposed letters and the ids of the clauses as the same tags', async () => {
    const issues = await read({
      body: wordParagraph(
        `{Bên A.Tên} {${'bên_b.địa_chỉ'.normalize('NFD')}} {conference.name} {bên mua.MST} { ben_ban.sdt }`,
      ),
    });
    expect(refusals(issues)).toEqual([]);
    expect(meant(issues)).toEqual([
      'ben_a.ten',
      'ben_b.dia_chi',
      'ten_hoi_nghi',
      'ben_b.ma_so_thue',
      'ben_a.dien_thoai',
    ]);
  });

  it('refuses each unknown tag with its place and the words around it, all of them at once', async () => {
    const issues = await read({
      body: wordParagraph('Đại diện: {ben_a.ten} và {bên_z.tên} cùng ký') + wordTable([['{gia_ban}']]),
      header: '{logo}',
    });
    expect(refusals(issues).map(({ code, params }) => [code, params['tag'], params['place']])).toEqual([
      ['word-unknown', '{bên_z.tên}', 'body'],
      ['word-unknown', '{gia_ban}', 'table'],
      ['word-unknown', '{logo}', 'header'],
    ]);
    expect(refusals(issues)[0]?.params['text']).toBe('Đại diện: {ben_a.ten} và {bên_z.tên} cùng ký');
  });

  it.each([
    ['a row tag outside of its list', '{stt}', 'word-outside-list'],
    ['an unknown list', '{#hang}{/hang}', 'word-list-unknown'],
    ['a list without an end', '{#san_pham}{ten}', 'word-list-open'],
    ['an end without a list', '{/san_pham}', 'word-list-open'],
    ['a list in a list', '{#dieu}{#san_pham}{/san_pham}{/dieu}', 'word-list-nested'],
    ['a tag of another kind of paper', '{co_quan.ten}', 'word-other-variant'],
    ['a list of another kind of paper', '{#cac_co_quan}{ten}{/cac_co_quan}', 'word-other-variant'],
    ['a brace that is not closed', 'giá {ben_a.ten', 'word-brace'],
    ['a brace that is not opened', 'giá ben_a.ten}', 'word-brace'],
    ['two braces', '{{ben_a.ten}}', 'word-brace'],
    ['a tag with options', '{ben_a.ten [loopOver: "row"]}', 'word-unknown'],
    ['a path into an object', '{constructor}', 'word-unknown'],
    ['a path into its prototype', '{ben_a.__proto__}', 'word-unknown'],
  ])('refuses %s', async (_what, text, code) => {
    expect(codes(await read({ body: wordParagraph(text) }))).toContain(code);
  });

  it('refuses a list that begins in a table and ends outside of it', async () => {
    const body = wordTable([['{#san_pham}{ten}']]) + wordParagraph('{/san_pham}');
    expect(codes(await read({ body }))).toEqual(['word-list-place']);
  });

  it('refuses a tag where the library would leave it standing: a note, the words of a picture, a formula', async () => {
    const note = strToU8(
      '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote><w:p><w:r><w:t>{so}</w:t></w:r></w:p></w:footnote></w:footnotes>',
    );
    const body = wordParagraph('{ben_a.ten}');
    expect(codes(await read({ body, more: { 'word/footnotes.xml': note } }))).toEqual(['word-note']);
    const formula = '<w:p><m:oMath xmlns:m="x"><m:r><m:t>{ben_b.ten}</m:t></m:r></m:oMath></w:p>';
    expect(codes(await read({ body: body + formula }))).toEqual(['word-note']);
    const picture = wordTextBox('x').replace('name="box"', 'name="box" descr="{so}"');
    expect(codes(await read({ body: body + picture }))).toEqual(['word-note']);
  });

  it('warns of what the paper would not say, and refuses a file without tags', async () => {
    const issues = await read({ body: wordParagraph('{ben_a.ten}') });
    expect(issues.filter(({ severity }) => severity === 'warning').map(({ params }) => params['tag'])).toEqual([
      '{ben_a.dai_dien}',
      '{ben_b.ten}',
      '{ben_b.dai_dien}',
      '{#san_pham}',
    ]);
    expect(codes(await read({ body: wordParagraph('Biên bản') }))).toEqual(['word-no-tag']);
  });
});

describe('a .docx of the office: hostile and foreign files', () => {
  const good = { body: wordParagraph('{ben_a.ten}') } as const;
  const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const outside = (kind: string, target: string): string =>
    `<Relationship Id="rId9" Type="${kinds}/${kind}" Target="${target}" TargetMode="External"/>`;
  const word = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const packed = (name: string): Uint8Array => zipSync({ [name]: strToU8('x') });
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 9 });

  it.each<readonly [string, Uint8Array, WordIssue['code']]>([
    ['nothing', new Uint8Array(), 'word-empty'],
    ['a PDF', strToU8('%PDF-1.7\n\u0000\u0001\u0002'), 'word-not-docx'],
    ['a text', strToU8('Biên bản ghi nhớ'), 'word-not-docx'],
    ['a workbook', packed('xl/workbook.xml'), 'word-not-docx'],
    ['an OpenDocument text', packed('mimetype'), 'word-not-docx'],
    ['a zip of anything', packed('thu-muc/anh.txt'), 'word-not-docx'],
    ['half a file', wordFile(good).subarray(0, 700), 'word-damaged'],
    ['a file with a password', encryptedWorkbook(), 'word-password'],
    ['a file with macros', wordFile({ ...good, type: word }), 'word-macro'],
    ['a macro that no type names', wordFile({ ...good, more: { 'word/vbaProject.bin': strToU8('x') } }), 'word-macro'],
    ['a .dotx', wordFile({ ...good, type: 'application/vnd.x.template.main+xml' }), 'word-not-docx'],
    ['a bomb', bomb, 'word-too-large'],
    ['more than 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), 'word-too-large'],
    ['a DOCTYPE', wordFile({ ...good, prolog: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' }), 'word-doctype'],
    [
      'a picture from the net',
      wordFile({ ...good, relationships: outside('image', 'http://x/a.png') }),
      'word-external',
    ],
    [
      'a template elsewhere',
      wordFile({ ...good, relationships: outside('attachedTemplate', 'file://may/a.dotm') }),
      'word-external',
    ],
    [
      'a link to a file',
      wordFile({ ...good, relationships: outside('hyperlink', 'file:///c:/x.exe') }),
      'word-external',
    ],
    [
      'an object',
      wordFile({ ...good, relationships: `<Relationship Id="rId9" Type="${kinds}/oleObject" Target="a.bin"/>` }),
      'word-active',
    ],
    [
      'a field that fetches',
      wordFile({
        body: `${good.body}<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://x"</w:instrText></w:r></w:p>`,
      }),
      'word-field',
    ],
    ['elements without end', wordFile({ body: '<w:p>'.repeat(300) + '</w:p>'.repeat(300) }), 'word-damaged'],
  ])('refuses %s', async (_what, bytes, code) => {
    expect(codes(await readTemplate(bytes, 'mou2'))).toEqual([code]);
  });

  it('takes an address of mail that Word made a link of', async () => {
    expect(codes(await read({ ...good, relationships: outside('hyperlink', 'mailto:sct@example.vn') }))).toEqual([]);
  });
});
