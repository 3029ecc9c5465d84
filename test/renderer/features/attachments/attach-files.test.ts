import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mostPaperBytes } from '../../../../electron/contract/content/file-kinds';
import { attachFiles, type GivenPaper } from '../../../../renderer/features/attachments/attach-files';
import { memoryDesktop } from '../../../support/memory-desktop';

const pdf = new TextEncoder().encode('%PDF-1.7 giấy chứng nhận');
const heic = Uint8Array.from([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic'), 0, 0]);
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const small = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 9]);
const hashOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

const given = (name: string, data: Uint8Array, bytes = data.length): GivenPaper => ({
  name,
  bytes,
  read: () => Promise.resolve(data),
});

/** A machine that draws a JPEG smaller, and whose decoder takes nothing else. */
const attach = (files: readonly GivenPaper[], known: readonly string[] = []) => {
  const reported: string[] = [];
  return attachFiles(files, {
    desktop: memoryDesktop(),
    shrink: ({ bytes }) => Promise.resolve(bytes[0] === 0xff ? small : null),
    known: new Set(known),
    onProgress: (name) => void reported.push(name),
  }).then((done) => ({ ...done, reported }));
};

describe('papers that are attached', () => {
  it('keeps a PDF as it is and draws a picture anew; the history gets name and hash of the file as it was given', async () => {
    const { papers, troubles, reported } = await attach([given('ATTP.pdf', pdf), given('Giấy phép.jpg', jpeg)]);
    expect(troubles).toEqual([]);
    expect(reported).toEqual(['ATTP.pdf', 'Giấy phép.jpg']);
    expect(papers).toEqual([
      {
        file: hashOf(pdf),
        fileType: 'pdf',
        fileName: 'ATTP.pdf',
        original: { name: 'ATTP.pdf', sha256: hashOf(pdf) },
      },
      {
        file: hashOf(small),
        fileType: 'image',
        fileName: 'Giấy phép.jpg',
        original: { name: 'Giấy phép.jpg', sha256: hashOf(jpeg) },
      },
    ]);
  });

  it('refuses each that it cannot take with its own reason, and takes the others', async () => {
    let read = 0;
    const huge: GivenPaper = {
      name: 'to.pdf',
      bytes: mostPaperBytes + 1,
      read: () => {
        read += 1;
        return Promise.resolve(pdf);
      },
    };
    const gone: GivenPaper = {
      name: 'mat.pdf',
      bytes: 10,
      read: () => Promise.resolve({ code: 'file-missing', details: { name: 'mat.pdf' } }),
    };
    const word = new TextEncoder().encode('PK word');
    const { papers, troubles } = await attach([
      huge,
      given('anh.heic', heic),
      given('trong.pdf', new Uint8Array()),
      given('van-ban.docx', word),
      gone,
      given('ATTP.pdf', pdf),
    ]);
    expect(papers.map(({ fileName }) => fileName)).toEqual(['ATTP.pdf']);
    expect(read).toBe(0);
    expect(troubles).toEqual([
      { why: 'too-large', name: 'to.pdf' },
      { why: 'heic', name: 'anh.heic' },
      { why: 'empty', name: 'trong.pdf' },
      { why: 'failure', failure: { code: 'not-a-paper', details: { name: 'van-ban.docx' } } },
      { why: 'failure', failure: { code: 'file-missing', details: { name: 'mat.pdf' } } },
    ]);
  });

  it('attaches the same file once, also when it comes twice at a time', async () => {
    const twice = await attach([given('a.pdf', pdf), given('b.pdf', pdf)]);
    expect(twice.papers.map(({ fileName }) => fileName)).toEqual(['a.pdf']);
    expect(twice.troubles).toEqual([{ why: 'already', name: 'b.pdf' }]);
    expect((await attach([given('a.pdf', pdf)], [hashOf(pdf)])).troubles).toEqual([{ why: 'already', name: 'a.pdf' }]);
  });
});
