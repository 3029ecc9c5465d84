import { describe, expect, it } from 'vitest';
import { showFinding } from '../../build/checks/finding';
import { checkHouseRules } from '../../build/checks/house-rules';

function messages(path: string, text: string): readonly string[] {
  return checkHouseRules([{ path, text }]).map((finding) => finding.message);
}

describe('house rules', () => {
  it.each(['utils', 'helpers', 'common', 'shared', 'misc', 'lib', 'core'])(
    'refuse a file or folder called %s',
    (name) => {
      expect(messages(`renderer/ui/${name}/form.ts`, '')).toHaveLength(1);
      expect(messages(`renderer/ui/${name}.ts`, '')).toHaveLength(1);
    },
  );

  it('let a longer name through that only contains such a word', () => {
    expect(messages('renderer/ui/shared-edge/core-tax.ts', '')).toEqual([]);
  });

  it('measure 300 lines, and not one more', () => {
    expect(messages('electron/a.ts', 'x\n'.repeat(300))).toEqual([]);
    expect(messages('electron/a.ts', 'x\n'.repeat(301))).toEqual([
      'has 301 lines; over 300 means that a concept is missing',
    ]);
    expect(messages('renderer/domain/reference/communes.json', 'x\n'.repeat(9000))).toEqual([]);
  });

  it.each(['Date.now()', 'new Date()', 'new Date( )', 'Math.random()', 'performance.now()', 'crypto.randomUUID()'])(
    'refuse %s in the core',
    (code) => {
      for (const folder of ['domain', 'documents', 'sample']) {
        expect(messages(`renderer/${folder}/a.ts`, `const x = ${code};`)).toHaveLength(1);
      }
      expect(messages('renderer/app/a.ts', `const x = ${code};`)).toEqual([]);
    },
  );

  it('let the core build a date from what it was given', () => {
    expect(messages('renderer/domain/a.ts', 'const x = new Date(given); Date.UTC(2026, 0, 1);')).toEqual([]);
  });

  it('refuse folders of one machine and package mirrors', () => {
    const roots = ['work', 'home', 'root', 'Users'];
    for (const root of roots) expect(messages('build/a.ts', `open('/${root}/someone/file')`)).toHaveLength(1);
    expect(messages('test/electron/a.test.ts', ['open("', 'home', 'an', 'a.xlsx")'].join('/'))).toEqual([]);
    expect(messages('README.md', ['see ..', 'shared', 'design'].join('/'))).toHaveLength(1);
    expect(messages('.npmrc', ['registry=https://nex', 'us.example.org/npm'].join(''))).toHaveLength(1);
    expect(messages('README.md', 'see app://bundle/home/list')).toEqual([]);
  });

  it('keep the quotation marks of Vietnamese out of English words and of the code of screens', () => {
    expect(messages('renderer/i18n/en/mous.ts', 'saved: (file) => `«${file}» saved.`,')).toHaveLength(1);
    expect(messages('renderer/features/help/pages/en-register.ts', "'Press «Save».',")).toHaveLength(1);
    expect(messages('renderer/features/scans/a.tsx', 'names.map((name) => `«${name}»`)')).toHaveLength(1);
    expect(messages('renderer/i18n/vi/mous.ts', 'saved: (file: string) => `Đã lưu «${file}».`,')).toEqual([]);
    expect(messages('renderer/features/scans/a.tsx', '/** «Bản quét» */\n * «a»\n  // «b»\nrun(); // «c»')).toEqual([]);
  });

  it('keep the main process free of the trade', () => {
    expect(messages('electron/handlers/files.ts', 'const title = "OCOP";')).toHaveLength(1);
    expect(messages('electron/identity.ts', "appName: 'Nhịp Cầu OCOP'")).toEqual([]);
  });

  it('name the file and the line', () => {
    const [finding] = checkHouseRules([{ path: 'renderer/domain/a.ts', text: 'a\nDate.now()\n' }]);
    expect(finding && showFinding(finding)).toBe('renderer/domain/a.ts:2 takes time or chance by itself; pass it in');
  });
});
