import { useState } from 'react';
import { planMouState } from '../../domain/plan/planners/plan-mous';
import type { Mou } from '../../domain/records/mou';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import { shownNumber } from './mou-rows';

/** Signed, void, back to draft: each is one Change with its undo. */
export const useMouState = () => {
  const { mous } = useText();
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);
  const put = async (
    mouIds: readonly string[],
    state: Mou['state'],
    done: string,
    reason: string | null = null,
  ): Promise<boolean> => {
    const acted = await act(planMouState(store, mouIds, state, reason), { done });
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  const one = (mou: Mou, state: Mou['state'], done: (number: string) => string): void => {
    const number = shownNumber(mou.number);
    void put([mou.id], state, done(number));
  };
  return {
    sign: (mou: Mou) => one(mou, 'signed', mous.state.signed),
    cancel: (mou: Mou, reason: string) =>
      void put([mou.id], 'void', mous.state.voided(shownNumber(mou.number)), reason),
    reopen: (mou: Mou) => one(mou, 'draft', mous.state.reopened),
    put,
    refused,
  };
};
