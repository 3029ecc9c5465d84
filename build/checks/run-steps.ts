/** One part of the check. */
export interface Step {
  readonly name: string;
  /** Answers what is wrong; an empty text means that nothing is. */
  run(): Promise<string>;
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** What is wrong, or nothing. */
  readonly output: string;
}

/** Two at a time: the machines of this project have two cores. */
const lanes = 2;

/** Runs every step, whatever the others find, and reports each as it ends. */
export async function runSteps(
  steps: readonly Step[],
  report: (result: StepResult) => void,
): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const output = await step.run().catch((fault: unknown) => String(fault) || 'it failed without a word');
  return { name: step.name, passed: output === '', seconds: (performance.now() - started) / 1000, output };
}
