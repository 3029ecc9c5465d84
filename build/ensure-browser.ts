import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findProgram } from './find-program';
import { runCommand, runTool } from './run-command';
import {
  browser,
  codeReader,
  type Machine,
  office,
  pdfTools,
  planInstall,
  type TestTool,
  wantOf,
  wordOffice,
} from './test-tools';

/**
 * Brings the browser and the programs that open our papers, where they are missing. Answers the sentence for the user
 * when it cannot, else null; a tool that no package manager here brings is only reported.
 */
export async function ensureTestTools(): Promise<string | null> {
  const plan = planInstall(missingTools(), thisMachine());
  if (plan.kind === 'nothing') return null;
  if (plan.kind === 'impossible') return plan.sentence;
  if (plan.kind === 'apt') return installByApt(plan.packages);
  if (plan.leftOver.length > 0) console.log(`${wantOf(plan.leftOver)}. Their tests will fail here.`);
  const { code } = await runTool('playwright', ['install', 'chromium'], { echo: true });
  return code === 0
    ? null
    : 'Playwright could not fetch its Chromium. Put a Chromium on PATH or name it in STANDIN_CHROMIUM';
}

function missingTools(): readonly TestTool[] {
  const here: readonly (readonly [TestTool, boolean])[] = [
    [browser, hasBrowser()],
    [office, findProgram(officeNames) !== null],
    [wordOffice, hasWriter()],
    [pdfTools, findProgram(['pdftotext']) !== null && findProgram(['pdftoppm']) !== null],
    [codeReader, findProgram(['zbarimg']) !== null],
  ];
  return here.filter(([, found]) => !found).map(([tool]) => tool);
}

const officeNames = ['soffice', 'libreoffice'];

/** Debian parts Writer from Calc, and with Calc alone a .docx does not open; elsewhere they come together. */
function hasWriter(): boolean {
  const program = findProgram(officeNames);
  if (program === null) return false;
  return process.platform !== 'linux' || existsSync(path.join(path.dirname(realpathSync(program)), 'libswlo.so'));
}

function hasBrowser(): boolean {
  const chosen = process.env['STANDIN_CHROMIUM'];
  if (chosen) return existsSync(chosen);
  return (
    findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) !== null ||
    existsSync(chromium.executablePath())
  );
}

async function installByApt(packages: readonly string[]): Promise<string | null> {
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  const quiet = { environment: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update', '-qq'], quiet);
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    quiet,
  );
  return code === 0
    ? null
    : `apt-get could not install ${packages.join(' ')}: ${output.trim().split('\n').at(-1) ?? ''}`;
}

function thisMachine(): Machine {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return {
    system: /^ID="?([\w.-]+)/m.exec(release)?.[1] ?? process.platform,
    isRoot: process.getuid?.() === 0,
  };
}
