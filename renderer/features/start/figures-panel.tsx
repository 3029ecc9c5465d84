import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { sectors } from '../../domain/reference/product-groups';
import { BarChart } from '../../ui/chart/bar-chart';
import { useLanguage, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { figuresAddress } from './addresses';
import { sectorLines, starSteps, type ValiditySummary } from './validity-summary';

/** Steps of one hue, light to dark, as everywhere that stars are drawn; the middle one is ruled. */
const colours = ['#b9d3d7', '#4f8c97', '#0b3d47'] as const;

/** After the things to do have been painted: nobody waits for a picture. */
const useWhenIdle = (): boolean => {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const wanted = requestIdleCallback(() => setIdle(true), { timeout: 2000 });
    return () => cancelIdleCallback(wanted);
  }, []);
  return idle;
};

/** Stars in force by sector, drawn; its numbers are those of the table above, and the page of figures has the rest. */
export const FiguresPanel = ({ summary }: { readonly summary: ValiditySummary }) => {
  const { start, figures, ui } = useText();
  const { language } = useLanguage();
  const idle = useWhenIdle();
  const data = useMemo(
    () => ({
      series: starSteps.map((stars, index) => ({
        name: ui.star(stars),
        colour: colours[index] ?? colours[0],
        ...(index === 1 ? { lines: true as const } : {}),
      })),
      rows: sectorLines(summary).map(({ sector, counts }) => {
        const known = sectors().find(({ code }) => code === sector);
        const name = known ? (language === 'vi' ? known.shortVi : known.en) : start.noSector;
        return { name, values: starSteps.map((stars) => counts[stars]) };
      }),
    }),
    [summary, language, ui, start],
  );
  return (
    <Panel
      title={figures.sections.sectors}
      className="start-figures"
      more={<Link href={figuresAddress}>{start.openFigures}</Link>}
    >
      <div className="start-chart">
        {idle && <BarChart label={figures.chart(figures.sections.sectors)} data={data} />}
      </div>
    </Panel>
  );
};
