import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Invitation, planInvite } from '../../domain/plan/planners/plan-invite';
import type { Conference } from '../../domain/records/conference';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { conferenceAddress } from './conference-address';

/** Invites parties in one Change and goes back to the conference. */
export const useInvite = (conference: Conference) => {
  const { conferences } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<string | null>(null);
  const invite = async (invitations: readonly Invitation[]): Promise<void> => {
    const plan = planInvite(store, conference.id, invitations, () => store.newId());
    const acted = await act(plan, { done: conferences.invite.done(number(invitations.length)) });
    if (!acted.ok) setRefused(acted.sentence);
    else navigate(conferenceAddress(conference.id, invitations[0]?.role === 'buyer' ? 'ben-mua' : 'ben-ban'));
  };
  return { invite, refused };
};
