import { useMemo } from 'react';
import { formatPhone } from '../../domain/identity/phone-number';
import { isMasked, maskText } from '../../domain/masking/mask-party';
import { type Buyer, buyerFields, buyerKinds } from '../../domain/records/buyer';
import type { Field } from '../../domain/records/field';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import { partyPlace } from '../../domain/search/party-place';
import { useCommunes } from '../../ui/fields/use-communes';
import { useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';

const fields: readonly Field[] = buyerFields;
const phoneField: Pick<Field, 'personal' | 'type'> = fields.find(({ key }) => key === 'phones') ?? { type: 'phones' };

/** A phone as a list may show it. */
export const listedPhone = (buyer: Buyer): string | null => {
  const phone = buyer.phones[0];
  if (phone === undefined) return null;
  return isMasked(phoneField, buyer) ? maskText(phoneField, buyer, phone) : formatPhone(phone);
};

/** Columns of the buyer list. Buyers come from everywhere, so the province stands with the place. */
export const useBuyerColumns = (): readonly Column<Buyer>[] => {
  const { buyers, choices, ui } = useText();
  const communes = useCommunes();
  return useMemo((): readonly Column<Buyer>[] => {
    const { columns } = buyers;
    const known = (text: string | null) => text ?? <span className="faint">{ui.unknownValue}</span>;
    const place = (buyer: Buyer) => partyPlace(buyer, communes, true);
    return [
      {
        key: 'name',
        head: columns.name,
        track: 'minmax(200px, 3fr)',
        cell: ({ name }) => <span className="medium">{name}</span>,
        compare: (a, b) => compareKeys(orderKey(a.name), orderKey(b.name)),
      },
      {
        key: 'kind',
        head: columns.kind,
        track: 'minmax(130px, 1fr)',
        cell: ({ kind }) => choices.buyerKind[kind],
        compare: (a, b) => buyerKinds.indexOf(a.kind) - buyerKinds.indexOf(b.kind),
      },
      {
        key: 'place',
        head: columns.place,
        track: 'minmax(140px, 1.5fr)',
        cell: (buyer) => known(place(buyer)),
        compare: (a, b) => compareKeys(orderKey(place(a) ?? ''), orderKey(place(b) ?? '')),
        from: 520,
      },
      {
        key: 'demand',
        head: columns.demand,
        track: 'minmax(120px, 2fr)',
        cell: ({ demandText }) => known(demandText),
        from: 760,
      },
      {
        key: 'phone',
        head: columns.phone,
        track: '116px',
        cell: (buyer) => <span className="num">{known(listedPhone(buyer))}</span>,
        from: 640,
      },
    ];
  }, [buyers, choices, ui, communes]);
};
