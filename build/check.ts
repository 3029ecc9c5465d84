import { runCheckSteps } from './checks/check-steps';
import { showStep } from './checks/show-step';
import { runScript } from './run-script';

/** `npm run check`: format, lint, types, dead code, layers, house rules, lockfile; one line each. */
async function main(): Promise<number> {
  const results = await runCheckSteps(showStep);
  return results.every((result) => result.passed) ? 0 : 1;
}

runScript(main);
