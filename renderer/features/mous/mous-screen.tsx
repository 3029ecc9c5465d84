import { Button } from '@mantine/core';
import { Link, useRoute } from 'wouter';
import { currentConference } from '../../domain/conference/current-conference';
import { useRecords } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { ConferenceMous } from './conference-mous';
import { mousPath } from './mous-address';
import { PairsPage } from './parties/pairs-page';
import './mous.css';

/** Memoranda of a conference: of the one in the address, otherwise of the one that work is most likely about. */
export const MousScreen = () => {
  const { mous } = useText();
  const [, params] = useRoute<{ id: string; part?: string }>(`${mousPath}/:id/:part?/:view?`);
  const conferences = useRecords('conferences');
  const today = useToday();
  const conference = conferences.find(({ id }) => id === params?.id) ?? currentConference(conferences, today);
  if (!conference) {
    return (
      <Page head={<PageHead title={mous.title} />} body="scroll">
        <EmptyState
          action={
            <Button component={Link} href="/hoi-nghi">
              {mous.addConference}
            </Button>
          }
        >
          {mous.noConference}
        </EmptyState>
      </Page>
    );
  }
  if (params?.part === 'lap') return <PairsPage key={conference.id} conference={conference} />;
  return <ConferenceMous key={conference.id} conference={conference} />;
};
