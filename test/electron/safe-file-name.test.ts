import { describe, expect, test } from 'vitest';
import { extensionOf, isOpenable, withExtension } from '../../electron/file-kinds';
import { isSafeFileName } from '../../electron/safe-file-name';

describe('isSafeFileName', () => {
  test.each([
    'Danh mục hội nghị.xlsx',
    'a',
    'console.xlsx',
    'nullable',
    '.gitignore',
    'com10.txt',
    'Biên bản (2).pdf',
    'a.b.c',
  ])('%s', (name) => {
    expect(isSafeFileName(name)).toBe(true);
  });

  test.each([
    '.',
    '..',
    'a.',
    'a ',
    ' a',
    'CON',
    'con.xlsx',
    'Aux.pdf',
    'NUL',
    'nul.tar.gz',
    'COM1',
    'lpt9.txt',
    'PRN',
    'COM¹',
    'conin$',
  ])('not %j', (name) => {
    expect(isSafeFileName(name)).toBe(false);
  });
});

describe('file kinds', () => {
  test('an extension is added where it is missing, and only there', () => {
    expect(withExtension('/a/Danh mục', 'xlsx')).toBe('/a/Danh mục.xlsx');
    expect(withExtension('/a/Danh mục.XLSX', 'xlsx')).toBe('/a/Danh mục.XLSX');
    expect(withExtension('/a/list.csv', 'workbook')).toBe('/a/list.csv');
    expect(withExtension('/a/b.c', 'pdf')).toBe('/a/b.c.pdf');
    expect(withExtension('/a/b', 'any')).toBe('/a/b');
  });

  test('programs and scripts are not opened', () => {
    for (const name of ['a.exe', 'a.bat', 'a.lnk', 'a.js', 'a.html', 'a.xlsm', 'a.docm', 'a.pdf.exe', 'a', '.pdf'])
      expect(isOpenable(name)).toBe(false);
    for (const name of ['a.xlsx', 'A.PDF', 'a.docx', 'a.exe.pdf']) expect(isOpenable(name)).toBe(true);
    expect(extensionOf('.hidden')).toBe('');
  });
});
