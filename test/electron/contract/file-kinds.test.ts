import { describe, expect, test } from 'vitest';
import { imageKindOf, paperKindOf } from '../../../electron/contract/content/file-kinds';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]);
const webp = Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1');
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n', 'latin1');
const scanned = Buffer.concat([Buffer.alloc(900, 0x20), pdf]);

describe('imageKindOf', () => {
  test.each([
    ['jpeg', jpeg, 'image/jpeg'],
    ['png', png, 'image/png'],
    ['webp', webp, 'image/webp'],
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['gif', Buffer.from('GIF89a'), null],
    ['tiff', Buffer.from([0x49, 0x49, 0x2a, 0]), null],
    ['wav, which is RIFF too', Buffer.from('RIFF\u0010\u0000\u0000\u0000WAVEfmt ', 'latin1'), null],
    ['a program', Buffer.from('MZ'), null],
    ['two bytes of a jpeg', jpeg.subarray(0, 2), null],
    ['nothing', Buffer.alloc(0), null],
  ])('%s', (_name, bytes, kind) => {
    expect(imageKindOf(bytes)).toBe(kind);
  });
});

describe('what a paper is', () => {
  test.each([
    ['a PDF', pdf, 'pdf'],
    ['a PDF behind some bytes of the scanner', scanned, 'pdf'],
    ['a picture', png, 'image'],
    ['a PDF whose header stands too late', Buffer.concat([Buffer.alloc(1100), pdf]), null],
    ['a text of Word', Buffer.from('PK\u0003\u0004…[Content_Types].xml word/document.xml', 'latin1'), 'word'],
    ['a workbook', Buffer.from('PK\u0003\u0004…[Content_Types].xml xl/workbook.xml', 'latin1'), null],
    ['any other ZIP file', Buffer.from('PK\u0003\u0004word/photo.jpg', 'latin1'), null],
    ['Word parts without a ZIP', Buffer.from('[Content_Types].xml word/document.xml', 'latin1'), null],
    ['a page of the web that calls itself PDF', Buffer.from('<html>.pdf</html>'), null],
    ['a program', Buffer.from('MZ'), null],
    ['nothing', Buffer.alloc(0), null],
  ])('%s', (_name, bytes, kind) => {
    expect(paperKindOf(bytes)).toBe(kind);
  });
});
