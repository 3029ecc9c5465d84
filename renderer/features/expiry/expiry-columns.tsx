import { useMemo } from 'react';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import { partyPlace } from '../../domain/search/party-place';
import type { ExpiryLine } from '../../domain/validity/expiry-radar';
import { productStanding } from '../../domain/validity/product-standing';
import { daysBetween } from '../../domain/vietnamese/civil-date';
import { useCommunes } from '../../ui/fields/use-communes';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Column } from '../../ui/list/column';
import { StandingWord } from '../../ui/signs/standing-word';
import { Star } from '../../ui/signs/star';

const endOf = ({ current }: ExpiryLine): string => current?.life.ends?.to ?? '9999';

/** Days from `day` to the last valid one, negative after it; null when it is not known to the day. */
const daysLeft = ({ current }: ExpiryLine, day: string): number | null => {
  const ends = current?.life.ends;
  return ends && ends.from === ends.to ? daysBetween(day, ends.to) : null;
};

const DaysLeft = ({ line, day }: { readonly line: ExpiryLine; readonly day: string }) => {
  const { expiry } = useText();
  const { number } = useFormat();
  const left = daysLeft(line, day);
  if (left === null || line.list === 'revoked' || line.list === 'other') return <span className="faint">-</span>;
  return <span className="num">{left >= 0 ? expiry.left(number(left)) : expiry.over(number(-left))}</span>;
};

/** The end of the window that matters now; the whole span stands in the inspector and on the letter. */
const Window = ({ line }: { readonly line: ExpiryLine }) => {
  const { expiry } = useText();
  const { date } = useFormat();
  const { window, list, dossier } = line;
  if (list !== 'lapsing' && list !== 'valid') return <span className="faint">-</span>;
  if (window === null) return <span className="faint">{expiry.dossiers.undated}</span>;
  const title = expiry.span(date(window.from), date(window.to));
  if (dossier === 'late') {
    return (
      <span className="tone-lapsed num" title={title}>
        {expiry.window.over(date(window.to))}
      </span>
    );
  }
  return (
    <span className={`num ${dossier === null ? 'mute' : ''}`} title={title}>
      {dossier === null ? expiry.window.from(date(window.from)) : expiry.window.until(date(window.to))}
    </span>
  );
};

export const useExpiryColumns = (day: string): readonly Column<ExpiryLine>[] => {
  const { expiry, products, ui } = useText();
  const communes = useCommunes();
  return useMemo((): readonly Column<ExpiryLine>[] => {
    const { columns } = expiry;
    return [
      {
        key: 'name',
        head: products.columns.name,
        track: 'minmax(170px, 3fr)',
        cell: ({ product }) => <span className="medium">{product.name}</span>,
        compare: (a, b) => compareKeys(orderKey(a.product.name), orderKey(b.product.name)),
      },
      {
        key: 'stars',
        head: products.columns.stars,
        track: '52px',
        cell: ({ current }) =>
          current?.certificate.stars ? <Star stars={current.certificate.stars} /> : <span className="faint">-</span>,
        compare: (a, b) => (a.current?.certificate.stars ?? 9) - (b.current?.certificate.stars ?? 9),
      },
      {
        key: 'until',
        head: products.columns.until,
        track: '132px',
        cell: ({ current }) => <StandingWord state={productStanding(current)} ends={current?.life.ends ?? null} />,
        compare: (a, b) => compareKeys(endOf(a), endOf(b)),
      },
      {
        key: 'left',
        head: columns.left,
        track: '104px',
        cell: (line) => <DaysLeft line={line} day={day} />,
        compare: (a, b) => (daysLeft(a, day) ?? 1e9) - (daysLeft(b, day) ?? 1e9),
        from: 560,
      },
      {
        key: 'window',
        head: columns.window,
        track: '156px',
        cell: (line) => <Window line={line} />,
        compare: (a, b) => compareKeys(a.window?.from ?? '9999', b.window?.from ?? '9999'),
        from: 700,
      },
      {
        key: 'producer',
        head: products.columns.producer,
        track: 'minmax(130px, 2fr)',
        cell: ({ producer }) => producer?.name ?? <span className="faint">{ui.unknownValue}</span>,
        compare: (a, b) => compareKeys(orderKey(a.producer?.name ?? ''), orderKey(b.producer?.name ?? '')),
        from: 640,
      },
      {
        key: 'place',
        head: columns.place,
        track: 'minmax(110px, 1fr)',
        cell: ({ producer }) =>
          (producer && partyPlace(producer, communes, false)) ?? <span className="faint">{ui.unknownValue}</span>,
        from: 960,
      },
    ];
  }, [expiry, products, ui, communes, day]);
};
