import type { Finding } from './finding';

interface Lockfile {
  readonly packages: Readonly<Record<string, { resolved?: string; integrity?: string; link?: boolean }>>;
}

const registry = 'https://registry.npmjs.org/';

/** Every package is pinned by its hash and comes from the public registry, so that `npm ci` gives the same files anywhere. */
export function checkLockfile(text: string): readonly Finding[] {
  const { packages }: Lockfile = JSON.parse(text);
  return Object.entries(packages)
    .filter(([name, entry]) => name !== '' && !isSound(entry))
    .map(([name]) => ({
      file: 'package-lock.json',
      line: 0,
      message: `${name} is not pinned to ${registry} with a hash`,
    }));
}

/** npm may leave `resolved` out; the hash alone pins the content then. */
function isSound(entry: Lockfile['packages'][string]): boolean {
  if (entry.resolved !== undefined && !entry.resolved.startsWith(registry)) return false;
  return entry.integrity?.startsWith('sha512-') === true;
}
