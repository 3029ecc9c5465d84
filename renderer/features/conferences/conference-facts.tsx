import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { closingAlong } from '../../domain/conference/closing-along';
import { conferenceCounts } from '../../domain/conference/conference-counts';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { Conference } from '../../domain/records/conference';
import { checkRecord } from '../../domain/rules/index';
import { useDraft, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { useActAndLeave } from '../../ui/act/use-act-and-leave';
import { RecordForm } from '../../ui/form/record-form';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Page } from '../../ui/parts/page';
import { conferencesAddress } from './conference-address';
import { ConferenceHead } from './conference-head';

/** Removes the conference with its invitations and void papers, in one Change that one undo takes back. */
const useRemove = (conference: Conference) => {
  const { conferences: words } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { run, refused } = useActAndLeave(conferencesAddress);
  const [held, setHeld] = useState<string | null>(null);
  const remove = (): void => {
    const { id, name } = conference;
    const { drafts, printed, signed } = conferenceCounts(store)(id);
    const live = drafts + printed + signed;
    if (live > 0) {
      setHeld(words.removeHeld(number(live)));
      return;
    }
    const own = (table: 'participations' | 'mous') =>
      store
        .records(table)
        .filter(({ conferenceId }) => conferenceId === id)
        .map((record) => ({ table, id: record.id }));
    const plan = planRemove(store, [{ table: 'conferences', id }, ...own('participations'), ...own('mous')], name);
    void run(plan, words.removed(name));
  };
  return { remove, refused: held ?? refused };
};

type Values = Readonly<Record<string, unknown>>;

/** The form of a conference, saved field by field. Moving the first day judges every product anew at once. */
export const ConferenceFacts = ({ conference, top }: { readonly conference: Conference; readonly top: ReactNode }) => {
  const { conferences: words } = useText();
  const { date } = useFormat();
  const store = useStore();
  const today = useToday();
  const { act } = useActions();
  const draft = useDraft(`conferences/${conference.id}`);
  const { remove, refused } = useRemove(conference);
  const closing = (values: Values): string | null =>
    closingAlong(store.record('conferences', conference.id) ?? conference, values['startsOn']);
  const along = (values: Values): Values => {
    const endsOn = closing(values);
    return endsOn === null ? {} : { endsOn };
  };
  const save = async (values: Values, why: string | null): Promise<Acted> => {
    // A closing day that was typed just before and is still on its way goes along too.
    await store.settled();
    const endsOn = closing(values);
    const plan = planEdit(store, {
      table: 'conferences',
      id: conference.id,
      values,
      along: along(values),
      label: why === null ? conference.name : `${conference.name}: ${why}`,
      reason: 'conference',
    });
    return act(plan, endsOn === null ? {} : { done: words.closingMoved(date(endsOn)) });
  };
  return (
    <Page head={<ConferenceHead conference={conference} invites={null} />} body="fill">
      {top}
      <div className="conference-facts">
        <RecordForm
          table="conferences"
          record={conference}
          draft={draft}
          check={(record) => checkRecord('conferences', record, store, today)}
          along={along}
          save={save}
        />
        {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
        <Button c="var(--lapsed)" variant="subtle" onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </Page>
  );
};
