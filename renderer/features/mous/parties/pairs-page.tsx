import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { pairsToDraw } from '../../../domain/conference/pairs-to-draw';
import { nextMouNumber } from '../../../domain/mou/mou-number';
import { type Pair, planMous } from '../../../domain/plan/planners/plan-mous';
import type { Conference } from '../../../domain/records/conference';
import type { MouVariant } from '../../../domain/records/mou';
import { useStore } from '../../../storage/hooks';
import { useView } from '../../../storage/use-view';
import { useActions } from '../../../ui/act/act-context';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { Selection } from '../../../ui/list/selection';
import { ActionBar } from '../../../ui/parts/action-bar';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { PageHead } from '../../../ui/parts/page-head';
import { shownNumber } from '../mou-rows';
import { mousAddress } from '../mous-address';
import { partyChoices } from './party-choices';
import { PartyPicker } from './party-picker';
import { NewAgencyDialog } from './signatories-dialog';

/** Forms that a seller and a buyer sign. */
const pairVariants = ['mou2', 'witness', 'support', 'principle'] as const satisfies readonly MouVariant[];
type PairVariant = (typeof pairVariants)[number];

const useChoices = (conferenceId: string) => {
  const view = useView(['participations', 'producers', 'buyers', 'mous']);
  return useMemo(
    () => ({
      sellers: partyChoices(view, conferenceId, 'producer'),
      buyers: partyChoices(view, conferenceId, 'buyer'),
      mous: view.records('mous').filter((mou) => mou.conferenceId === conferenceId),
      next: nextMouNumber(view, conferenceId),
    }),
    [view, conferenceId],
  );
};

const useDraw = (conference: Conference) => {
  const { mous } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<string | null>(null);
  const draw = async (pairs: readonly Pair[], variant: MouVariant): Promise<void> => {
    const plan = planMous(store, conference.id, pairs, () => store.newId(), variant);
    const acted = await act(plan, { done: mous.pairs.done(number(plan.edits.length)) });
    if (acted.ok) navigate(mousAddress(conference.id));
    else setRefused(acted.sentence);
  };
  return { draw, refused };
};

/** What the button will do: pairs as a product, numbers, and what stays. */
const DrawWords = ({
  sellers,
  buyers,
  fresh,
  present,
  next,
}: {
  readonly sellers: number;
  readonly buyers: number;
  readonly fresh: number;
  readonly present: number;
  readonly next: number;
}) => {
  const { mous } = useText();
  const { number } = useFormat();
  const words = mous.pairs;
  if (sellers === 0 || buyers === 0) return <>{words.wordsNone}</>;
  const parts = [
    words.words(number(sellers), number(buyers), number(sellers * buyers)),
    ...(present > 0 ? [words.present(number(present))] : []),
    ...(fresh === 1 ? [words.numberedOne(shownNumber(next))] : []),
    ...(fresh > 1 ? [words.numbered(shownNumber(next), shownNumber(next + fresh - 1))] : []),
  ];
  return <span className="num">{parts.join('; ')}.</span>;
};

/** Sellers on the left, buyers on the right: each chosen seller with each chosen buyer gets a memorandum, all at once. */
export const PairsPage = ({ conference }: { readonly conference: Conference }) => {
  const { mous, choices, fields } = useText();
  const { number } = useFormat();
  const { sellers, buyers, mous: present, next } = useChoices(conference.id);
  const [sellerIds, setSellerIds] = useState<Selection>(new Set<string>());
  const [buyerIds, setBuyerIds] = useState<Selection>(new Set<string>());
  const { draw, refused } = useDraw(conference);
  const pairs = useMemo(() => pairsToDraw(sellerIds, buyerIds, present), [sellerIds, buyerIds, present]);
  const [variant, setVariant] = useState<PairVariant>('mou2');
  const [agency, setAgency] = useState(false);
  const words = mous.pairs;
  const back = mousAddress(conference.id);
  return (
    <Page
      head={
        <PageHead
          before={
            <Button component={Link} href={back} size="xs" variant="subtle" aria-label={words.back} title={words.back}>
              <IconArrowLeft className="icon" aria-hidden="true" />
            </Button>
          }
          title={words.title}
          context={conference.name}
          actions={
            <>
              <NativeSelect
                aria-label={fields.mous.variant}
                value={variant}
                data={pairVariants.map((each) => ({ value: each, label: choices.mouVariant[each] }))}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  setVariant(pairVariants.find((each) => each === chosen) ?? 'mou2');
                }}
              />
              <Button onClick={() => setAgency(true)}>{words.agency}</Button>
            </>
          }
        />
      }
      body="fill"
      foot={
        <ActionBar
          words={
            <DrawWords
              sellers={sellerIds.size}
              buyers={buyerIds.size}
              fresh={pairs.fresh.length}
              present={pairs.present.length}
              next={next}
            />
          }
        >
          <Button component={Link} href={back}>
            {words.back}
          </Button>
          <Button variant="filled" disabled={pairs.fresh.length === 0} onClick={() => void draw(pairs.fresh, variant)}>
            {words.action(number(pairs.fresh.length))}
          </Button>
        </ActionBar>
      }
    >
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      {agency && <NewAgencyDialog conference={conference} onClose={() => setAgency(false)} />}
      <div className="pairs">
        <PartyPicker
          title={words.sellers(number(sellerIds.size), number(sellers.length))}
          label={words.sellersLabel}
          choices={sellers}
          selected={sellerIds}
          onSelect={setSellerIds}
          withProducts
        />
        <PartyPicker
          title={words.buyers(number(buyerIds.size), number(buyers.length))}
          label={words.buyersLabel}
          choices={buyers}
          selected={buyerIds}
          onSelect={setBuyerIds}
        />
      </div>
    </Page>
  );
};
