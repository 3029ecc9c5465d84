import { useCallback, useRef } from 'react';

/** Runs a job; undefined when the one before it is still under way. */
export type Once = <R>(job: () => Promise<R>) => Promise<R | undefined>;

/** On a slow machine people press twice: while a job is on its way, the same button starts no second one. */
export const useOnce = (): Once => {
  const underWay = useRef(false);
  return useCallback(async <R>(job: () => Promise<R>): Promise<R | undefined> => {
    if (underWay.current) return undefined;
    underWay.current = true;
    try {
      return await job();
    } finally {
      underWay.current = false;
    }
  }, []);
};
