import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it; empty when it states none. */
  readonly licence: string;
  /** Folder below the project, with `/`. */
  readonly folder: string;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The packages of the lockfile that may end up in the product: the tree of `dependencies`, by name and version. */
export function productionPackages(lockfile: string): readonly ProductionPackage[] {
  const { packages }: { packages: Readonly<Record<string, LockEntry>> } = JSON.parse(lockfile);
  const found = Object.entries(packages)
    .filter(([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([folder, entry]) => ({
      name: folder.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      folder,
    }));
  const byName = new Map(found.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The licence text that a package carries, or an empty text. */
export function licenceTextOf(root: string, found: ProductionPackage): string {
  const folder = path.join(root, found.folder);
  if (!existsSync(folder)) return '';
  const name = readdirSync(folder).find((file) => /^(licen[sc]e|copying)(\.|-|$)/i.test(file));
  return name === undefined ? '' : readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}
