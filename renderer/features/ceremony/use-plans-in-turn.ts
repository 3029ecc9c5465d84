import { useCallback, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import { useActions } from '../../ui/act/act-context';
import { useTurns } from '../../ui/form/use-turns';

/** Makes a Plan from the store as it is when its turn comes, and applies it. */
export type RunPlan = (planOf: () => Plan | null, done?: string) => Promise<void>;

/**
 * Plans one after another, each made from what the one before it left: whoever types fast or presses four keys in a second would
 * otherwise change a Record as it was before the last key, and be refused.
 */
export const usePlansInTurn = (): { readonly run: RunPlan; readonly refused: string | null } => {
  const { act } = useActions();
  const inTurn = useTurns();
  const [refused, setRefused] = useState<string | null>(null);
  const run = useCallback<RunPlan>(
    (planOf, done) => {
      const turn = async (): Promise<void> => {
        const plan = planOf();
        if (!plan) return;
        const acted = await act(plan, done === undefined ? {} : { done });
        setRefused(acted.ok ? null : acted.sentence);
      };
      return inTurn('ceremony', turn);
    },
    [act, inTurn],
  );
  return { run, refused };
};
