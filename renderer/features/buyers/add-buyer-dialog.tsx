import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankBuyer, buyerKinds } from '../../domain/records/buyer';
import { buyerRegister } from '../../domain/search/registers';
import { similarNames } from '../../domain/search/similar-names';
import { useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { AddDialog } from '../../ui/form/add-dialog';
import { useText } from '../../ui/language/language-context';
import { buyerAddress } from './buyers-address';

/** A buyer needs a name; its kind may stay open. */
export const AddBuyerDialog = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const { buyers, choices, fields } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const similar = useMemo(
    () => ({
      words: buyers.similar,
      find: (name: string) => similarNames(buyerRegister(store), name),
      addressOf: buyerAddress,
    }),
    [buyers, store],
  );
  const add = async (name: string, picked: string | null): Promise<Acted> => {
    const kind = buyerKinds.find((each) => each === picked) ?? 'unknown';
    const buyer = { ...blankBuyer(store.newId()), name, kind };
    const acted = await act(planCreate('buyers', buyer, name), { done: buyers.added(name) });
    if (acted.ok) navigate(buyerAddress(buyer.id));
    return acted;
  };
  return (
    <AddDialog
      opened={opened}
      title={buyers.addTitle}
      hint={buyers.addHint}
      name={{ label: fields.buyers.name, missing: buyers.nameMissing }}
      pick={{
        label: fields.buyers.kind,
        options: buyerKinds.flatMap((kind) =>
          kind === 'unknown' ? [] : [{ value: kind, label: choices.buyerKind[kind] }],
        ),
      }}
      similar={similar}
      action={buyers.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
