import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Plan } from '../../domain/plan/plan';
import { useActions } from './act-context';

export interface ActAndLeave {
  readonly run: (plan: Plan, done: string) => Promise<void>;
  /** Why it was not done, in words. */
  readonly refused: string | null;
}

/** An action after which the open record is gone: it leads to `back`. */
export const useActAndLeave = (back: string): ActAndLeave => {
  const { act } = useActions();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<string | null>(null);
  const run = async (plan: Plan, done: string): Promise<void> => {
    const acted = await act(plan, { done });
    if (acted.ok) navigate(back);
    else setRefused(acted.sentence);
  };
  return { run, refused };
};
