import { Link } from 'wouter';
import { type SectorCode, sectorCodes, sectors } from '../../domain/reference/product-groups';
import { productStandings, standingsInForce } from '../../domain/validity/product-standing';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { Star } from '../../ui/signs/star';
import { Weave } from '../../ui/signs/weave';
import { type ProductFilter, productsAddress } from './addresses';
import {
  countInForce,
  type StarCounts,
  sectorLines,
  starSteps,
  sumOfStars,
  type ValiditySummary,
} from './validity-summary';

const useSectorName = (): ((sector: SectorCode | null) => string) => {
  const { start } = useText();
  const { language } = useLanguage();
  return (code) => {
    const sector = sectors().find((each) => each.code === code);
    if (!sector) return start.noSector;
    return language === 'vi' ? sector.shortVi : sector.en;
  };
};

/** A figure that opens the products it counts; nothing to open is a faint zero. */
const Count = ({ count, label, filter }: { count: number; label: string; filter: ProductFilter }) => {
  const { number } = useFormat();
  if (count === 0) return <span className="faint">0</span>;
  return (
    <Link href={productsAddress({ standings: standingsInForce, ...filter })} aria-label={`${label}: ${number(count)}`}>
      {number(count)}
    </Link>
  );
};

const Counts = ({ counts, name, filter }: { counts: StarCounts; name: string; filter: ProductFilter }) => {
  const { ui, start } = useText();
  return (
    <>
      {starSteps.map((stars) => (
        <td key={stars} className="right num">
          <Count count={counts[stars]} label={`${name}, ${ui.star(stars)}`} filter={{ ...filter, stars }} />
        </td>
      ))}
      <td className="right num bold">
        <Count count={counts.all} label={`${name}, ${start.sum}`} filter={filter} />
      </td>
    </>
  );
};

/** Shares of the stars, as long as the sector is large beside the largest one. */
const Bar = ({ counts, largest }: { readonly counts: StarCounts; readonly largest: number }) => (
  <span className="start-bar" aria-hidden="true">
    {starSteps.map((stars) =>
      counts[stars] === 0 ? null : (
        <i key={stars} className={`start-star-${stars}`} style={{ width: `${(counts[stars] / largest) * 100}%` }} />
      ),
    )}
  </span>
);

/** `1.702 trong sổ = 1.389 còn hạn + 246 hết hạn + …`: every product once, each part opens its rows. */
const SumLine = ({ summary }: { readonly summary: ValiditySummary }) => {
  const { start } = useText();
  const { number } = useFormat();
  const parts = productStandings.filter((standing) => summary.standings[standing] > 0);
  return (
    <p className="start-sum num">
      <Link href={productsAddress({})}>{start.bookLine.total(number(summary.total))}</Link>
      {parts.map((standing, index) => (
        <span key={standing}>
          {index === 0 ? ' = ' : ' + '}
          <Link href={productsAddress({ standings: [standing] })}>
            {start.bookLine[standing](number(summary.standings[standing]))}
          </Link>
        </span>
      ))}
    </p>
  );
};

/** Stars that may be printed today, by sector, and the sum that shows where the other products are. */
export const ValidityPanel = ({ summary }: { readonly summary: ValiditySummary }) => {
  const { start } = useText();
  const { number } = useFormat();
  const nameOf = useSectorName();
  const lines = sectorLines(summary);
  const largest = Math.max(1, ...lines.map(({ counts }) => counts.all));
  return (
    <Panel
      title={start.validToday}
      className="start-validity"
      more={
        <Link href={productsAddress({ standings: standingsInForce })}>
          {start.openValid(number(countInForce(summary)))}
        </Link>
      }
    >
      <table className="start-table">
        <thead>
          <tr>
            <th scope="col">{start.group}</th>
            <th aria-hidden="true" />
            {starSteps.map((stars) => (
              <th key={stars} scope="col" className="right">
                <i className={`start-key start-star-${stars}`} />
                <Star stars={stars} />
              </th>
            ))}
            <th scope="col" className="right">
              {start.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ sector, counts }) => (
            <tr key={sector ?? 'none'}>
              <th scope="row" title={nameOf(sector)}>
                {sector !== null && <Weave sector={sectorCodes.indexOf(sector) + 1} />} {nameOf(sector)}
              </th>
              <td>
                <Bar counts={counts} largest={largest} />
              </td>
              <Counts counts={counts} name={nameOf(sector)} filter={{ sector }} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {start.sum}
            </th>
            <Counts counts={sumOfStars(summary)} name={start.sum} filter={{}} />
          </tr>
        </tfoot>
      </table>
      <SumLine summary={summary} />
    </Panel>
  );
};
