import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankProducer, producerKinds } from '../../domain/records/producer';
import { producerRegister } from '../../domain/search/registers';
import { similarNames } from '../../domain/search/similar-names';
import { useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { AddDialog } from '../../ui/form/add-dialog';
import { useText } from '../../ui/language/language-context';
import { producerAddress } from './producers-address';

/** A producer needs a name and a kind, which decides its fields (R1). */
export const AddProducerDialog = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const { producers, choices, fields } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const similar = useMemo(
    () => ({
      words: producers.similar,
      find: (name: string) => similarNames(producerRegister(store), name),
      addressOf: producerAddress,
    }),
    [producers, store],
  );
  const add = async (name: string, picked: string | null): Promise<Acted> => {
    const kind = producerKinds.find((each) => each === picked) ?? 'unknown';
    const producer = { ...blankProducer(store.newId()), name, kind };
    const acted = await act(planCreate('producers', producer, name), { done: producers.added(name) });
    if (acted.ok) navigate(producerAddress(producer.id));
    return acted;
  };
  return (
    <AddDialog
      opened={opened}
      title={producers.addTitle}
      hint={producers.addHint}
      name={{ label: fields.producers.name, missing: producers.nameMissing }}
      pick={{
        label: fields.producers.kind,
        options: producerKinds.map((kind) => ({ value: kind, label: choices.producerKind[kind] })),
        missing: producers.kindMissing,
      }}
      similar={similar}
      action={producers.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
