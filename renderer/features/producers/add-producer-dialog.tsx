import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { alikeProducers } from '../../domain/merge/alike-records';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankProducer, producerKinds, taxCodeKinds } from '../../domain/records/producer';
import { producerRegister } from '../../domain/search/registers';
import { useDraft, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { AddDialog } from '../../ui/form/add-dialog';
import type { AddTyped } from '../../ui/form/add-draft';
import { useText } from '../../ui/language/language-context';
import { withSimilarNames } from '../../ui/party/alike-of-typed';
import { partyBoxes, partyValues, typedParty } from '../../ui/party/party-boxes';
import { producerAddress } from './producers-address';

const asksTaxCode = (kind: string | null): boolean => taxCodeKinds.some((each) => each === kind);

/** A producer needs a name and a kind, which decides its fields: a company also its tax code, a household not (R1). */
export const AddProducerDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useText();
  const { producers, choices, fields } = words;
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const draft = useDraft('add/producers');
  const alike = useMemo(
    () => ({
      find: (typed: AddTyped) =>
        withSimilarNames(alikeProducers(store, typedParty(typed)), producerRegister(store), typed.name),
      addressOf: producerAddress,
    }),
    [store],
  );
  const add = async (typed: AddTyped): Promise<Acted> => {
    const { name } = typed;
    const kind = producerKinds.find((each) => each === typed.picked) ?? 'unknown';
    const producer = { ...blankProducer(store.newId()), name, kind, ...partyValues(typed) };
    const acted = await act(planCreate('producers', producer, name), { done: producers.added(name) });
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
      draft={draft}
      action={producers.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
