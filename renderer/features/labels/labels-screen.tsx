import { Button, NativeSelect } from '@mantine/core';
import { Link, useLocation, useRoute } from 'wouter';
import { currentConference } from '../../domain/conference/current-conference';
import { useRecords } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { kindOf, labelsAddress, labelsPath } from './label-address';
import { LabelsPage } from './labels-page';
import './labels.css';

/** Labels and cards of the conference in the address, otherwise of the one that work is most likely about. */
export const LabelsScreen = () => {
  const { labels, conferences: words } = useText();
  const [, params] = useRoute(`${labelsPath}/:id/:kind?`);
  const [, navigate] = useLocation();
  const conferences = useRecords('conferences');
  const today = useToday();
  const conference = conferences.find(({ id }) => id === params?.id) ?? currentConference(conferences, today);
  if (!conference) {
    return (
      <Page head={<PageHead title={labels.title} />} body="scroll">
        <EmptyState
          action={
            <Button component={Link} href="/hoi-nghi">
              {labels.addConference}
            </Button>
          }
        >
          {labels.noConference}
        </EmptyState>
      </Page>
    );
  }
  const kind = kindOf(params?.kind);
  const choice = conferences.length > 1 && (
    <NativeSelect
      className="conference-choice"
      aria-label={labels.conference}
      value={conference.id}
      data={conferences.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
      onChange={(event) => navigate(labelsAddress(event.currentTarget.value, kind))}
    />
  );
  return <LabelsPage key={`${conference.id} ${kind}`} conference={conference} kind={kind} choice={choice} />;
};
