import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { alikeBuyers } from '../../domain/merge/alike-records';
import { type Buyer, blankBuyer, buyerKinds } from '../../domain/records/buyer';
import { buyerRegister } from '../../domain/search/registers';
import { useDraft, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { AddDialog } from '../../ui/form/add-dialog';
import type { AddTyped } from '../../ui/form/add-draft';
import { useText } from '../../ui/language/language-context';
import { withSimilarNames } from '../../ui/party/alike-of-typed';
import { partyBoxes, partyValues, typedParty } from '../../ui/party/party-boxes';
import { partyDoubts, planAddParty } from '../../ui/party/party-doubts';
import { buyerAddress } from './buyers-address';

const buyerOf = (id: string, typed: AddTyped): Buyer => ({
  ...blankBuyer(id),
  name: typed.name,
  kind: buyerKinds.find((each) => each === typed.picked) ?? 'unknown',
  ...partyValues(typed),
});

/** A buyer needs a name; its kind may stay open. */
export const AddBuyerDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useText();
  const { buyers, choices, fields } = words;
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const today = useToday();
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
  const doubts = useCallback(
    (typed: AddTyped) => partyDoubts(store, 'buyers', buyerOf('new', typed), today),
    [store, today],
  );
  const add = async (typed: AddTyped, why: string | null): Promise<Acted> => {
    const buyer = buyerOf(store.newId(), typed);
    const acted = await act(planAddParty(store, 'buyers', buyer, today, why), { done: buyers.added(buyer.name) });
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
      doubts={doubts}
      draft={draft}
      action={buyers.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
