import { Button } from '@mantine/core';
import { IconArrowLeft, IconBook2, IconSignature, IconUserPlus } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import { useFormat, useText } from '../../ui/language/language-context';
import { PageHead } from '../../ui/parts/page-head';
import { catalogueAddress, conferenceAddress, conferencesAddress, mousAddress } from './conference-address';

interface ConferenceHeadProps {
  readonly conference: Conference;
  /** Who is invited from this part of the page; null where nobody is. */
  readonly invites: 'producer' | 'buyer' | null;
}

/** Name, day and place of a conference, and the ways to its catalogue and its memoranda. */
export const ConferenceHead = ({ conference, invites }: ConferenceHeadProps) => {
  const { conferences: words } = useText();
  const { date } = useFormat();
  const { id, startsOn, endsOn, place } = conference;
  const day =
    startsOn === null
      ? words.noDay
      : endsOn === null || endsOn === startsOn
        ? date(startsOn)
        : words.span(date(startsOn), date(endsOn));
  return (
    <PageHead
      before={
        <Button
          component={Link}
          href={conferencesAddress}
          size="xs"
          variant="subtle"
          aria-label={words.toList}
          title={words.toList}
        >
          <IconArrowLeft className="icon" aria-hidden="true" />
        </Button>
      }
      title={conference.name || words.unnamed}
      context={
        <span className="num">
          {day}, {place ?? words.noPlace}
        </span>
      }
      actions={
        <>
          <Button
            component={Link}
            href={catalogueAddress(id)}
            leftSection={<IconBook2 className="icon" aria-hidden="true" />}
          >
            {words.toCatalogue}
          </Button>
          <Button
            component={Link}
            href={mousAddress(id)}
            leftSection={<IconSignature className="icon" aria-hidden="true" />}
          >
            {words.toMous}
          </Button>
          {invites && (
            <Button
              component={Link}
              href={conferenceAddress(id, invites === 'producer' ? 'moi-ban' : 'moi-mua')}
              variant="filled"
              leftSection={<IconUserPlus className="icon" aria-hidden="true" />}
            >
              {invites === 'producer' ? words.parties.inviteProducers : words.parties.inviteBuyers}
            </Button>
          )}
        </>
      }
    />
  );
};
