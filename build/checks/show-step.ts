import type { StepResult } from './run-steps';

/** One line per step, and what is wrong below it. */
export function showStep({ name, passed, seconds, output }: StepResult): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(12)} ${seconds.toFixed(1)} s`);
  if (!passed) console.log(output.trimEnd());
}
