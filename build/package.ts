import { parseArgs } from 'node:util';
import { buildApp } from './build-app';
import { checkBuilderConfig, readBuilderConfig } from './packaging/builder-config';
import { packWithStub } from './packaging/pack-stub';
import { filesInArchive, readFuses, unwantedFiles } from './packaging/read-package';
import { inProject } from './project-root';
import { runTool } from './run-command';
import { runScript } from './run-script';

/**
 * `npm run package`: installers in release/, for the system that it runs on; `-- --win` and `-- --linux` choose.
 * Needs the internet: electron-builder fetches Electron and the installer tools.
 * `npm run package -- --check`: offline; settings against the schema, a package around a stub of Electron, its contents.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    strict: false,
    allowPositionals: true,
  });
  const mistakes = checkBuilderConfig(readBuilderConfig());
  if (mistakes.length > 0) {
    console.error(`electron-builder.yml: ${mistakes.join('; ')}`);
    return 1;
  }
  await buildApp({ dev: false, force: false });
  if (values['check'] === true) return checkPackage();
  const passedOn = [...positionals, ...process.argv.slice(2).filter((argument) => argument.startsWith('-'))];
  const { code } = await runTool('electron-builder', ['--publish', 'never', ...passedOn], { echo: true });
  return code;
}

async function checkPackage(): Promise<number> {
  const { archive, executable, folder } = await packWithStub(inProject('.cache', 'package-check'));
  const files = filesInArchive(archive);
  const unwanted = unwantedFiles(files);
  for (const line of unwanted) console.error(line);
  console.log(`${folder}: ${files.length} files in app.asar`);
  console.log(`fuses: ${JSON.stringify(await readFuses(executable))}`);
  return unwanted.length === 0 ? 0 : 1;
}

runScript(main);
