import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import type { Mou } from '../../domain/records/mou';
import type { Participation } from '../../domain/records/participation';
import { useFormat, useText } from '../language/language-context';
import { Section } from '../parts/section';

interface PartyEventsProps {
  readonly partyId: string;
  readonly conferences: readonly Conference[];
  readonly participations: readonly Participation[];
  readonly mous: readonly Mou[];
}

const conferenceAddress = (id: string, role: Participation['role']): string =>
  `/hoi-nghi/${id}/${role === 'producer' ? 'ben-ban' : 'ben-mua'}`;
const mousAddress = (conferenceId: string): string => `/bien-ban/${conferenceId}`;

/** The conferences of a party, newest first, what it answered there and the memoranda that it stands in. */
export const PartyEvents = ({ partyId, conferences, participations, mous }: PartyEventsProps) => {
  const { contacts, choices } = useText();
  const { date, number } = useFormat();
  const rows = useMemo(() => {
    const own = participations.filter((each) => each.partyId === partyId);
    return own
      .flatMap((place) => {
        const conference = conferences.find(({ id }) => id === place.conferenceId);
        const papers = mous.filter(
          (mou) => mou.conferenceId === place.conferenceId && (mou.producerId === partyId || mou.buyerId === partyId),
        );
        return conference ? [{ place, conference, papers }] : [];
      })
      .toSorted((a, b) => (b.conference.startsOn ?? '').localeCompare(a.conference.startsOn ?? ''));
  }, [partyId, conferences, participations, mous]);
  return (
    <Section title={contacts.events(number(rows.length))}>
      {rows.length === 0 && <p className="mute">{contacts.noEvents}</p>}
      <ul className="stack">
        {rows.map(({ place, conference, papers }) => (
          <li key={place.id}>
            <Link href={conferenceAddress(conference.id, place.role)}>{conference.name}</Link>
            <p className="mute num">
              {[conference.startsOn && date(conference.startsOn), choices.participationState[place.state]]
                .filter((part) => part)
                .join(' · ')}
            </p>
            {papers.map((mou) => (
              <p key={mou.id} className="num">
                <Link href={mousAddress(mou.conferenceId)}>{contacts.mou(number(mou.number))}</Link>
                <span className="mute">, {choices.mouState[mou.state]}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
};
