import { runCheckSteps } from './checks/check-steps';
import { showStep } from './checks/show-step';
import { ensureTestTools } from './ensure-browser';
import { runScript } from './run-script';
import { runUnitTests, runWindowTests, showFailures } from './run-tests';
import { checkFailures } from './test-failures';
import { addTotals, stepTotals } from './test-totals';

/** `npm test`: check, unit tests, end-to-end tests; the last line says how many passed and failed, each check as one. */
async function main(): Promise<number> {
  const unable = await ensureTestTools();
  if (unable !== null) console.log(unable);
  const checks = await runCheckSteps(showStep);
  const units = await runUnitTests();
  const windows = await runWindowTests();
  const { passed, failed, skipped } = addTotals([stepTotals(checks), units.totals, windows.totals]);
  showFailures([...checkFailures(checks), ...units.failures, ...windows.failures]);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

runScript(main);
