import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useRoute } from 'wouter';
import { currentConference } from '../../domain/conference/current-conference';
import type { Conference } from '../../domain/records/conference';
import { useRecords } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { type CataloguePage, cataloguePageOf, cataloguePath } from './catalogue-address';
import { ConferenceCatalogue } from './conference-catalogue';
import { EditionsPage } from './editions-page';
import { LayoutPage } from './layout-page';
import { useCataloguePrint } from './use-catalogue-print';
import { useLook } from './use-look';
import './catalogue.css';

/** One catalogue; what is being printed goes on while its pages change. */
const Catalogue = ({ conference, page }: { readonly conference: Conference; readonly page: CataloguePage }) => {
  const [buyerId, setBuyerId] = useState<string | null>(null);
  const look = useLook(conference);
  const print = useCataloguePrint(conference, look, buyerId);
  const props = { conference, page, print, buyerId, onBuyer: setBuyerId };
  if (page === 'an-ban') return <EditionsPage {...props} />;
  if (page === 'mau-in') return <LayoutPage {...props} />;
  return <ConferenceCatalogue {...props} />;
};

/** The catalogue of a conference: of the one in the address, otherwise of the one that work is most likely about. */
export const CatalogueScreen = () => {
  const { catalogue } = useText();
  const [, params] = useRoute<{ id: string; page?: string }>(`${cataloguePath}/:id/:page?/:view?`);
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
  return <Catalogue key={conference.id} conference={conference} page={cataloguePageOf(params?.page)} />;
};
