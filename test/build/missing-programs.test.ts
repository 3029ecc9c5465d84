import { afterEach, describe, expect, it, vi } from 'vitest';
import { printWithLibreOffice, printWordWithLibreOffice } from '../support/office-tools';
import { pdfText } from '../support/poppler';
import { readByZbar } from '../support/zbar';

describe('a test whose independent reader is missing', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  it.each([
    ['poppler-utils', () => pdfText(new Uint8Array())],
    ['libreoffice-calc', () => printWithLibreOffice(new Uint8Array())],
    ['libreoffice-writer', () => printWordWithLibreOffice(new Uint8Array())],
    ['zbar-tools', () => readByZbar([])],
  ])('fails, and says how to install %s', (pack, read) => {
    vi.stubEnv('PATH', '');
    expect(read).toThrow(new RegExp(`is missing.+apt-get install ${pack}$`));
  });
});
