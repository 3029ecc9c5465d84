import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import { twoPartyTemplate } from '../../../../renderer/documents/mou/mou-template';
import type { Block, OfficialDocument } from '../../../../renderer/documents/official-document';
import { sampleSeller, sampleSnapshot } from '../../../support/mou-snapshot';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfFonts, pdfInfo, pdfPages, pdfText } from '../../../support/poppler';

const writer = testPdfWriter();
const template = twoPartyTemplate();

const paper = (blocks: readonly Block[]): OfficialDocument => ({
  title: 'Tờ thử',
  author: 'Sở Công Thương',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '2026-11-24T10:00:00+07:00',
  blocks,
});

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const tight = (text: string): string => text.replace(/\s+/g, '');

describe('writing a PDF', () => {
  it('gives back every text of a memorandum, composed, in order', async () => {
    const document = mouDocument(sampleSnapshot(3), template);
    const { bytes, issues } = await writer.write([document], document.title);
    expect(issues).toEqual([]);
    const layer = pdfText(bytes);
    expect(layer).toBe(layer.normalize('NFC'));
    // Cells and signatures stand side by side: everything before them must come in order, they in any.
    const text = tight(layer.replace(/\f\d+\n/g, '\f'));
    const sideBySide = document.blocks.findIndex((block) => block.kind === 'signatureGrid');
    let at = 0;
    for (const line of documentText({ ...document, blocks: document.blocks.slice(0, sideBySide) })) {
      const found = text.indexOf(tight(line), at);
      expect(found, `«${line}» after ${at}`).toBeGreaterThanOrEqual(0);
      at = found + tight(line).length;
    }
    for (const line of documentText({ ...document, blocks: document.blocks.slice(sideBySide) })) {
      for (const word of line.split(/\s+/)) expect(layer, word).toContain(word);
    }
  });

  it('never opens a gap at a sign inside a word of a justified line', async () => {
    const text = 'Căn cứ Kế hoạch số 96/KH-SCT, Quyết định 3981/QĐ-UBND-HC và Công văn 12/SCT-QLTM ';
    const { bytes } = await writer.write([paper([{ kind: 'paragraph', text: text.repeat(12) }])], 'Thử');
    const layer = flat(pdfText(bytes));
    expect(layer.match(/96\/KH-SCT,/g)).toHaveLength(12);
    expect(layer.match(/3981\/QĐ-UBND-HC/g)).toHaveLength(12);
    expect(layer).not.toMatch(/\/ |- [A-ZĐ]/);
  });

  it('embeds Tinos with a way back to Unicode', async () => {
    const document = mouDocument(sampleSnapshot(2), template);
    const fonts = pdfFonts((await writer.write([document], document.title)).bytes);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, unicode: true });
    expect(fonts.every((font) => font.name.includes('Tinos'))).toBe(true);
  });

  it('carries title, author and the given time, so that the same paper is the same file', async () => {
    const document = mouDocument(sampleSnapshot(2), template);
    const first = await writer.write([document], document.title);
    const second = await writer.write([document], document.title);
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    const info = pdfInfo(first.bytes);
    expect(info.get('Title')).toBe(document.title);
    expect(info.get('Author')).toBe('Sở Công Thương tỉnh Lào Cai');
    expect(info.get('Page size')).toContain('A4');
    expect(Buffer.from(first.bytes).toString('latin1')).toContain('/Lang (vi-VN)');
  });

  it('composes decomposed letters and drops marks that reorder or hide text', async () => {
    const name = 'Hợp tác xã Bản Liền'.normalize('NFD');
    const { bytes, issues } = await writer.write([paper([{ kind: 'paragraph', text: `${name}\u202e\u200b.` }])], 'Thử');
    expect(flat(pdfText(bytes))).toBe('Hợp tác xã Bản Liền.');
    expect(issues).toEqual([]);
  });

  it('takes the whole Tinos for letters outside the subset', async () => {
    const { bytes, issues } = await writer.write([paper([{ kind: 'paragraph', text: 'Ωμέγα Торг Łódź' }])], 'Thử');
    expect(issues).toEqual([]);
    expect(flat(pdfText(bytes))).toBe('Ωμέγα Торг Łódź');
  });

  it('prints ? for a letter that no face has, and says which', async () => {
    const { bytes, issues } = await writer.write([paper([{ kind: 'paragraph', text: 'Chè ★ 漢' }])], 'Thử');
    expect(flat(pdfText(bytes))).toBe('Chè ? ?');
    expect(issues.map((issue) => issue.params)).toEqual([
      { letter: '★', code: 'U+2605' },
      { letter: '漢', code: 'U+6F22' },
    ]);
    expect(issues.every((issue) => issue.code === 'letter-not-printed' && issue.severity === 'warning')).toBe(true);
  });

  it('keeps placeholders and replacement signs in data as text', async () => {
    const seller = { ...sampleSeller, name: 'HTX {{conference.name}} $& $1', representative: '{{sign.dd}}' };
    const document = mouDocument({ ...sampleSnapshot(1), seller }, template);
    const layer = flat(pdfText((await writer.write([document], document.title)).bytes));
    expect(layer).toContain('Tên đơn vị: HTX {{conference.name}} $& $1');
    expect(layer).toContain('{{sign.dd}}');
  });

  it('neither loses nor overprints a name of 300 letters without a space', async () => {
    const name = 'Ơ'.repeat(300);
    const document = mouDocument({ ...sampleSnapshot(1), seller: { ...sampleSeller, name } }, template);
    const layer = tight(pdfText((await writer.write([document], document.title)).bytes));
    expect(layer.split(name).length - 1).toBeGreaterThanOrEqual(1);
    expect(layer.match(/Ơ/g)?.length).toBe(600);
  });

  it('loses no text of a clause longer than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `chữ${index}`).join(' ');
    const blocks: Block[] = [
      { kind: 'article', number: 1, title: 'Dài', clauses: [words] },
      { kind: 'partyBlock', heading: 'BÊN A', lines: [{ label: 'Địa chỉ', value: words }] },
      { kind: 'table', columns: [{ header: 'Cột', width: 1, align: 'left' }], rows: [[{ kind: 'text', text: words }]] },
    ];
    const { bytes } = await writer.write([paper(blocks)], 'Thử');
    const layer = pdfText(bytes);
    for (const word of ['chữ0', 'chữ700', 'chữ1499'])
      expect(layer.match(new RegExp(`${word}\\b`, 'g'))).toHaveLength(3);
    expect(pdfPages(bytes)).toBeGreaterThan(5);
  });

  it('refuses to read a file or an address that a text names', async () => {
    const text = 'file:///etc/passwd http://example.invalid/x.png data:image/png;base64,AAAA';
    const { bytes } = await writer.write([paper([{ kind: 'paragraph', text }])], 'Thử');
    expect(tight(pdfText(bytes))).toBe(tight(text));
  });

  it('has nothing to write without a paper', async () => {
    await expect(writer.write([], 'Thử')).rejects.toThrow('no paper');
  });
});
