import { useEffect, useState } from 'react';
import type { Steps } from '../domain/plan/steps';
import { createPauses } from './pauses';

interface Made<V> {
  readonly subject: string;
  readonly value: V;
}

/**
 * What long work makes of the records, done in pieces that let the window answer in between; null until it is there.
 * `steps`: begins the work, or null while something that it needs is missing; keep the function while nothing changes, with
 * another one it is done again. `subject`: what it is about: until the work about another subject is done nothing is shown, while
 * a new state of the same one leaves what stands there.
 */
export const useSteps = <V>(subject: string, steps: () => Steps<V> | null): V | null => {
  const [made, setMade] = useState<Made<V> | null>(null);
  useEffect(() => {
    let here = true;
    const begin = async (): Promise<void> => {
      const begun = steps();
      const value = begun && (await createPauses().run(begun));
      if (here) setMade(value === null ? null : { subject, value });
    };
    void begin();
    return () => {
      here = false;
    };
  }, [subject, steps]);
  return made?.subject === subject ? made.value : null;
};
