import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { Conference } from '../../domain/records/conference';
import { type Participation, participationStates } from '../../domain/records/participation';
import { useView } from '../../storage/use-view';
import { useFormat, useText } from '../../ui/language/language-context';
import { DataList } from '../../ui/list/data-list';
import type { Selection } from '../../ui/list/selection';
import { ActionBar, StatusLine } from '../../ui/parts/action-bar';
import { useBeside } from '../../ui/parts/beside';
import { EmptyState } from '../../ui/parts/empty-state';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { useOpenParts } from '../../ui/routing/list-view';
import { SumStrip } from '../../ui/signs/sum-strip';
import { AnswerWord } from './answer-word';
import { conferenceAddress } from './conference-address';
import { ConferenceHead } from './conference-head';
import { EvidenceExport } from './evidence-export';
import { partyColumns } from './party-columns';
import { PartyExport } from './party-export';
import { PartyInspector } from './party-inspector';
import { type PartyRow, partyRows } from './party-rows';
import { type Answers, useAnswers } from './use-answers';

interface PartyListProps {
  readonly conference: Conference;
  readonly role: Participation['role'];
  readonly top: ReactNode;
}

const usePartyRows = (conference: Conference, role: Participation['role']): readonly PartyRow[] => {
  const view = useView([
    'participations',
    role === 'producer' ? 'producers' : 'buyers',
    'products',
    'certificates',
    'decisions',
    'mous',
  ]);
  return useMemo(() => partyRows(view, conference, role), [view, conference, role]);
};

const AnswerSum = ({
  rows,
  open,
  onOpen,
}: {
  readonly rows: readonly PartyRow[];
  readonly open: string;
  readonly onOpen: (key: string) => void;
}) => {
  const { conferences } = useText();
  const count = (state: Participation['state']): number =>
    rows.reduce((sum, { participation }) => sum + (participation.state === state ? 1 : 0), 0);
  return (
    <SumStrip
      label={conferences.parties.sum}
      total={{ key: 'all', count: rows.length, caption: conferences.parties.total }}
      parts={(['accepted', 'invited', 'declined'] as const).map((state) => ({
        key: state,
        count: count(state),
        caption: <AnswerWord state={state} />,
      }))}
      open={open}
      onOpen={onOpen}
    />
  );
};

const SelectionBar = ({
  rows,
  answers,
  onDone,
}: {
  readonly rows: readonly PartyRow[];
  readonly answers: Answers;
  readonly onDone: () => void;
}) => {
  const { conferences: words, choices, ui } = useText();
  const { number } = useFormat();
  const ids = rows.map(({ participation }) => participation.id);
  const finish = (going: Promise<boolean>): void => void going.then((done) => done && onDone());
  return (
    <ActionBar words={ui.list.selected(number(rows.length))}>
      {participationStates.toReversed().map((state) => (
        <Button
          key={state}
          variant={state === 'accepted' ? 'filled' : 'default'}
          onClick={() => finish(answers.answer(ids, state))}
        >
          {choices.participationState[state]}
        </Button>
      ))}
      <Button c="var(--lapsed)" variant="subtle" onClick={() => finish(answers.withdraw(rows))}>
        {words.answer.withdraw(number(rows.length))}
      </Button>
    </ActionBar>
  );
};

const useChosen = (rows: readonly PartyRow[], base: string) => {
  const { open, shows, show } = useOpenParts(base);
  const [selected, setSelected] = useState<Selection>(new Set<string>());
  const [active, setActive] = useState<string | null>(null);
  const shown = useMemo(() => rows.filter(({ participation }) => shows(participation.state)), [rows, shows]);
  const chosen = useMemo(() => rows.filter(({ participation }) => selected.has(participation.id)), [rows, selected]);
  const here = rows.find(({ participation }) => participation.id === active) ?? null;
  return { open, show, selected, setSelected, active, setActive, shown, chosen, here };
};

/** Invited sellers or buyers: their answers as a sum, one by one, many at once, and beside it what one of them brings. */
export const PartyList = ({ conference, role, top }: PartyListProps) => {
  const words = useText();
  const format = useFormat();
  const rows = usePartyRows(conference, role);
  const answers = useAnswers(conference);
  const beside = useBeside();
  const base = conferenceAddress(conference.id, role === 'producer' ? 'ben-ban' : 'ben-mua');
  const { open, show, selected, setSelected, active, setActive, shown, chosen, here } = useChosen(rows, base);
  const columns = useMemo(() => partyColumns(words, format, role), [words, format, role]);
  const { parties, judgedOn, judgedNever, setDay } = words.conferences;
  const { startsOn } = conference;
  const foot =
    chosen.length > 0 ? (
      <SelectionBar rows={chosen} answers={answers} onDone={() => setSelected(new Set<string>())} />
    ) : (
      <StatusLine>
        <span className="num">{words.ui.list.shown(format.number(shown.length), format.number(rows.length))}</span>
        {role === 'producer' && startsOn !== null && <span className="num">{judgedOn(format.date(startsOn))}</span>}
      </StatusLine>
    );
  return (
    <Page
      head={<ConferenceHead conference={conference} invites={role} />}
      body="fill"
      foot={foot}
      beside={beside}
      aside={
        here && <PartyInspector key={here.participation.id} conference={conference} row={here} answers={answers} />
      }
    >
      {top}
      {rows.length > 0 && (
        <div className="conference-sum">
          <AnswerSum rows={rows} open={open} onOpen={show} />
          <div className="row wrap">
            <PartyExport conference={conference} role={role} count={rows.length} />
            {role === 'producer' && (
              <EvidenceExport
                conference={conference}
                producerIds={rows.flatMap(({ participation: { state, partyId } }) =>
                  state === 'declined' ? [] : [partyId],
                )}
              />
            )}
          </div>
        </div>
      )}
      {answers.refused !== null && <ErrorPanel takesFocus>{answers.refused}</ErrorPanel>}
      {role === 'producer' && startsOn === null && (
        <ErrorPanel
          tone="warning"
          action={
            <Button component={Link} href={conferenceAddress(conference.id, 'thong-tin')}>
              {setDay}
            </Button>
          }
        >
          {judgedNever}
        </ErrorPanel>
      )}
      <DataList
        label={parties.list(conference.name)}
        rows={shown}
        rowKey={({ participation }) => participation.id}
        rowName={({ name }) => name}
        columns={columns}
        rowHeight={34}
        active={active}
        onActive={({ participation }) => setActive(participation.id)}
        onOpen={beside.show}
        selected={selected}
        onSelect={setSelected}
        empty={
          <EmptyState
            action={
              rows.length === 0 && (
                <Button
                  component={Link}
                  href={conferenceAddress(conference.id, role === 'producer' ? 'moi-ban' : 'moi-mua')}
                >
                  {role === 'producer' ? parties.inviteProducers : parties.inviteBuyers}
                </Button>
              )
            }
          >
            {rows.length > 0
              ? words.ui.list.noMatch
              : role === 'producer'
                ? parties.producersEmpty
                : parties.buyersEmpty}
          </EmptyState>
        }
      />
    </Page>
  );
};
