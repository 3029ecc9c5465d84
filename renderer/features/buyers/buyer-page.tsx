import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ComponentType, useMemo } from 'react';
import { alikeBuyers } from '../../domain/merge/alike-records';
import { isLocked } from '../../domain/plan/locked';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { StoreView } from '../../domain/plan/store-view';
import type { Buyer } from '../../domain/records/buyer';
import type { Contact } from '../../domain/records/contact';
import { buyerRegister } from '../../domain/search/registers';
import { useDraft, useRecord, useRecords, useStore, useTableVersion } from '../../storage/hooks';
import { useActAndLeave } from '../../ui/act/use-act-and-leave';
import { RecordChecks } from '../../ui/form/record-checks';
import { RecordEditor } from '../../ui/form/record-editor';
import { RecordHistory } from '../../ui/history/record-history';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { GoneRecord, RecordPage } from '../../ui/parts/record-page';
import { RecordSteps } from '../../ui/parts/record-steps';
import { ContactsPanel } from '../../ui/party/contacts-panel';
import { kindLine } from '../../ui/party/listed-values';
import { PartyEvents } from '../../ui/party/party-events';
import { LockNote, ReviewPanel } from '../../ui/review/review-panel';
import type { ListOrder } from '../../ui/routing/last-order';
import { useNeighbours } from '../../ui/routing/use-neighbours';
import { buyerAddress, buyersBase } from './buyers-address';

const ownOrder = (view: StoreView): ListOrder => {
  const { rows } = buyerRegister(view);
  return { count: rows.length, idAt: (index) => rows[index]?.id ?? '' };
};
const alike = { find: alikeBuyers, addressOf: buyerAddress };

/** Whose contact it is stands above it. */
const ownParty = ['partyId'];

const ContactEditor = ({ contact }: { readonly contact: Contact }) => {
  const store = useStore();
  const draft = useDraft(`contacts/${contact.id}`);
  return (
    <RecordEditor store={store} table="contacts" record={contact} name={contact.name} draft={draft} omit={ownParty} />
  );
};

const contactEditor = (contact: Contact) => <ContactEditor contact={contact} />;

interface BuyerPageProps {
  readonly id: string;
  /** Papers attached to a record: a feature of its own; absent where nobody mounts it. */
  readonly papers?: ComponentType<{ readonly owner: Buyer }> | undefined;
}

const OpenBuyer = ({ buyer, papers: Papers }: { readonly buyer: Buyer } & Pick<BuyerPageProps, 'papers'>) => {
  const words = useText();
  const { buyers, ui } = words;
  const store = useStore();
  const waivers = useTableVersion('waivers');
  const reviewed = useTableVersion('reviews') + useTableVersion('queries');
  const persons = useRecords('contacts');
  const contacts = useMemo(() => persons.filter(({ partyId }) => partyId === buyer.id), [persons, buyer.id]);
  const events = {
    conferences: useRecords('conferences'),
    participations: useRecords('participations'),
    mous: useRecords('mous'),
  };
  const locked = isLocked(store, buyer.id);
  const draft = useDraft(`buyers/${buyer.id}`);
  const neighbours = useNeighbours(store, 'buyers', buyer.id, ownOrder);
  const { run, refused } = useActAndLeave(buyersBase);
  const remove = (): void => {
    const plan = planRemove(store, [{ table: 'buyers', id: buyer.id }], buyer.name);
    void run(plan, buyers.removed(buyer.name));
  };
  const kind = kindLine(words, 'buyers', buyer.kind);
  return (
    <RecordPage
      title={buyer.name}
      context={buyer.sample ? `${kind} · ${ui.sampleData}` : kind}
      back={{ href: buyersBase, words: buyers.backToList }}
      steps={neighbours && <RecordSteps neighbours={neighbours} addressOf={buyerAddress} />}
      actions={
        <Button leftSection={<IconTrash className="icon" aria-hidden="true" />} onClick={remove}>
          {buyers.remove}
        </Button>
      }
      aside={{
        label: ui.history.title,
        content: (
          <>
            <RecordChecks store={store} table="buyers" record={buyer} name={buyer.name} version={waivers} answers />
            <ReviewPanel store={store} table="buyers" record={buyer} name={buyer.name} version={reviewed} />
            <ContactsPanel store={store} party={buyer} contacts={contacts} editor={contactEditor} />
            {Papers && <Papers owner={buyer} />}
            <PartyEvents partyId={buyer.id} {...events} />
            <RecordHistory store={store} table="buyers" record={buyer} name={buyer.name} />
          </>
        ),
      }}
    >
      {locked && <LockNote />}
      {refused && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <RecordEditor
        locked={locked}
        store={store}
        table="buyers"
        record={buyer}
        name={buyer.name}
        draft={draft}
        alike={alike}
      />
    </RecordPage>
  );
};

/** One buyer: its form and its history. */
export const BuyerPage = ({ id, papers }: BuyerPageProps) => {
  const { buyers } = useText();
  const buyer = useRecord('buyers', id);
  if (buyer) return <OpenBuyer buyer={buyer} papers={papers} />;
  return <GoneRecord title={buyers.title} words={buyers.gone} back={{ href: buyersBase, words: buyers.backToList }} />;
};
