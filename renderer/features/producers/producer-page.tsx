import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ComponentType, useMemo } from 'react';
import { Link } from 'wouter';
import { alikeProducers } from '../../domain/merge/alike-records';
import { isLocked } from '../../domain/plan/locked';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { StoreView } from '../../domain/plan/store-view';
import type { Contact } from '../../domain/records/contact';
import type { Producer } from '../../domain/records/producer';
import { producerRegister } from '../../domain/search/registers';
import { useDraft, useRecord, useRecords, useStore, useTableVersion } from '../../storage/hooks';
import { useActAndLeave } from '../../ui/act/use-act-and-leave';
import { RecordChecks } from '../../ui/form/record-checks';
import { RecordEditor } from '../../ui/form/record-editor';
import { GoneOrAbsorbed } from '../../ui/history/gone-or-absorbed';
import { RecordHistory } from '../../ui/history/record-history';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { RecordPage } from '../../ui/parts/record-page';
import { RecordSteps } from '../../ui/parts/record-steps';
import { JumpTarget, SectionJumps } from '../../ui/parts/section-jumps';
import { ContactsPanel } from '../../ui/party/contacts-panel';
import { kindLine } from '../../ui/party/listed-values';
import { PartyEvents } from '../../ui/party/party-events';
import { LockNote, ReviewPanel } from '../../ui/review/review-panel';
import type { ListOrder } from '../../ui/routing/last-order';
import { useNeighbours } from '../../ui/routing/use-neighbours';
import { ProducerEvidence } from './producer-evidence';
import { ProducerProducts } from './producer-products';
import { ProducerReadiness } from './producer-readiness';
import { mergeAddress, producerAddress, producersBase } from './producers-address';

const ownOrder = (view: StoreView): ListOrder => {
  const { rows } = producerRegister(view);
  return { count: rows.length, idAt: (index) => rows[index]?.id ?? '' };
};
const alike = { find: alikeProducers, addressOf: producerAddress };

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

const useRemove = (producer: Producer) => {
  const { producers } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { run, refused } = useActAndLeave(producersBase);
  const remove = (): void => {
    const plan = planRemove(store, [{ table: 'producers', id: producer.id }], producer.name);
    const products = plan.edits.filter(({ table }) => table === 'products').length;
    const words =
      products === 0 ? producers.removed(producer.name) : producers.removedWith(producer.name, number(products));
    void run(plan, words);
  };
  return { remove, refused };
};

interface ProducerPageProps {
  readonly id: string;
  /** Papers attached to a record: a feature of its own; absent where nobody mounts it. */
  readonly papers?: ComponentType<{ readonly owner: Producer }> | undefined;
}

const OpenProducer = ({
  producer,
  papers: Papers,
}: { readonly producer: Producer } & Pick<ProducerPageProps, 'papers'>) => {
  const words = useText();
  const { producers, ui } = words;
  const store = useStore();
  const waivers = useTableVersion('waivers');
  const reviewed = useTableVersion('reviews') + useTableVersion('queries');
  const persons = useRecords('contacts');
  const contacts = useMemo(() => persons.filter(({ partyId }) => partyId === producer.id), [persons, producer.id]);
  const events = {
    conferences: useRecords('conferences'),
    participations: useRecords('participations'),
    mous: useRecords('mous'),
  };
  const locked = isLocked(store, producer.id);
  const draft = useDraft(`producers/${producer.id}`);
  const neighbours = useNeighbours(store, 'producers', producer.id, ownOrder);
  const { remove, refused } = useRemove(producer);
  const kind = kindLine(words, 'producers', producer.kind);
  const aside = (
    <>
      <SectionJumps
        jumps={[
          { id: 'muc-san-pham', label: words.app.items.products },
          { id: 'muc-kiem-tra', label: ui.form.checks },
          { id: 'muc-lien-he', label: words.contacts.short },
          { id: 'muc-giay-to', label: words.attachments.short },
          { id: 'muc-hoi-nghi', label: words.app.items.conferences },
          { id: 'muc-lich-su', label: ui.history.title },
        ]}
      />
      <JumpTarget id="muc-san-pham">
        <ProducerProducts producer={producer} adding />
        <ProducerReadiness producer={producer} />
      </JumpTarget>
      <JumpTarget id="muc-kiem-tra">
        <RecordChecks
          store={store}
          table="producers"
          record={producer}
          name={producer.name}
          version={waivers}
          answers
        />
        <ReviewPanel store={store} table="producers" record={producer} name={producer.name} version={reviewed} />
      </JumpTarget>
      <JumpTarget id="muc-lien-he">
        <ContactsPanel store={store} party={producer} contacts={contacts} editor={contactEditor} />
      </JumpTarget>
      <JumpTarget id="muc-giay-to">{Papers && <Papers owner={producer} />}</JumpTarget>
      <JumpTarget id="muc-hoi-nghi">
        <PartyEvents partyId={producer.id} {...events} />
      </JumpTarget>
      <JumpTarget id="muc-lich-su">
        <RecordHistory store={store} table="producers" record={producer} name={producer.name} />
      </JumpTarget>
    </>
  );
  return (
    <RecordPage
      title={producer.name}
      context={producer.sample ? `${kind} · ${ui.sampleData}` : kind}
      back={{ href: producersBase, words: producers.backToList }}
      steps={neighbours && <RecordSteps neighbours={neighbours} addressOf={producerAddress} />}
      actions={
        <>
          <ProducerEvidence producer={producer} />
          <Button component={Link} href={mergeAddress(producer.id)}>
            {words.doubts.merge.with}
          </Button>
          <Button leftSection={<IconTrash className="icon" aria-hidden="true" />} onClick={remove}>
            {producers.remove}
          </Button>
        </>
      }
      aside={{ label: producers.beside, content: aside }}
    >
      {locked && <LockNote />}
      {refused && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <RecordEditor
        locked={locked}
        store={store}
        table="producers"
        record={producer}
        name={producer.name}
        draft={draft}
        alike={alike}
      />
    </RecordPage>
  );
};

/** One producer: its form, and beside it products, what to look at and the history. */
export const ProducerPage = ({ id, papers }: ProducerPageProps) => {
  const { producers } = useText();
  const store = useStore();
  const producer = useRecord('producers', id);
  if (producer) return <OpenProducer producer={producer} papers={papers} />;
  return (
    <GoneOrAbsorbed
      store={store}
      table="producers"
      id={id}
      title={producers.title}
      words={producers.gone}
      back={{ href: producersBase, words: producers.backToList }}
      addressOf={producerAddress}
    />
  );
};
