import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { documentText } from '../../../documents/document-text';
import type { OfficialDocument } from '../../../documents/official-document';
import { useDrawPages } from '../../../printing/use-draw-pages';
import { usePapers } from '../../../printing/use-papers';
import { markInteractive } from '../../../ui/act/mark-interactive';
import { BarChart } from '../../../ui/chart/bar-chart';
import { useCommunes } from '../../../ui/fields/use-communes';
import { useFormat, useLanguage, useText } from '../../../ui/language/language-context';
import { PaperPreview } from '../../../ui/paper/paper-preview';
import { useDrawnPaper } from '../../../ui/paper/use-drawn-paper';
import { EmptyState } from '../../../ui/parts/empty-state';
import { Page } from '../../../ui/parts/page';
import { PageHead } from '../../../ui/parts/page-head';
import { Panel } from '../../../ui/parts/panel';
import { importAddress } from '../expiry-address';
import { FileJob } from '../saved-file';
import type { Figures } from './count-figures';
import { type Breakdown, chartOf, drawnBars, namedLines } from './figure-parts';
import { FigureTable } from './figure-table';
import { useFigures } from './use-figures';
import { type ShownPart, useFiguresPaper } from './use-figures-paper';
import './figures.css';

type Map = Extract<Breakdown, 'newUnits' | 'oldUnits' | 'provinces'>;
const maps: readonly Map[] = ['newUnits', 'oldUnits', 'provinces'];

const useParts = (figures: Figures | null, map: Map): readonly ShownPart[] => {
  const words = useText();
  const { language } = useLanguage();
  const communes = useCommunes();
  return useMemo(() => {
    if (!figures || !communes) return [];
    const { sections } = words.figures;
    const naming = { words, language, communeOfCode: communes.ofCode };
    return [
      { title: sections.sectors, breakdown: 'sectors', lines: namedLines(figures, 'sectors', naming) },
      { title: sections.kinds, breakdown: 'kinds', lines: namedLines(figures, 'kinds', naming) },
      { title: sections.places, breakdown: map, lines: namedLines(figures, map, naming) },
    ];
  }, [figures, communes, words, language, map]);
};

interface MapChoiceProps {
  readonly map: Map;
  readonly offered: readonly Map[];
  readonly onMap: (map: Map) => void;
}

/** By the units of today or by those before 01/7/2025: the same products, the same total (R4). */
const MapChoice = ({ map, offered, onMap }: MapChoiceProps) => {
  const { figures } = useText();
  return (
    <span className="row figure-maps" role="group" aria-label={figures.mapLabel}>
      {offered.map((each) => (
        <Button key={each} size="xs" aria-pressed={each === map} onClick={() => onMap(each)}>
          {figures.maps[each]}
        </Button>
      ))}
    </span>
  );
};

const FigurePanel = ({ part, choice }: { readonly part: ShownPart; readonly choice?: ReactNode }) => {
  const { figures, ui } = useText();
  const { number } = useFormat();
  const chart = useMemo(() => chartOf(part.lines, ui.star), [part.lines, ui]);
  const shown = part.lines.filter(({ counts }) => counts.all > 0).length;
  return (
    <Panel title={part.title} more={choice}>
      <div className="figure-part">
        <BarChart label={figures.chart(part.title)} data={chart} />
        {shown > drawnBars && <p className="mute">{figures.more(number(drawnBars))}</p>}
        <div className="figure-scroll">
          <FigureTable breakdown={part.breakdown} lines={part.lines} />
        </div>
        {choice !== undefined && <p className="mute">{figures.same}</p>}
      </div>
    </Panel>
  );
};

/** Products in force by sector, kind and place: what stands here is what the paper prints, and each number opens its rows. */
export const FiguresScreen = () => {
  const { figures: words } = useText();
  const { number, date } = useFormat();
  const papers = usePapers();
  const figures = useFigures();
  const [map, setMap] = useState<Map>('newUnits');
  const parts = useParts(figures, map);
  const { job, paperOf, write } = useFiguresPaper(papers);
  const [paper, setPaper] = useState<OfficialDocument | null>(null);
  const drawn = useDrawnPaper(paper, useDrawPages(papers.pdf));
  useEffect(markInteractive, []);
  const offered = maps.filter((each) => each !== 'provinces' || (figures?.provinces.length ?? 0) > 1);
  const empty = figures !== null && figures.products === 0;
  const preview = async (): Promise<void> => {
    if (figures) setPaper(await paperOf(figures, parts));
  };
  const actions = (
    <>
      {paper && <Button onClick={() => setPaper(null)}>{words.closePreview}</Button>}
      {paper ? (
        <Button
          variant="filled"
          leftSection={<IconPrinter className="icon" aria-hidden="true" />}
          disabled={job.state.at === 'work'}
          onClick={() => write(paper, figures?.today ?? '')}
        >
          {words.save}
        </Button>
      ) : (
        <Button
          leftSection={<IconPrinter className="icon" aria-hidden="true" />}
          disabled={parts.length === 0 || empty}
          onClick={() => void preview()}
        >
          {words.print}
        </Button>
      )}
    </>
  );
  const context = figures && words.context(number(figures.inForce), number(figures.products), date(figures.today));
  return (
    <Page head={<PageHead title={words.title} context={context} actions={actions} />} body="scroll">
      <FileJob job={job} words={words} />
      {empty && (
        <EmptyState
          action={
            <Button component={Link} href={importAddress}>
              {words.emptyAction}
            </Button>
          }
        >
          {words.empty}
        </EmptyState>
      )}
      {paper && <PaperPreview title={words.preview} label={words.title} drawn={drawn} textOf={documentText} />}
      {!paper && !empty && (
        <div className="figure-grid">
          {parts.map((part) => (
            <FigurePanel
              key={part.title}
              part={part}
              {...(maps.some((each) => each === part.breakdown)
                ? { choice: <MapChoice map={map} offered={offered} onMap={setMap} /> }
                : {})}
            />
          ))}
        </div>
      )}
    </Page>
  );
};
