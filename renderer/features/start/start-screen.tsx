import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useRecords } from '../../storage/hooks';
import { markInteractive } from '../../ui/act/mark-interactive';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { addProductAddress, importAddress, productsAddress } from './addresses';
import { ConferencePanel } from './conference-panel';
import { FiguresPanel } from './figures-panel';
import { RecentPanel, ResumePanel } from './recent-panels';
import { tasksOf } from './tasks';
import { TasksPanel } from './tasks-panel';
import { useLooseEnds } from './use-loose-ends';
import { useRecentWork } from './use-recent-work';
import { useStartFacts } from './use-start-facts';
import { ValidityPanel } from './validity-panel';
import './start.css';

const ImportButton = ({ filled = false }: { readonly filled?: boolean }) => {
  const { start } = useText();
  return (
    <Button
      component={Link}
      href={importAddress}
      variant={filled ? 'filled' : 'default'}
      leftSection={<IconFileImport className="icon" aria-hidden="true" />}
    >
      {start.import}
    </Button>
  );
};

const AddProductButton = () => {
  const { start } = useText();
  return (
    <Button component={Link} href={addProductAddress} leftSection={<IconPlus className="icon" aria-hidden="true" />}>
      {start.addProduct}
    </Button>
  );
};

/** The officer's morning: the conference, what to decide, what is in force, and where the work stopped. */
export const StartScreen = () => {
  const { start } = useText();
  const { weekday } = useFormat();
  const today = useToday();
  const facts = useStartFacts();
  const work = useRecentWork();
  const loose = useLooseEnds();
  const products = useRecords('products');
  const producers = useRecords('producers');
  const empty = products.length === 0 && producers.length === 0;
  const ready = facts !== null;
  useEffect(() => {
    if (ready) markInteractive();
  }, [ready]);
  return (
    <Page
      head={
        <PageHead
          title={start.title}
          context={<span className="num">{weekday(today)}</span>}
          actions={
            empty ? undefined : (
              <>
                <AddProductButton />
                <ImportButton />
              </>
            )
          }
        />
      }
      body="scroll"
    >
      {facts && (
        <div className="start-grid">
          {facts.conference && <ConferencePanel facts={facts.conference} />}
          {empty ? (
            <section className="panel start-tasks">
              <EmptyState
                action={
                  <div className="row wrap">
                    <ImportButton filled />
                    <Button component={Link} href={productsAddress({})}>
                      {start.openProducts}
                    </Button>
                  </div>
                }
              >
                {start.emptyBook}
              </EmptyState>
            </section>
          ) : (
            <TasksPanel tasks={tasksOf(facts, loose)} />
          )}
          {!empty && (
            <div className="start-beside">
              <ValidityPanel summary={facts.validity} />
              <FiguresPanel summary={facts.validity} />
            </div>
          )}
          {work && !empty && <ResumePanel lines={work.resume} />}
          {work && <RecentPanel lines={work.recent} />}
        </div>
      )}
    </Page>
  );
};
