import { describe, expect, it } from 'vitest';
import { browser, codeReader, office, pdfTools, planInstall, wordOffice } from '../../build/test-tools';

describe('bringing the tools of the tests', () => {
  it('does nothing when all are there', () => {
    expect(planInstall([], { system: 'debian', isRoot: true })).toEqual({ kind: 'nothing' });
  });

  it('uses apt on Debian as root', () => {
    expect(
      planInstall([browser, office, wordOffice, pdfTools, codeReader], { system: 'debian', isRoot: true }),
    ).toEqual({
      kind: 'apt',
      packages: ['chromium', 'libreoffice-calc', 'libreoffice-writer', 'poppler-utils', 'zbar-tools'],
    });
  });

  it('says what to type on Debian as a normal user', () => {
    expect(planInstall([browser], { system: 'debian', isRoot: false })).toEqual({
      kind: 'impossible',
      sentence:
        'The tests need Chromium (shows the window in the end-to-end tests). Install them once with: sudo apt-get install chromium',
    });
  });

  it.each(['ubuntu', 'fedora', 'darwin', 'win32'])('lets Playwright bring its own browser on %s', (system) => {
    expect(planInstall([browser, office], { system, isRoot: true })).toEqual({
      kind: 'playwright',
      leftOver: [office],
    });
  });

  it('does not fetch a browser when only LibreOffice is missing', () => {
    const plan = planInstall([office], { system: 'win32', isRoot: false });
    expect(plan.kind === 'impossible' && plan.sentence).toContain('LibreOffice Calc');
  });
});
