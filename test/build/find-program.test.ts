import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../build/find-program';
import { browserCommand } from '../../build/open-browser';
import { temporaryFolder } from '../support/temporary-folder';

describe('finding a program', () => {
  const folder = temporaryFolder('programs');
  const first = path.dirname(folder.write('first/soffice', ''));
  const second = path.dirname(folder.write('second/libreoffice', ''));
  const PATH = [first, second].join(path.delimiter);
  afterAll(() => folder.remove());

  it('prefers the name that is asked for first, then the folder', () => {
    expect(findProgram(['libreoffice', 'soffice'], { PATH })).toBe(path.join(second, 'libreoffice'));
    expect(findProgram(['soffice'], { PATH })).toBe(path.join(first, 'soffice'));
  });

  it('finds nothing where there is nothing', () => {
    expect(findProgram(['chromium'], { PATH })).toBeNull();
    expect(findProgram(['soffice'], {})).toBeNull();
  });
});

describe('opening a browser', () => {
  it.each([
    ['win32', {}, ['cmd', '/c', 'start', '']],
    ['darwin', {}, ['open']],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['linux', {}, null],
    ['win32', { CI: 'true' }, null],
  ] as const)('on %s with %j', (platform, environment, expected) => {
    expect(browserCommand(platform, environment)).toEqual(expected);
  });
});
