import { productionPackages } from '../notices/production-packages';
import type { Finding } from './finding';

/** Every package of the product is named in the notices with its version, and none that is gone. */
export function checkNotices(notices: string, lockfile: string): readonly Finding[] {
  const wanted = new Set(productionPackages(lockfile).map(({ name, version }) => `| ${name} | ${version} |`));
  const written = new Set(
    [...notices.matchAll(/^\| (?!package )(\S+) \| (\d+\.\d+\.\d+\S*) \|/gm)].map(([row]) => row),
  );
  const message = 'run "npm run fix" to write it anew';
  return [
    ...[...wanted].filter((row) => !written.has(row)).map((row) => `lacks ${row}`),
    ...[...written].filter((row) => !wanted.has(row)).map((row) => `still names ${row}`),
  ].map((what) => ({ file: 'THIRD-PARTY-NOTICES.md', line: 0, message: `${what}: ${message}` }));
}
