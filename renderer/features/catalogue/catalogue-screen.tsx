import { Button } from '@mantine/core';
import { Link, useRoute } from 'wouter';
import { currentConference } from '../../domain/conference/current-conference';
import { useRecords } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { cataloguePath } from './catalogue-address';
import { ConferenceCatalogue } from './conference-catalogue';
import './catalogue.css';

/** The catalogue of a conference: of the one in the address, otherwise of the one that work is most likely about. */
export const CatalogueScreen = () => {
  const { catalogue } = useText();
  const [, params] = useRoute(`${cataloguePath}/:id`);
  const conferences = useRecords('conferences');
  const today = useToday();
  const conference = conferences.find(({ id }) => id === params?.id) ?? currentConference(conferences, today);
  if (!conference) {
    return (
      <Page head={<PageHead title={catalogue.title} />} body="scroll">
        <EmptyState
          action={
            <Button component={Link} href="/hoi-nghi">
              {catalogue.addConference}
            </Button>
          }
        >
          {catalogue.noConference}
        </EmptyState>
      </Page>
    );
  }
  return <ConferenceCatalogue key={conference.id} conference={conference} />;
};
