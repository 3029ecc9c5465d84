import { ensureTestTools } from './ensure-browser';
import { runScript } from './run-script';
import { runWindowTests, showFailures } from './run-tests';

/** `npm run test:e2e [-- FILTER…]`: builds when needed, then the Playwright specs that match. */
async function main(): Promise<number> {
  const unable = await ensureTestTools();
  if (unable !== null) console.log(unable);
  const { totals, failures } = await runWindowTests(process.argv.slice(2));
  showFailures(failures);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0 ? 0 : 1;
}

runScript(main);
