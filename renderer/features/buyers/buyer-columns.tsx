import { useMemo } from 'react';
import { type Buyer, buyerKinds } from '../../domain/records/buyer';
import { partyPlace } from '../../domain/search/party-place';
import { useCommunes } from '../../ui/fields/use-communes';
import { useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { partyColumns } from '../../ui/party/party-columns';

/** Columns of the buyer list. Buyers come from everywhere, so the province stands with the place. */
export const useBuyerColumns = (): readonly Column<Buyer>[] => {
  const { buyers, choices, ui } = useText();
  const communes = useCommunes();
  return useMemo((): readonly Column<Buyer>[] => {
    const { columns } = buyers;
    const { name, kind, place, phone } = partyColumns<Buyer>({
      heads: columns,
      kinds: buyerKinds,
      kindWords: choices.buyerKind,
      kindTrack: 'minmax(130px, 1fr)',
      placeOf: (buyer) => partyPlace(buyer, communes, true),
      unknown: ui.unknownValue,
    });
    const demand: Column<Buyer> = {
      key: 'demand',
      head: columns.demand,
      track: 'minmax(120px, 2fr)',
      cell: ({ demandText }) => demandText ?? <span className="faint">{ui.unknownValue}</span>,
      from: 760,
    };
    return [name, kind, place, demand, phone];
  }, [buyers, choices, ui, communes]);
};
