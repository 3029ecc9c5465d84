import { describe, expect, it } from 'vitest';
import { givenFile, isNameless, isPicture, pastedFiles } from '../../../../renderer/ui/files/given-files';

const file = (name: string, type = '', size = 3): File => new File([new Uint8Array(size)], name, { type });

const clipboard = (types: readonly string[], files: readonly File[]) =>
  ({ types, files }) as unknown as Pick<DataTransfer, 'types' | 'files'>;

describe('what was given', () => {
  it.each([
    ['a.jpg', 'image/jpeg', true],
    ['IMG_1.HEIC', '', true],
    ['IMG_1.jpeg', '', true],
    ['Giay ATTP.pdf', 'application/pdf', false],
    ['khong-duoi', '', false],
    ['ten.jpg', 'application/pdf', false],
  ])('%s (%s) is a picture: %s', (name, type, answer) => {
    expect(isPicture(file(name, type))).toBe(answer);
  });

  it('is the text and not its picture where Excel or Word copied both', () => {
    const picture = file('image.png', 'image/png');
    expect(pastedFiles(clipboard(['text/plain', 'text/html', 'Files'], [picture]))).toEqual([]);
    expect(pastedFiles(clipboard(['Files'], [picture]))).toEqual([picture]);
    expect(pastedFiles(null)).toEqual([]);
  });

  it('has no name where the clipboard held a picture and no file', () => {
    expect(isNameless(file('image.png'))).toBe(true);
    expect(isNameless(file('Giay ATTP.png'))).toBe(false);
  });

  it('is read when its turn comes; one that is too large, or gone by then, is told by its name', async () => {
    expect(await givenFile(file('a.pdf')).read()).toEqual(new Uint8Array(3));
    const large = Object.defineProperty(file('b.pdf'), 'size', { value: 30_000_001 });
    expect(await givenFile(large, 'tên').read()).toEqual({ code: 'file-too-large', details: { name: 'tên' } });
    const gone = Object.assign(file('c.pdf'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await givenFile(gone).read()).toEqual({ code: 'file-missing', details: { name: 'c.pdf' } });
  });
});
