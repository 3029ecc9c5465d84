import { prepareAlikeInSteps } from '../domain/merge/alike-records';
import type { Steps } from '../domain/plan/steps';
import { firstLettersInSteps } from '../domain/search/first-letters';
import { buyerRegister, prepareRegistersInSteps, producerRegister, productRegister } from '../domain/search/registers';
import { search } from '../domain/search/search';
import type { Store } from '../storage/store';

/** After a change the officer is probably still working: the registers are renewed when the window rests. */
const restMs = 1500;

/**
 * The first letters only at the start, where the code is cold too: after a change each is 4 to 7 ms when it is typed, and 26 of
 * them over three registers after every stored cell were 4 MB to throw away.
 */
function* warmInSteps(store: Store, first: boolean): Steps<null> {
  yield* prepareRegistersInSteps(store);
  for (const register of first ? [productRegister(store), producerRegister(store), buyerRegister(store)] : []) {
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
  let first = true;
  const run = (): void => {
    const steps = warmInSteps(store, first);
    const go = (deadline: IdleDeadline): void => {
      if (stopped) return;
      let done = false;
      do {
        done = steps.next().done ?? false;
      } while (!done && deadline.timeRemaining() > 4);
      if (done) first = false;
      else idle = requestIdleCallback(go, { timeout: 1000 });
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
