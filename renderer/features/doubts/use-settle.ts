import { useMemo, useRef, useState } from 'react';
import type { DoubtAnswer } from '../../domain/plan/planners/plan-settle';
import { planSettleAllInSteps } from '../../domain/plan/planners/plan-settle-all';
import { useStore } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import type { Store } from '../../storage/store';
import { type Actions, useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { noteUnderWay } from '../../ui/act/under-way';
import { useFormat, useText } from '../../ui/language/language-context';
import { showToast } from '../../ui/parts/toast';
import type { DoubtRow } from './queue-rows';

export interface Settling {
  readonly settle: (row: DoubtRow, answer: DoubtAnswer) => void;
  /** Questions whose answer is being written: they leave the list at once. */
  readonly pending: ReadonlySet<string>;
}

interface SettleNeeds {
  readonly store: Store;
  readonly actions: Actions;
  readonly today: string;
}

/**
 * Writes one answer, with the same question of other files. The sentence when it could not be written, null when it was;
 * `undefined`: nothing can be done.
 */
const write = async (
  { store, actions, today }: SettleNeeds,
  doubtId: string,
  answer: DoubtAnswer,
  done: (others: number) => string,
): Promise<string | null | undefined> => {
  const context = { newId: () => store.newId(), today };
  const settled = await createPauses().run(planSettleAllInSteps(store, { doubtId, answer, context }));
  if (!settled) return undefined;
  const acted = await actions.act(settled.plan, { done: done(settled.others) });
  return acted.ok ? null : acted.sentence;
};

/** Answers one after another, however fast the keys come: each is planned on what the one before it left. */
export const useSettle = (): Settling => {
  const { doubts: words } = useText();
  const { number } = useFormat();
  const store = useStore();
  const actions = useActions();
  const today = useToday();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<Promise<void>>(Promise.resolve());
  return useMemo(() => {
    const run = async (row: DoubtRow, answer: DoubtAnswer): Promise<void> => {
      const needs = { store, actions, today };
      const left = row.edit && row.edit.why !== 'copy' ? words.edit.kept : words.skipped;
      const done = answer === 'skip' ? left : answer === 'new' ? words.settledNew : words.settled;
      const said = (others: number): string =>
        others === 0 ? done(row.name) : `${done(row.name)} ${words.settledAlong(number(others))}`;
      const trouble = await write(needs, row.doubt.id, answer, said);
      if (trouble !== null) showToast({ message: trouble ?? words.cannot });
      setPending((known) => new Set([...known].filter((key) => key !== row.key)));
    };
    return {
      pending,
      settle: (row, answer) => {
        setPending((known) => new Set([...known, row.key]));
        last.current = noteUnderWay(last.current.then(() => run(row, answer)));
      },
    };
  }, [store, actions, today, words, number, pending]);
};
