import { useState } from 'react';
import { mousOfParty } from '../../domain/conference/mous-of-party';
import { planParticipations } from '../../domain/plan/planners/plan-participations';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import type { PartyRow } from './party-rows';

type Changed = Partial<Pick<Participation, 'state' | 'productIds' | 'boothNo' | 'removed'>>;

/** What the officer does with invited parties: answers, picks, booths, and taking them off again. */
export const useAnswers = (conference: Conference) => {
  const { conferences: words, choices } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [refused, setRefused] = useState<string | null>(null);

  const change = async (ids: readonly string[], values: Changed, done?: string): Promise<boolean> => {
    const plan = planParticipations(store, conference.id, new Map(ids.map((id) => [id, values])));
    const acted = await act(plan, done === undefined ? {} : { done });
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  const answer = (ids: readonly string[], state: Participation['state']): Promise<boolean> =>
    change(ids, { state }, words.answer.done(choices.participationState[state], number(ids.length)));
  /** A party that stands in a memorandum stays: its paper would name somebody who was never here. */
  const withdraw = async (rows: readonly PartyRow[]): Promise<boolean> => {
    const mous = store.records('mous');
    const held = rows.find(({ participation }) => mousOfParty(mous, participation).length > 0);
    if (held) {
      setRefused(words.answer.withdrawHeld(held.name, number(mousOfParty(mous, held.participation).length)));
      return false;
    }
    const ids = rows.map(({ participation }) => participation.id);
    return change(ids, { removed: true }, words.answer.withdrawn(number(ids.length)));
  };
  return { change, answer, withdraw, refused, clear: () => setRefused(null) };
};

export type Answers = ReturnType<typeof useAnswers>;
