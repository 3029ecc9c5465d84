import { useMemo } from 'react';
import { type Producer, producerKinds } from '../../domain/records/producer';
import { recordLacks } from '../../domain/rules/completeness';
import { partyPlace } from '../../domain/search/party-place';
import { useCommunes } from '../../ui/fields/use-communes';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { listedTaxCode } from '../../ui/party/listed-values';
import { partyColumns } from '../../ui/party/party-columns';
import { producerScore } from './producer-filter';

export type CountOf = (producerId: string) => number;

/** Columns of the producer list. Personal data of households are masked (law 91/2025/QH15). */
export const useProducerColumns = (countOf: CountOf, manyProvinces: boolean): readonly Column<Producer>[] => {
  const { producers, products: goods, choices, ui } = useText();
  const { number } = useFormat();
  const communes = useCommunes();
  return useMemo((): readonly Column<Producer>[] => {
    const { columns } = producers;
    const { name, kind, place, phone } = partyColumns<Producer>({
      heads: columns,
      kinds: producerKinds,
      kindWords: choices.producerKind,
      kindTrack: '108px',
      placeOf: (producer) => partyPlace(producer, communes, manyProvinces),
      unknown: ui.unknownValue,
    });
    const products: Column<Producer> = {
      key: 'products',
      head: columns.products,
      track: '82px',
      align: 'right',
      cell: ({ id }) => <span className={`num ${countOf(id) === 0 ? 'faint' : ''}`}>{number(countOf(id))}</span>,
      compare: (a, b) => countOf(a.id) - countOf(b.id),
      from: 480,
    };
    const taxCode: Column<Producer> = {
      key: 'taxCode',
      head: columns.taxCode,
      track: '122px',
      cell: (producer) => (
        <span className="num">{listedTaxCode(producer) ?? <span className="faint">{ui.unknownValue}</span>}</span>
      ),
      // Beside the inspector of a laptop it folds away: there it stands in the inspector.
      from: 900,
    };
    const complete: Column<Producer> = {
      key: 'complete',
      head: columns.complete,
      track: '96px',
      align: 'right',
      cell: (producer) => {
        const lacks = recordLacks('producers', producer).map((purpose) => goods.purposes[purpose]);
        return (
          <span className="num" title={lacks.length === 0 ? goods.readyAll : goods.readyFor(lacks.join(', '))}>
            {goods.score(number(producerScore(producer)))}
          </span>
        );
      },
      compare: (a, b) => producerScore(a) - producerScore(b),
      from: 780,
    };
    return [name, kind, products, place, phone, taxCode, complete];
  }, [producers, goods, choices, ui, number, communes, countOf, manyProvinces]);
};
