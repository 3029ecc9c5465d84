import { useCallback, useRef } from 'react';
import { noteUnderWay } from '../act/under-way';

export type InTurn = <R>(key: string, job: () => Promise<R>) => Promise<R>;

/**
 * One job per key at a time, the others in the order in which they came; at once when none is under way. Typing that
 * rests is saved while the officer types on: the next value must be planned on what that save leaves, or it would be
 * refused as an edit of somebody else.
 */
export const useTurns = (): InTurn => {
  const underWay = useRef(new Map<string, Promise<unknown>>());
  return useCallback(<R>(key: string, job: () => Promise<R>): Promise<R> => {
    const jobs = underWay.current;
    const before = jobs.get(key);
    const mine = before ? before.then(job, job) : job();
    jobs.set(key, mine);
    void noteUnderWay(mine);
    const end = async (): Promise<void> => {
      // Whoever asked for the job hears how it ended; here only that it ended counts.
      await Promise.allSettled([mine]);
      if (jobs.get(key) === mine) jobs.delete(key);
    };
    void end();
    return mine;
  }, []);
};
