import { Button } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'wouter';
import type { Buyer } from '../../domain/records/buyer';
import { partyPlace } from '../../domain/search/party-place';
import { useStore } from '../../storage/hooks';
import { useCommunes } from '../../ui/fields/use-communes';
import { RecordHistory } from '../../ui/history/record-history';
import { useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { kindLine, listedPhone, listedSigner } from '../../ui/party/listed-values';
import { buyerAddress } from './buyers-address';

const Facts = ({ buyer }: { readonly buyer: Buyer }) => {
  const { buyers, ui } = useText();
  const communes = useCommunes();
  const facts: readonly (readonly [string, string | null])[] = [
    [buyers.facts.demand, buyer.demandText],
    [buyers.columns.place, buyer.addressText ?? partyPlace(buyer, communes, true)],
    [buyers.columns.representative, listedSigner(buyer)],
    [buyers.columns.phone, listedPhone(buyer)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="faint">{ui.unknownValue}</span>}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The chosen buyer beside the list. */
export const BuyerInspector = memo(({ buyer }: { readonly buyer: Buyer | undefined }) => {
  const words = useText();
  const { buyers, ui } = words;
  const store = useStore();
  return (
    <Inspector label={buyers.facts.label}>
      {buyer ? (
        <>
          <div>
            <h2 className="inspector-title">{buyer.name}</h2>
            <p className="mute">{kindLine(words, 'buyers', buyer.kind)}</p>
            {buyer.sample && <p className="faint">{ui.sampleData}</p>}
          </div>
          <Facts buyer={buyer} />
          <Button component={Link} href={buyerAddress(buyer.id)}>
            {ui.open}
          </Button>
          <RecordHistory key={buyer.id} store={store} table="buyers" record={buyer} name={buyer.name} />
        </>
      ) : (
        <p className="faint">{buyers.facts.none}</p>
      )}
    </Inspector>
  );
});
