import { Button, Menu, NativeSelect } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { Link, useLocation, useRoute } from 'wouter';
import { currentConference } from '../../domain/conference/current-conference';
import type { Conference } from '../../domain/records/conference';
import { OpenSaved } from '../../printing/open-saved';
import { useRecords } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { JobPanel } from '../../ui/job/job-panel';
import { useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { Stamp } from '../../ui/signs/stamp';
import { BoardPart } from './board-part';
import { type CeremonyPartKey, ceremonyAddress, ceremonyPath, partKeys, partOf } from './ceremony-address';
import { FoldersPart } from './folders-part';
import { OrderPart } from './order-part';
import { SeatsPart } from './seats-part';
import { type CeremonyFacts, useCeremony } from './use-ceremony';
import { type CeremonyPrint, type CeremonyPrintJob, ceremonyPrints, useCeremonyPrint } from './use-ceremony-print';
import './ceremony.css';

const PrintMenu = ({
  working,
  onPrint,
}: {
  readonly working: boolean;
  readonly onPrint: (kind: CeremonyPrint) => void;
}) => {
  const { print } = useText().ceremony;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="filled"
          disabled={working}
          leftSection={<IconPrinter className="icon" aria-hidden="true" />}
          rightSection={<IconChevronDown className="icon" aria-hidden="true" />}
        >
          {print.action}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ceremonyPrints.map((kind) => (
          <Menu.Item key={kind} onClick={() => onPrint(kind)}>
            {print[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const PrintPanel = ({ job }: { readonly job: CeremonyPrintJob }) => {
  const { ceremony, failures } = useText();
  const { print } = ceremony;
  const saved = job.state.at === 'done' ? job.state.value : null;
  return (
    <JobPanel
      job={job}
      label={print.making}
      stopKeeps={print.stop}
      done={
        saved && (
          <>
            <Stamp state="valid" />
            <span>{print.saved(saved.name)}</span>
            <OpenSaved file={saved} open={print.open} />
          </>
        )
      }
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};

const Parts = ({ conference, part }: { readonly conference: Conference; readonly part: CeremonyPartKey }) => {
  const { ceremony } = useText();
  return (
    <nav className="ceremony-tabs" aria-label={ceremony.partsLabel}>
      {partKeys.map((key) => (
        <Link key={key} href={ceremonyAddress(conference.id, key)} aria-current={key === part ? 'page' : undefined}>
          {ceremony.parts[key]}
        </Link>
      ))}
    </nav>
  );
};

const partScreens: { readonly [K in CeremonyPartKey]: (props: { readonly facts: CeremonyFacts }) => React.ReactNode } =
  {
    order: OrderPart,
    seats: SeatsPart,
    folders: FoldersPart,
    board: BoardPart,
  };

const Arranged = ({ facts, part }: { readonly facts: CeremonyFacts; readonly part: CeremonyPartKey }) => {
  const { ceremony, conferences: words } = useText();
  const conferences = useRecords('conferences');
  const [, navigate] = useLocation();
  const { job, print } = useCeremonyPrint(facts);
  const { conference, papers } = facts;
  const Shown = partScreens[part];
  return (
    <Page
      head={
        <PageHead
          title={ceremony.title}
          context={conference.name}
          actions={
            <>
              {conferences.length > 1 && (
                <NativeSelect
                  className="conference-choice"
                  aria-label={ceremony.conference}
                  value={conference.id}
                  data={conferences.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
                  onChange={(event) => navigate(ceremonyAddress(event.currentTarget.value, part))}
                />
              )}
              {papers.size > 0 && <PrintMenu working={job.state.at === 'work'} onPrint={print} />}
            </>
          }
        />
      }
      body="scroll"
    >
      <div className="ceremony">
        <Parts conference={conference} part={part} />
        <PrintPanel job={job} />
        {facts.refused !== null && <ErrorPanel>{facts.refused}</ErrorPanel>}
        {papers.size === 0 && part !== 'seats' ? (
          <EmptyState
            action={
              <Button component={Link} href={`/bien-ban/${conference.id}/lap`}>
                {ceremony.toPapers}
              </Button>
            }
          >
            {ceremony.noPapers}
          </EmptyState>
        ) : (
          <Shown facts={facts} />
        )}
      </div>
    </Page>
  );
};

const OfConference = ({ conference, part }: { readonly conference: Conference; readonly part: CeremonyPartKey }) => {
  const { ceremony } = useText();
  const facts = useCeremony(conference);
  if (!facts)
    return (
      <Page head={<PageHead title={ceremony.title} context={conference.name} />} body="scroll">
        {null}
      </Page>
    );
  return <Arranged facts={facts} part={part} />;
};

/** The signing ceremony: of the conference in the address, otherwise of the one that work is most likely about. */
export const CeremonyScreen = () => {
  const { ceremony } = useText();
  const [, params] = useRoute(`${ceremonyPath}/:id/:part?`);
  const conferences = useRecords('conferences');
  const today = useToday();
  const conference = conferences.find(({ id }) => id === params?.id) ?? currentConference(conferences, today);
  if (!conference) {
    return (
      <Page head={<PageHead title={ceremony.title} />} body="scroll">
        <EmptyState
          action={
            <Button component={Link} href="/hoi-nghi">
              {ceremony.addConference}
            </Button>
          }
        >
          {ceremony.noConference}
        </EmptyState>
      </Page>
    );
  }
  return <OfConference key={conference.id} conference={conference} part={partOf(params?.part)} />;
};
