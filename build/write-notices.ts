import { readFile, writeFile } from 'node:fs/promises';
import { noticesText } from './notices/notices-text';
import { licenceTextOf, productionPackages } from './notices/production-packages';
import { inProject, projectRoot } from './project-root';
import { runScript } from './run-script';

/** `npx tsx build/write-notices.ts`: writes THIRD-PARTY-NOTICES.md; needed after a change of dependencies. */
async function main(): Promise<number> {
  const packages = productionPackages(await readFile(inProject('package-lock.json'), 'utf8'));
  const licensed = packages.map((found) => ({ ...found, text: licenceTextOf(projectRoot, found) }));
  const tinos = {
    name: 'Tinos (font)',
    version: '2026',
    licence: 'OFL-1.1',
    folder: 'renderer/formats/fonts',
    text: (await readFile(inProject('renderer/formats/fonts/LICENSE_FONT.txt'), 'utf8')).trim(),
  };
  const byHand = await readFile(inProject('build/notices/by-hand.md'), 'utf8');
  await writeFile(inProject('THIRD-PARTY-NOTICES.md'), noticesText(byHand, [...licensed, tinos]));
  console.log(`THIRD-PARTY-NOTICES.md names ${licensed.length} packages`);
  return 0;
}

runScript(main);
