import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** Names of the files in an archive, with `/` and without the leading one. */
export function filesInArchive(archive: string): readonly string[] {
  return listPackage(archive, { isPack: false }).map((name) => name.split(path.sep).join('/').replace(/^\//, ''));
}

export function readInArchive(archive: string, name: string): Buffer {
  return extractFile(archive, name);
}

/** What a package must not carry, with the reason; an empty list is good. */
export function unwantedFiles(files: readonly string[]): readonly string[] {
  const unwanted: readonly (readonly [RegExp, string])[] = [
    [/\.(ts|tsx|mts)$/, 'a source'],
    [/\.map$/, 'a source map'],
    [/(^|\/)node_modules(\/|$)/, 'a package that should be bundled'],
    [/(^|\/)(test|tests|spec|fixtures?)(\/|$)|\.(test|spec)\./, 'a test'],
    [/^(electron|renderer|build)(\/|$)/, 'a folder of sources'],
    [/(^|\/)\./, 'a hidden file'],
  ];
  return files.flatMap((file) => {
    const reason = unwanted.find(([pattern]) => pattern.test(file))?.[1];
    return reason ? [`${file} is ${reason}`] : [];
  });
}

export type FuseName = keyof typeof FuseV1Options;

/** Every fuse that this version of @electron/fuses knows, as it stands in an executable: true, false, or null when absent. */
export async function readFuses(executable: string): Promise<Readonly<Record<string, boolean | null>>> {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(FuseV1Options).filter((key) => !/^\d+$/.test(key));
  return Object.fromEntries(
    names.map((name) => {
      const state = wire[FuseV1Options[name as FuseName]];
      return [name, state === FuseState.ENABLE ? true : state === FuseState.DISABLE ? false : null];
    }),
  );
}

export function versionOfElectron(packageFolder: string): string {
  const manifest: { version: string } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  return manifest.version;
}
