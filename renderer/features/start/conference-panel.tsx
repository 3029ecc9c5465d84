import { Link } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import { daysBetween } from '../../domain/vietnamese/civil-date';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { Bridge } from '../../ui/signs/bridge';
import { conferenceAddress } from './addresses';
import { conferenceBridge } from './conference-bridge';
import type { ConferenceFacts } from './start-facts';

/** `10/12/2026 đến 11/12/2026`, and how far it is away. */
const When = ({ startsOn, endsOn }: Conference) => {
  const { start } = useText();
  const { date, number } = useFormat();
  const today = useToday();
  if (startsOn === null) return <span className="start-when">{start.conference.noDay}</span>;
  const days = daysBetween(today, startsOn);
  const last = endsOn ?? startsOn;
  const away =
    last < today ? start.conference.past : days > 0 ? start.conference.daysLeft(number(days)) : start.conference.today;
  return (
    <span className="start-when num">
      {last === startsOn ? date(startsOn) : start.conference.span(date(startsOn), date(last))} <b>{away}</b>
    </span>
  );
};

/** The conference that work is about, as a bridge. */
export const ConferencePanel = ({ facts }: { readonly facts: ConferenceFacts }) => {
  const { start } = useText();
  const format = useFormat();
  const { conference } = facts;
  const { stages, here } = conferenceBridge(facts, start.conference, format);
  return (
    <section className="panel start-conference" aria-labelledby="start-conference">
      <div className="row">
        <h2 id="start-conference">
          <Link href={conferenceAddress(conference.id)}>{conference.name || start.conference.unnamed}</Link>
        </h2>
        <When {...conference} />
      </div>
      <Bridge label={start.conference.label} stages={stages} here={here} />
    </section>
  );
};
