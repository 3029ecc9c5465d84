import { runCheckSteps, type StepResult } from './checks/check-steps';
import { runScript } from './run-script';

/** `npm run check`: format, lint, types, dead code, layers, house rules, lockfile; one line each. */
async function main(): Promise<number> {
  const results = await runCheckSteps(showStep);
  return results.every((result) => result.passed) ? 0 : 1;
}

function showStep({ name, passed, seconds, output }: StepResult): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(12)} ${seconds.toFixed(1)} s`);
  if (!passed) console.log(output.trimEnd());
}

runScript(main);
