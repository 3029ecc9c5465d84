import { Link } from 'wouter';
import { useFormat, useText } from '../../../ui/language/language-context';
import { NearBody } from '../../../ui/list/near-body';
import { Star } from '../../../ui/signs/star';
import { type StarCounts, starSteps, sumOfLines } from './count-figures';
import { type Breakdown, figureAddress, type NamedLine } from './figure-parts';

interface CountsProps {
  readonly counts: StarCounts;
  readonly name: string;
  readonly address: (stars?: number) => string;
}

/** Each figure opens the products that it counted; nothing to open is a faint zero. */
const Counts = ({ counts, name, address }: CountsProps) => {
  const { ui, figures } = useText();
  const { number } = useFormat();
  const cell = (count: number, label: string, href: string) =>
    count === 0 ? (
      <span className="faint">0</span>
    ) : (
      <Link href={href} aria-label={`${number(count)} (${label})`}>
        {number(count)}
      </Link>
    );
  return (
    <>
      {starSteps.map((stars) => (
        <td key={stars} className="right num">
          {cell(counts[stars], `${name}, ${ui.star(stars)}`, address(stars))}
        </td>
      ))}
      <td className="right num bold">{cell(counts.all, `${name}, ${figures.sum}`, address())}</td>
    </>
  );
};

interface FigureTableProps {
  readonly breakdown: Breakdown;
  readonly lines: readonly NamedLine[];
}

/** px, as figures.css gives it. */
const lineHeight = 27;

/** The table beside a chart: every line, and the sum that all breakdowns share. */
export const FigureTable = ({ breakdown, lines }: FigureTableProps) => {
  const { figures } = useText();
  return (
    <table className="figure-table">
      <thead>
        <tr>
          <th scope="col">{figures.heads[breakdown]}</th>
          {starSteps.map((stars) => (
            <th key={stars} scope="col" className="right">
              <Star stars={stars} />
            </th>
          ))}
          <th scope="col" className="right">
            {figures.sum}
          </th>
        </tr>
      </thead>
      <NearBody lines={lines} lineHeight={lineHeight}>
        {(line) => (
          <tr key={line.key ?? 'none'}>
            <th scope="row">{line.name}</th>
            <Counts counts={line.counts} name={line.name} address={line.address} />
          </tr>
        )}
      </NearBody>
      <tfoot>
        <tr>
          <th scope="row">{figures.sum}</th>
          <Counts counts={sumOfLines(lines)} name={figures.sum} address={(stars) => figureAddress(null, null, stars)} />
        </tr>
      </tfoot>
    </table>
  );
};
