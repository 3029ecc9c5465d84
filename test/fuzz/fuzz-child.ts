import { makeMutant } from '../support/mutants/make-mutant';
import { mutantSources } from '../support/mutants/mutant-sources';
import { surviveMutant } from '../support/mutants/survive-mutant';
import type { FuzzReply, FuzzRequest } from './fuzz-messages';

/** Tries mutants in a process of its own: one that hangs or takes too much memory can be killed without the others. */
const sources = mutantSources();

const reply = (message: FuzzReply): void => {
  process.send?.(message);
};

const tryMutant = ({ seed, number }: FuzzRequest): FuzzReply => {
  const started = performance.now();
  const { label, bytes } = makeMutant(sources, seed, number);
  const done = (outcome: string, fault: string | null): FuzzReply => {
    const { heapUsed, external } = process.memoryUsage();
    return { number, label, outcome, fault, ms: performance.now() - started, heapBytes: heapUsed + external };
  };
  try {
    return done(surviveMutant(bytes, label), null);
  } catch (error) {
    return done('fault', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
};

process.on('message', (request: FuzzRequest) => reply(tryMutant(request)));
reply({ number: -1, label: '', outcome: 'ready', fault: null, ms: 0, heapBytes: 0 });
