import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../../renderer/documents/official-document';
import type { Face } from '../../../../renderer/formats/fonts/read-face';
import {
  printableDocument,
  printableText,
  replaceLetters,
  uncoveredLetters,
} from '../../../../renderer/formats/pdf/printable-text';

const paper: OfficialDocument = {
  title: 'Tờ ★',
  author: 'Sở',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '2026-11-24T10:00:00+07:00',
  blocks: [
    { kind: 'paragraph', text: [{ text: 'Chè ★' }, { text: '漢', bold: true }] },
    { kind: 'table', columns: [{ header: 'Cột', width: 1, align: 'left' }], rows: [[{ kind: 'text', text: '★☂' }]] },
  ],
};
const latin: Face = { covers: (code) => code < 0x2000, width: () => 0 };

describe('text ready for a face', () => {
  it('is composed', () => {
    expect(printableText('Hợp tác'.normalize('NFD'))).toBe('Hợp tác');
  });
  it('has no marks that hide or turn letters, and keeps no-break spaces and line breaks', () => {
    expect(printableText('a\u202eb\u200bc\u00add\ufeff')).toBe('abcd');
    expect(printableText('a\u00a0b\nc')).toBe('a\u00a0b\nc');
    expect(printableText('a\tb\u0007c')).toBe('a b c');
  });
  it('is reached in every corner of a paper, and numbers stay numbers', () => {
    const clean = printableDocument({
      ...paper,
      blocks: [{ kind: 'article', number: 3, title: 'a\u200b', clauses: ['b\u202e'] }],
    });
    expect(clean.blocks).toEqual([{ kind: 'article', number: 3, title: 'a', clauses: ['b'] }]);
  });
});

describe('letters that a face lacks', () => {
  it('are listed once each, from runs and cells alike', () => {
    expect(uncoveredLetters(paper, [latin])).toEqual(['★', '漢', '☂']);
    expect(uncoveredLetters(paper, [{ ...latin, covers: () => true }])).toEqual([]);
  });
  it('count as missing when only one of the four faces lacks them', () => {
    expect(uncoveredLetters(paper, [{ ...latin, covers: () => true }, latin])).toContain('★');
  });
  it('are replaced by a question mark', () => {
    const replaced = replaceLetters(paper, ['★', '漢', '☂']);
    expect(uncoveredLetters(replaced, [latin])).toEqual([]);
    expect(JSON.stringify(replaced.blocks)).toContain('Chè ?');
  });
});
