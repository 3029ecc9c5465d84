import { readFile } from 'node:fs/promises';
import { inProject, projectRoot } from '../project-root';
import { runTool } from '../run-command';
import { checkLayers } from './check-layers';
import { checkLockfile } from './check-lockfile';
import { checkNotices } from './check-notices';
import { type Finding, showFinding } from './finding';
import { checkHouseRules } from './house-rules';
import { readSources } from './read-sources';
import { checkUnusedWords } from './unused-words';

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What is wrong, or nothing. */
  readonly output: string;
}

interface Step {
  readonly name: string;
  /** Answers what is wrong; an empty text means that nothing is. */
  run(): Promise<string>;
}

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

/** Runs every step, two at a time (the machines of this project have two cores), and reports each as it ends. */
export async function runCheckSteps(report: (result: StepResult) => void): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      report(result);
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const output = await step.run().catch((fault: unknown) => String(fault));
  return { name: step.name, passed: output === '', seconds: (performance.now() - started) / 1000, output };
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
