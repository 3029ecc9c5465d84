import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { alikeBuyers } from '../../domain/merge/alike-records';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankBuyer, buyerKinds } from '../../domain/records/buyer';
import { buyerRegister } from '../../domain/search/registers';
import { useDraft, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { AddDialog } from '../../ui/form/add-dialog';
import type { AddTyped } from '../../ui/form/add-draft';
import { useText } from '../../ui/language/language-context';
import { withSimilarNames } from '../../ui/party/alike-of-typed';
import { partyBoxes, partyValues, typedParty } from '../../ui/party/party-boxes';
import { buyerAddress } from './buyers-address';

/** A buyer needs a name; its kind may stay open. */
export const AddBuyerDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useText();
  const { buyers, choices, fields } = words;
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const draft = useDraft('add/buyers');
  const alike = useMemo(
    () => ({
      find: (typed: AddTyped) =>
        withSimilarNames(alikeBuyers(store, typedParty(typed)), buyerRegister(store), typed.name),
      addressOf: buyerAddress,
    }),
    [store],
  );
  const options = buyerKinds.flatMap((kind) =>
    kind === 'unknown' ? [] : [{ value: kind, label: choices.buyerKind[kind] }],
  );
  const add = async (typed: AddTyped): Promise<Acted> => {
    const { name } = typed;
    const kind = buyerKinds.find((each) => each === typed.picked) ?? 'unknown';
    const buyer = { ...blankBuyer(store.newId()), name, kind, ...partyValues(typed) };
    const acted = await act(planCreate('buyers', buyer, name), { done: buyers.added(name) });
    if (acted.ok) navigate(buyerAddress(buyer.id));
    return acted;
  };
  return (
    <AddDialog
      opened
      title={buyers.addTitle}
      hint={buyers.addHint}
      name={{ label: fields.buyers.name, missing: buyers.nameMissing }}
      pick={{ label: fields.buyers.kind, options }}
      boxes={() => partyBoxes(words, false)}
      alike={alike}
      draft={draft}
      action={buyers.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
