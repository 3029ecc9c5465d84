import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../../build/project-root';
import { runScript } from '../../build/run-script';
import { makeMutant } from '../support/mutants/make-mutant';
import { mutantSources } from '../support/mutants/mutant-sources';
import type { FuzzReply } from './fuzz-messages';
import { fuzzProcess } from './fuzz-process';

const usage = 'npm run fuzz [-- --count 2000] [--seed 1] [--only NUMBER] [--keep DIR]';

/** Mutants whose trouble is told; the file of each is kept. */
const isTrouble = ({ fault }: FuzzReply): boolean => fault !== null;

const keep = (folder: string, seed: number, number: number): string => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `mutant-${seed}-${number}`);
  writeFileSync(path, makeMutant(mutantSources(), seed, number).bytes);
  return path;
};

const summary = (replies: readonly FuzzReply[]): string => {
  const outcomes = new Map<string, number>();
  for (const { outcome } of replies) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const counts = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, count]) => `${count} ${outcome}`);
  const slowest = replies.reduce((most, reply) => (reply.ms > most.ms ? reply : most));
  const heaviest = Math.max(...replies.map(({ heapBytes }) => heapBytes));
  return [
    counts.join(', '),
    `slowest ${Math.round(slowest.ms)} ms (${slowest.label}), heap at most ${Math.round(heaviest / 1_000_000)} MB`,
  ].join('\n');
};

/**
 * `npm run fuzz`: damaged and hostile lists of every format, made from the public ones, each read, understood and planned in a
 * process with a minute and a gigabyte. Ends with 1 when one hangs, crashes, throws or does not add up.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      keep: { type: 'string', default: inProject('.cache', 'fuzz') },
    },
  });
  const seed = Number(values.seed);
  const first = values.only === undefined ? 0 : Number(values.only);
  const end = values.only === undefined ? Number(values.count) : first + 1;
  if (![seed, first, end].every((number) => Number.isSafeInteger(number) && number >= 0) || end === first) {
    console.error(usage);
    return 2;
  }
  const fuzz = fuzzProcess();
  const replies: FuzzReply[] = [];
  for (let number = first; number < end; number += 1) {
    const reply = await fuzz.tryMutant({ seed, number });
    replies.push(reply);
    if (isTrouble(reply)) console.error(`${reply.label}\n${reply.fault}\nkept: ${keep(values.keep, seed, number)}\n`);
    if (replies.length % 200 === 0) console.log(`${replies.length} of ${end - first}`);
  }
  fuzz.close();
  const troubles = replies.filter(isTrouble).length;
  console.log(summary(replies));
  console.log(`${replies.length - troubles} passed, ${troubles} failed`);
  return troubles === 0 ? 0 : 1;
}

runScript(main);
