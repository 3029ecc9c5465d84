import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../build/checks/check-notices';
import { noticesText } from '../../build/notices/notices-text';
import { productionPackages } from '../../build/notices/production-packages';

const lockfile = JSON.stringify({
  packages: {
    '': { name: 'app' },
    'node_modules/zod': { version: '4.6.7', license: 'MIT' },
    'node_modules/@scope/a': { version: '1.0.0', license: 'ISC' },
    'node_modules/zod/node_modules/@scope/a': { version: '2.0.0', license: 'ISC' },
    'node_modules/old/node_modules/zod': { version: '4.6.7', license: 'MIT' },
    'node_modules/vite': { version: '8.0.0', license: 'MIT', dev: true },
    'node_modules/fsevents': { version: '2.0.0', license: 'MIT', optional: true },
  },
});

describe('notices', () => {
  const packages = productionPackages(lockfile);

  it('list the production tree once, in order, without the workshop', () => {
    expect(packages.map(({ name, version }) => `${name}@${version}`)).toEqual([
      '@scope/a@1.0.0',
      '@scope/a@2.0.0',
      'zod@4.6.7',
    ]);
  });

  it('give the same terms once, with the copyright line of each package', () => {
    const texts = [
      'MIT License\n\nCopyright (c) 2020 An\n\nPermission is  granted.',
      'Copyright (c) 2021 Bình\nPermission is\ngranted.',
    ];
    const text = noticesText(
      '# By hand',
      packages.map((found, index) => ({ ...found, text: texts[index % 2] ?? '' })),
    );
    expect(text).toContain('### @scope/a, zod');
    expect(text).toContain('Copyright (c) 2020 An\nCopyright (c) 2021 Bình');
    expect(text.match(/Permission is/g)).toHaveLength(1);
    expect(text.startsWith('# By hand')).toBe(true);
  });

  it('keep different terms apart', () => {
    const texts = ['Permission is granted.', 'Permission is refused.', 'Permission is granted.'];
    const text = noticesText(
      '',
      packages.map((found, index) => ({ ...found, text: texts[index] ?? '' })),
    );
    expect(text.match(/Permission is/g)).toHaveLength(2);
  });

  it('pass the check when they name every package', () => {
    const text = noticesText(
      '',
      packages.map((found) => ({ ...found, text: '' })),
    );
    expect(checkNotices(text, lockfile)).toEqual([]);
  });

  it('do not pass with a package too few or too many', () => {
    const text = noticesText(
      '',
      packages.slice(1).map((found) => ({ ...found, text: '' })),
    );
    expect(checkNotices(text, lockfile).map(({ message }) => message)).toEqual([
      'lacks | @scope/a | 1.0.0 |: run "npm run fix" to write it anew',
    ]);
    const more = noticesText(
      '',
      [...packages, { name: 'gone', version: '1.0.0', licence: 'MIT', folder: '', text: '' }].map((found) => ({
        text: '',
        ...found,
      })),
    );
    expect(checkNotices(more, lockfile).map(({ message }) => message)).toEqual([
      'still names | gone | 1.0.0 |: run "npm run fix" to write it anew',
    ]);
  });
});
