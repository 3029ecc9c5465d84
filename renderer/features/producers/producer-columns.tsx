import { useMemo } from 'react';
import { formatPhone } from '../../domain/identity/phone-number';
import { isMasked, maskText } from '../../domain/masking/mask-party';
import type { Field } from '../../domain/records/field';
import { type Producer, producerFields, producerKinds } from '../../domain/records/producer';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import { partyPlace } from '../../domain/search/party-place';
import { useCommunes } from '../../ui/fields/use-communes';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';

const fieldOf = (key: string): Pick<Field, 'personal' | 'type'> => {
  const fields: readonly Field[] = producerFields;
  return fields.find((field) => field.key === key) ?? { type: 'text' };
};
const taxField = fieldOf('taxCode');
const phoneField = fieldOf('phones');
const signerField = fieldOf('representative');

/** A phone as a list may show it: masked for a person without consent, grouped as printed otherwise. */
export const listedPhone = (producer: Producer): string | null => {
  const phone = producer.phones[0];
  if (phone === undefined) return null;
  return isMasked(phoneField, producer) ? maskText(phoneField, producer, phone) : formatPhone(phone);
};

export const listedTaxCode = (producer: Producer): string | null => maskText(taxField, producer, producer.taxCode);
export const listedSigner = (producer: Producer): string | null =>
  maskText(signerField, producer, producer.representative);

export type CountOf = (producerId: string) => number;

/** Columns of the producer list. Personal data of households are masked (law 91/2025/QH15). */
export const useProducerColumns = (countOf: CountOf, manyProvinces: boolean): readonly Column<Producer>[] => {
  const { producers, choices, ui } = useText();
  const { number } = useFormat();
  const communes = useCommunes();
  return useMemo((): readonly Column<Producer>[] => {
    const { columns } = producers;
    const known = (text: string | null) => text ?? <span className="faint">{ui.unknownValue}</span>;
    const place = (producer: Producer) => partyPlace(producer, communes, manyProvinces);
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
        track: '108px',
        cell: ({ kind }) => choices.producerKind[kind],
        compare: (a, b) => producerKinds.indexOf(a.kind) - producerKinds.indexOf(b.kind),
      },
      {
        key: 'products',
        head: columns.products,
        track: '82px',
        align: 'right',
        cell: ({ id }) => <span className={`num ${countOf(id) === 0 ? 'faint' : ''}`}>{number(countOf(id))}</span>,
        compare: (a, b) => countOf(a.id) - countOf(b.id),
        from: 480,
      },
      {
        key: 'place',
        head: columns.place,
        track: 'minmax(120px, 2fr)',
        cell: (producer) => known(place(producer)),
        compare: (a, b) => compareKeys(orderKey(place(a) ?? ''), orderKey(place(b) ?? '')),
        from: 560,
      },
      {
        key: 'phone',
        head: columns.phone,
        track: '116px',
        cell: (producer) => <span className="num">{known(listedPhone(producer))}</span>,
        from: 640,
      },
      {
        key: 'taxCode',
        head: columns.taxCode,
        track: '122px',
        cell: (producer) => <span className="num">{known(listedTaxCode(producer))}</span>,
        from: 780,
      },
    ];
  }, [producers, choices, ui, number, communes, countOf, manyProvinces]);
};
