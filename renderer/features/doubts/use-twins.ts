import { useEffect, useState } from 'react';
import { findTwinsInSteps, type Twin } from '../../domain/merge/find-twins';
import { useStore } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';

/** Answers come one after another: the register is looked through again when they rest. */
const restMs = 400;

/**
 * Records of the book that may be one; null until they were looked for. The search gives way to the officer at each step
 * and begins anew after a change.
 */
export const useTwins = (): readonly Twin[] | null => {
  const store = useStore();
  const [twins, setTwins] = useState<readonly Twin[] | null>(null);
  useEffect(() => {
    let turn = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const found = await createPauses().run(findTwinsInSteps(store));
      if (mine === turn) setTwins(found);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), restMs);
    };
    void look();
    const forget = store.subscribe(['producers', 'products', 'pairs'], wait);
    return () => {
      turn = -1;
      clearTimeout(timer);
      forget();
    };
  }, [store]);
  return twins;
};
