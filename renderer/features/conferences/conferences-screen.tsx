import { Button } from '@mantine/core';
import { Link, useRoute } from 'wouter';
import { useRecord } from '../../storage/hooks';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { conferencePartOf, conferencesAddress } from './conference-address';
import { ConferenceList } from './conference-list';
import { ConferencePage } from './conference-page';
import { InviteBuyers } from './invite-buyers';
import { InviteProducers } from './invite-producers';
import './conferences.css';

const OneConference = ({ id, part }: { readonly id: string; readonly part: string | undefined }) => {
  const { conferences } = useText();
  const conference = useRecord('conferences', id);
  if (!conference) {
    return (
      <Page head={<PageHead title={conferences.title} />} body="scroll">
        <EmptyState
          action={
            <Button component={Link} href={conferencesAddress}>
              {conferences.toList}
            </Button>
          }
        >
          {conferences.gone}
        </EmptyState>
      </Page>
    );
  }
  const shown = conferencePartOf(part);
  if (shown === 'moi-ban') return <InviteProducers conference={conference} />;
  if (shown === 'moi-mua') return <InviteBuyers conference={conference} />;
  return <ConferencePage conference={conference} part={shown} />;
};

/** Conferences: the list, and under each its parties, their products and its facts. */
export const ConferencesScreen = () => {
  const [matches, params] = useRoute<{ id: string; part?: string }>(`${conferencesAddress}/:id/:part?/:loc?/:view?`);
  return matches && params.id !== 'them' ? (
    <OneConference key={params.id} id={params.id} part={params.part} />
  ) : (
    <ConferenceList />
  );
};
