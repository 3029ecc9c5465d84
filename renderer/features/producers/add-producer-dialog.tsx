import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { alikeProducers } from '../../domain/merge/alike-records';
import { blankProducer, type Producer, producerKinds, taxCodeKinds } from '../../domain/records/producer';
import { producerRegister } from '../../domain/search/registers';
import { useDraft, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { AddDialog } from '../../ui/form/add-dialog';
import type { AddTyped } from '../../ui/form/add-draft';
import { useText } from '../../ui/language/language-context';
import { withSimilarNames } from '../../ui/party/alike-of-typed';
import { partyBoxes, partyValues, typedParty } from '../../ui/party/party-boxes';
import { partyDoubts, planAddParty } from '../../ui/party/party-doubts';
import { producerAddress } from './producers-address';

const asksTaxCode = (kind: string | null): boolean => taxCodeKinds.some((each) => each === kind);

const producerOf = (id: string, typed: AddTyped): Producer => ({
  ...blankProducer(id),
  name: typed.name,
  kind: producerKinds.find((each) => each === typed.picked) ?? 'unknown',
  ...partyValues(typed),
});

/** A producer needs a name and a kind, which decides its fields: a company also its tax code, a household not (R1). */
export const AddProducerDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useText();
  const { producers, choices, fields } = words;
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const today = useToday();
  const draft = useDraft('add/producers');
  const alike = useMemo(
    () => ({
      find: (typed: AddTyped) =>
        withSimilarNames(alikeProducers(store, typedParty(typed)), producerRegister(store), typed.name),
      addressOf: producerAddress,
    }),
    [store],
  );
  const doubts = useCallback(
    (typed: AddTyped) => partyDoubts(store, 'producers', producerOf('new', typed), today),
    [store, today],
  );
  const add = async (typed: AddTyped, why: string | null): Promise<Acted> => {
    const producer = producerOf(store.newId(), typed);
    const acted = await act(planAddParty(store, 'producers', producer, today, why), {
      done: producers.added(producer.name),
    });
    if (acted.ok) navigate(producerAddress(producer.id));
    return acted;
  };
  return (
    <AddDialog
      opened
      title={producers.addTitle}
      hint={producers.addHint}
      name={{ label: fields.producers.name, missing: producers.nameMissing }}
      pick={{
        label: fields.producers.kind,
        options: producerKinds.map((kind) => ({ value: kind, label: choices.producerKind[kind] })),
        missing: producers.kindMissing,
      }}
      boxes={(picked) => partyBoxes(words, asksTaxCode(picked))}
      alike={alike}
      doubts={doubts}
      draft={draft}
      action={producers.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
