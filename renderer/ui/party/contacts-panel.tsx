import { type ReactNode, useState } from 'react';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { StoreView } from '../../domain/plan/store-view';
import { blankContact, type Contact, consentPurposes } from '../../domain/records/contact';
import { type Acted, useActions } from '../act/act-context';
import { AddLine } from '../form/add-line';
import { OpeningRow } from '../form/opening-row';
import { useFormat, useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';
import { Section } from '../parts/section';
import { Stamp } from '../signs/stamp';

interface ContactsPanelProps {
  readonly store: StoreView & { readonly newId: () => string };
  readonly party: { readonly id: string; readonly sample: boolean };
  /** Those of this party. */
  readonly contacts: readonly Contact[];
  /** The form of one of them. */
  readonly editor: (contact: Contact) => ReactNode;
}

/** What a person agreed to, in words: it is read here before somebody prints a number. */
const Consents = ({ contact }: { readonly contact: Contact }) => {
  const { contacts, fields } = useText();
  const given = consentPurposes.filter((purpose) => contact[purpose]);
  return (
    <span className="row mute">
      <Stamp state={given.length === 0 ? 'unknown' : 'valid'} />
      <span>
        {given.length === 0 ? contacts.noConsent : given.map((purpose) => fields.contacts[purpose]).join(', ')}
      </span>
    </span>
  );
};

/** The persons of a party: several, each with what that person agreed to. Nothing is agreed to in advance (R14). */
export const ContactsPanel = ({ store, party, contacts, editor }: ContactsPanelProps) => {
  const words = useText();
  const { number } = useFormat();
  const { act } = useActions();
  const [open, setOpen] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const add = async (name: string): Promise<Acted> => {
    const contact = { ...blankContact(store.newId(), party.id), name, sample: party.sample };
    const acted = await act(planCreate('contacts', contact, name), { done: words.contacts.added(name) });
    if (acted.ok) setOpen(contact.id);
    return acted;
  };
  const remove = async ({ id, name }: Contact): Promise<void> => {
    const acted = await act(planRemove(store, [{ table: 'contacts', id }], name), {
      done: words.contacts.removed(name),
    });
    setRefused(acted.ok ? null : acted.sentence);
  };
  return (
    <Section title={words.contacts.title(number(contacts.length))}>
      {contacts.length === 0 && <p className="mute">{words.contacts.none}</p>}
      <ul className="stack">
        {contacts.map((contact) => (
          <OpeningRow
            key={contact.id}
            name={contact.name}
            head={
              <span className="grow">
                <span className="medium">{contact.name}</span>
                {contact.title && <span className="mute">, {contact.title}</span>}
              </span>
            }
            edit={words.contacts.edit}
            remove={words.contacts.remove(contact.name)}
            open={open === contact.id}
            onToggle={() => setOpen(open === contact.id ? null : contact.id)}
            onRemove={() => void remove(contact)}
            closed={<Consents contact={contact} />}
          >
            {editor(contact)}
          </OpeningRow>
        ))}
      </ul>
      <AddLine
        inside
        label={words.contacts.newName}
        button={words.contacts.add}
        missing={words.contacts.nameMissing}
        onAdd={add}
      />
      {refused !== null && <ErrorPanel>{refused}</ErrorPanel>}
    </Section>
  );
};
