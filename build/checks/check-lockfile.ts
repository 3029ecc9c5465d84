import type { Finding } from './finding';

interface Lockfile {
  readonly packages: Readonly<Record<string, { resolved?: string; integrity?: string; link?: boolean }>>;
}

/**
 * Every package is pinned by its hash and names no address: npm then asks the registry that the machine is set to, a mirror
 * included, and gets the same files anywhere.
 */
export function checkLockfile(text: string): readonly Finding[] {
  const { packages }: Lockfile = JSON.parse(text);
  return Object.entries(packages)
    .filter(([name, entry]) => name !== '' && !isSound(entry))
    .map(([name]) => ({
      file: 'package-lock.json',
      line: 0,
      message: `${name} is not pinned by a hash alone`,
    }));
}

function isSound(entry: Lockfile['packages'][string]): boolean {
  return entry.resolved === undefined && entry.integrity?.startsWith('sha512-') === true;
}
