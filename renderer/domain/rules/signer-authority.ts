import type { Buyer } from '../records/buyer';
import type { Issue } from '../records/issue';
import type { Mou } from '../records/mou';
import type { Producer } from '../records/producer';
import type { CivilDate } from '../vietnamese/civil-date';
import { formatDate } from '../vietnamese/format';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** Whether the paper under which someone signs for a party has ended by a day (R15). Without a paper: the representative signs. */
export const authorityHasEnded = (party: Producer | Buyer, day: CivilDate): boolean =>
  party.authorityEnd !== null && party.authorityEnd < day;

/** A memorandum cannot be signed under an authority that ends before the signing day. Signed and void ones are history. */
export const checkSignerAuthority = (mou: Mou, { view, today }: RuleContext): readonly Issue<IssueCode>[] => {
  if (mou.state === 'signed' || mou.state === 'void') return [];
  const conference = view.record('conferences', mou.conferenceId);
  const day = conference?.signedOn ?? conference?.startsOn ?? today;
  const parties = [
    { field: 'producerId', party: view.record('producers', mou.producerId) },
    { field: 'buyerId', party: view.record('buyers', mou.buyerId) },
  ] as const;
  return parties.flatMap(({ field, party }) => {
    if (!party || !authorityHasEnded(party, day)) return [];
    const params = { party: party.name, ended: formatDate(party.authorityEnd ?? ''), day: formatDate(day) };
    return [finding('authority-expired', 'error', { table: 'mous', id: mou.id, field }, params)];
  });
};
