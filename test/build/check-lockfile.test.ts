import { describe, expect, it } from 'vitest';
import { checkLockfile } from '../../build/checks/check-lockfile';

function findings(entry: object): number {
  return checkLockfile(JSON.stringify({ packages: { '': { name: 'app' }, 'node_modules/a': entry } })).length;
}

describe('lockfile', () => {
  it('takes a package that is pinned by its hash', () => {
    expect(findings({ integrity: 'sha512-abc' })).toBe(0);
  });

  it.each([
    {},
    { integrity: 'sha1-abc' },
    { integrity: 'sha512-abc', resolved: 'http://10.0.0.1/npm/a-1.0.0.tgz' },
    { integrity: 'sha512-abc', resolved: 'git+ssh://git@github.com/a/a.git' },
    { integrity: 'sha512-abc', resolved: 'https://mirror.example.org/a/-/a-1.0.0.tgz' },
  ])('refuses %j', (entry) => {
    expect(findings(entry)).toBe(1);
  });
});
