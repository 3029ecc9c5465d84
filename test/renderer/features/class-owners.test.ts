import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
const features = path.join(root, 'renderer/features');

const filesOf = (folder: string, ending: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(folder, name));

/** The feature that a file belongs to; null for what every screen has. */
const featureOf = (file: string): string | null => {
  const inside = path.relative(features, file);
  return inside.startsWith('..') ? null : (inside.split(path.sep)[0] ?? null);
};

const owners = new Map<string, Set<string | null>>();
for (const file of filesOf(path.join(root, 'renderer'), '.css')) {
  for (const [, name = ''] of fs.readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/gi))
    owners.set(name, (owners.get(name) ?? new Set()).add(featureOf(file)));
}

/** Words of the class names in a file, also those inside a template. */
const classesOf = (file: string): readonly string[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)].flatMap(([, plain, template]) =>
    (plain ?? template ?? '').split(/[\s${}?:'"]+/),
  );

it('no screen borrows a class of another feature, which is there only after a look at that one', () => {
  const borrowed = filesOf(features, '.tsx').flatMap((file) => {
    const own = featureOf(file);
    return classesOf(file).flatMap((name) => {
      const from = owners.get(name);
      return from === undefined || from.has(null) || from.has(own)
        ? []
        : [`${path.relative(root, file)}: ${name} of ${[...from].join(', ')}`];
    });
  });
  expect(owners.size).toBeGreaterThan(100);
  expect(borrowed).toEqual([]);
});
