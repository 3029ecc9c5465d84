import { ensureTestTools } from './ensure-browser';
import { runScript } from './run-script';
import { runWindowTests, showFailures } from './run-tests';

/** Far more than `npm test` has time for: half an hour here. A variable that is set already is left alone. */
const amounts = { FAULT_KILLS: '100', FAULT_RUNS: '10', FAULT_MUTATIONS: '60', FAULT_SEED: '2' };

/** `npm run test:faults`: kills, power cuts, full disks and damaged stores, many of each. */
async function main(): Promise<number> {
  const unable = await ensureTestTools();
  if (unable !== null) console.log(unable);
  for (const [name, amount] of Object.entries(amounts)) process.env[name] ??= amount;
  const { totals, failures } = await runWindowTests(['test/faults']);
  const { passed, failed, skipped } = totals;
  showFailures(failures);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

runScript(main);
