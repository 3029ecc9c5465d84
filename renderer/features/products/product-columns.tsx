import { useMemo } from 'react';
import { sectorCodes, sectorOf } from '../../domain/reference/product-groups';
import { lackingPurposes, purposes } from '../../domain/rules/completeness';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import type { ProductRow } from '../../domain/search/registers';
import { productStandings } from '../../domain/validity/product-standing';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';
import { Weave } from '../../ui/signs/weave';
import { type CurrentOf, dossierOf, standingOf } from './product-filter';

/** Swatch and code of a product's group; a product in no group says so. */
export const GroupWord = ({ code }: { readonly code: string | null }) => {
  const { ui } = useText();
  const sector = sectorOf(code);
  if (sector === null) return <span className="faint">{ui.unknownValue}</span>;
  return (
    <span>
      <Weave sector={sectorCodes.indexOf(sector) + 1} /> {code}
    </span>
  );
};

/** What is unknown is said in words; it is never a zero. */
export const Amount = ({ value }: { readonly value: number | null }) => {
  const { ui } = useText();
  const { number } = useFormat();
  return value === null ? (
    <span className="faint">{ui.unknownValue}</span>
  ) : (
    <span className="num">{number(value)}</span>
  );
};

/** For how many of the four purposes the dossier is complete; which ones it is not, in words. */
const Ready = ({ row, currentOf }: { readonly row: ProductRow; readonly currentOf: CurrentOf }) => {
  const { products } = useText();
  const { number } = useFormat();
  const lacking = lackingPurposes(dossierOf(row, currentOf(row.product.id)));
  const words =
    lacking.length === 0
      ? products.readyAll
      : products.readyFor(lacking.map((purpose) => products.purposes[purpose]).join(', '));
  return (
    <span className={`num ${lacking.length === 0 ? '' : 'mute'}`} title={words}>
      {products.ready(number(purposes.length - lacking.length), number(purposes.length))}
    </span>
  );
};

const ends = (row: ProductRow, currentOf: CurrentOf): string => currentOf(row.product.id)?.life.ends?.from ?? '9999';

/** Compares by a number; who has none comes last. */
const byNumber =
  (of: (row: ProductRow) => number | null) =>
  (a: ProductRow, b: ProductRow): number =>
    (of(a) ?? Infinity) - (of(b) ?? Infinity) || 0;

/** Columns of the product list: name, star and validity never fold, the rest does when the window is narrow. */
export const useProductColumns = (currentOf: CurrentOf): readonly Column<ProductRow>[] => {
  const { products, ui } = useText();
  return useMemo((): readonly Column<ProductRow>[] => {
    const { columns } = products;
    return [
      {
        key: 'name',
        head: columns.name,
        track: 'minmax(190px, 3fr)',
        cell: ({ product }) => <span className="medium">{product.name}</span>,
        compare: (a, b) => compareKeys(orderKey(a.product.name), orderKey(b.product.name)),
      },
      {
        key: 'group',
        head: columns.group,
        track: '72px',
        cell: ({ product }) => <GroupWord code={product.subgroupCode} />,
        compare: (a, b) => compareKeys(a.product.subgroupCode ?? '~', b.product.subgroupCode ?? '~'),
        from: 560,
      },
      {
        key: 'stars',
        head: columns.stars,
        track: '52px',
        cell: ({ product }) => {
          const stars = currentOf(product.id)?.certificate.stars;
          return stars ? <Star stars={stars} /> : <span className="faint">-</span>;
        },
        compare: byNumber(({ product }) => currentOf(product.id)?.certificate.stars ?? null),
      },
      {
        key: 'until',
        head: columns.until,
        track: '132px',
        cell: (row) => (
          <StandingWord state={standingOf(row, currentOf)} ends={currentOf(row.product.id)?.life.ends ?? null} />
        ),
        compare: (a, b) =>
          compareKeys(ends(a, currentOf), ends(b, currentOf)) ||
          productStandings.indexOf(standingOf(a, currentOf)) - productStandings.indexOf(standingOf(b, currentOf)),
      },
      {
        key: 'producer',
        head: columns.producer,
        track: 'minmax(130px, 2fr)',
        cell: ({ producer }) => producer?.name ?? <span className="faint">{ui.unknownValue}</span>,
        compare: (a, b) => compareKeys(orderKey(a.producer?.name ?? ''), orderKey(b.producer?.name ?? '')),
        from: 640,
      },
      {
        key: 'price',
        head: columns.price,
        track: '104px',
        align: 'right',
        cell: ({ product }) => <Amount value={product.retailPriceMin} />,
        compare: byNumber(({ product }) => product.retailPriceMin),
        from: 760,
      },
      {
        key: 'ready',
        head: columns.completeness,
        track: '68px',
        cell: (row) => <Ready row={row} currentOf={currentOf} />,
        from: 700,
      },
    ];
  }, [products, ui, currentOf]);
};
