import { prepareAlikeInSteps } from '../domain/merge/alike-records';
import type { Steps } from '../domain/plan/steps';
import { firstLettersInSteps } from '../domain/search/first-letters';
import { buyerRegister, prepareRegistersInSteps, producerRegister, productRegister } from '../domain/search/registers';
import { search } from '../domain/search/search';
import type { Store } from '../storage/store';

/** After a change the officer is probably still working: the registers are renewed when the window rests. */
const restMs = 1500;

function* warmInSteps(store: Store): Steps<null> {
  yield* prepareRegistersInSteps(store);
  for (const register of [productRegister(store), producerRegister(store), buyerRegister(store)]) {
    yield* firstLettersInSteps(register, search);
  }
  return yield* prepareAlikeInSteps(store);
}

/**
 * Prepares the search and the look for duplicates while nothing else happens, so that neither the first key nor the first
 * list waits for it. Returns the function that stops it.
 */
export const warmRegisters = (store: Store): (() => void) => {
  let idle = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const run = (): void => {
    const steps = warmInSteps(store);
    const go = (deadline: IdleDeadline): void => {
      if (stopped) return;
      let done = false;
      do {
        done = steps.next().done ?? false;
      } while (!done && deadline.timeRemaining() > 4);
      if (!done) idle = requestIdleCallback(go, { timeout: 1000 });
    };
    idle = requestIdleCallback(go);
  };
  const wait = (): void => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    timer = setTimeout(run, restMs);
  };
  wait();
  const forget = store.subscribe(['producers', 'products', 'buyers'], wait);
  return () => {
    stopped = true;
    clearTimeout(timer);
    cancelIdleCallback(idle);
    forget();
  };
};
