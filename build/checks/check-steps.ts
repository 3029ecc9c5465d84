import { readFile } from 'node:fs/promises';
import { inProject, projectRoot } from '../project-root';
import { runTool } from '../run-command';
import { checkLayers } from './check-layers';
import { checkLockfile } from './check-lockfile';
import { checkNotices } from './check-notices';
import { type Finding, showFinding } from './finding';
import { checkHouseRules } from './house-rules';
import { readSources } from './read-sources';
import { runSteps, type Step, type StepResult } from './run-steps';
import { checkUnusedWords } from './unused-words';

/** Slowest first, so that two lanes end at about the same time. */
const steps: readonly Step[] = [
  tool('types', 'tsc', ['-b']),
  tool('dead code', 'knip', ['--no-progress']),
  tool('lint', 'oxlint', ['--type-aware', '--deny-warnings']),
  tool('format', 'biome', ['ci', '--colors=off', '.']),
  own('layers', async () => checkLayers(await readSources(projectRoot))),
  own('house rules', async () => checkHouseRules(await readSources(projectRoot))),
  own('words', async () => checkUnusedWords(await readSources(projectRoot))),
  own('lockfile', async () => checkLockfile(await readText('package-lock.json'))),
  own('notices', async () =>
    checkNotices(await readText('THIRD-PARTY-NOTICES.md'), await readText('package-lock.json')),
  ),
];

function readText(name: string): Promise<string> {
  return readFile(inProject(name), 'utf8');
}

export function runCheckSteps(report: (result: StepResult) => void): Promise<readonly StepResult[]> {
  return runSteps(steps, report);
}

function tool(name: string, program: string, args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runTool(program, args);
      return code === 0 ? '' : output || `${program} ended with code ${code}`;
    },
  };
}

function own(name: string, find: () => Promise<readonly Finding[]>): Step {
  return { name, run: async () => (await find()).map(showFinding).join('\n') };
}
