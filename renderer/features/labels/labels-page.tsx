import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Label, LabelPrint } from '../../documents/labels/label';
import { cellsOf, sheetsFor, sheetTrouble } from '../../domain/labels/sheet-geometry';
import type { Conference } from '../../domain/records/conference';
import { useToday } from '../../ui/act/today';
import { useKeptFocus } from '../../ui/keys/use-kept-focus';
import { useFormat, useText } from '../../ui/language/language-context';
import type { Selection } from '../../ui/list/selection';
import { PaperPreview } from '../../ui/paper/paper-preview';
import { useDrawnPaper } from '../../ui/paper/use-drawn-paper';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { type LabelKind, labelKinds, labelsAddress } from './label-address';
import { LabelList } from './label-list';
import { NumberField } from './number-field';
import { PrinterForm } from './printer-form';
import { LabelJobPanel } from './saved-labels';
import { SheetForm } from './sheet-form';
import { type LabelSetting, labelPrint, useLabelPapers, useLabelPrint } from './use-label-print';
import { useLabelSource } from './use-label-source';
import { usePrinters } from './use-printers';
import { useSheets } from './use-sheets';

const nothing: Selection = new Set();
const none: readonly Label[] = [];

const textOf = ({ labels }: LabelPrint): readonly string[] =>
  labels.map(({ above, heading, stars, lines }) => [above, heading, stars?.words, ...lines].filter(Boolean).join(', '));

/** What the first sheet shows, the same object while nothing on it changes. */
const useFirstSheet = (setting: LabelSetting, labels: readonly Label[], title: string): LabelPrint | null => {
  const today = useToday();
  const shown = labels.slice(0, Math.ceil((cellsOf(setting.sheet) - setting.first) / setting.copies));
  const office = { author: '', createdAt: `${today}T00:00:00.000Z` };
  // The rest of the last label's copies would begin a second sheet: the preview stops at the first one.
  const pages =
    sheetTrouble(setting.sheet) === null && shown.length > 0 ? labelPrint(setting, shown, office, title) : null;
  const text = pages === null ? null : JSON.stringify(pages);
  return useMemo(() => (text === null ? null : (JSON.parse(text) as LabelPrint)), [text]);
};

interface LabelsPageProps {
  readonly conference: Conference;
  readonly kind: LabelKind;
  /** Which conference, where there are several. */
  readonly choice: ReactNode;
}

/** What is printed, on which sheet, by which printer; seen before it is saved (P4). */
export const LabelsPage = ({ conference, kind, choice }: LabelsPageProps) => {
  const { labels: words } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const source = useLabelSource(conference, kind);
  const sheets = useSheets(kind);
  const printers = usePrinters();
  const { papers, draw } = useLabelPapers();
  const { job, saveLabels, saveTest } = useLabelPrint(papers);
  const form = useKeptFocus<HTMLDivElement>();
  const [selected, setSelected] = useState(nothing);
  const [first, setFirst] = useState(1);
  const [copies, setCopies] = useState(1);
  const [frames, setFrames] = useState(false);
  const { sheet } = sheets;
  const cells = cellsOf(sheet);
  const all = source?.labels ?? none;
  const chosen = selected.size === 0 ? all : all.filter(({ id }) => selected.has(id));
  const setting: LabelSetting = {
    kind,
    conferenceName: conference.name,
    sheet,
    correction: printers.correction,
    copies,
    first: Math.min(first, cells) - 1,
    frames,
  };
  const title = words.kinds[kind];
  const drawn = useDrawnPaper(useFirstSheet(setting, chosen, title), draw);
  const count = chosen.length * copies;
  const busy = job.state.at === 'work';
  const wrong = sheetTrouble(sheet) !== null;
  const actions = (
    <>
      {choice}
      <Button
        variant="filled"
        leftSection={<IconPrinter className="icon" aria-hidden="true" />}
        disabled={busy || wrong || count === 0}
        onClick={() => saveLabels(setting, chosen)}
      >
        {words.save(number(count))}
      </Button>
    </>
  );
  return (
    <Page head={<PageHead title={words.title} context={conference.name} actions={actions} />} body="fill">
      <LabelJobPanel job={job} />
      <div className="labels">
        <div className="labels-form" ref={form}>
          <NativeSelect
            label={words.what}
            value={kind}
            data={labelKinds.map((each) => ({ value: each, label: words.kinds[each] }))}
            onChange={(event) => {
              const picked = labelKinds.find((each) => each === event.currentTarget.value);
              if (picked) navigate(labelsAddress(conference.id, picked));
            }}
          />
          <div className="labels-sizes">
            <NumberField label={words.first} value={setting.first + 1} from={1} to={cells} whole onValue={setFirst} />
            <NumberField label={words.copies} value={copies} from={1} to={500} whole onValue={setCopies} />
          </div>
          <p className="mute">{words.firstHint}</p>
          <Checkbox
            label={words.frames}
            checked={frames}
            onChange={(event) => setFrames(event.currentTarget.checked)}
          />
          <SheetForm sheets={sheets} />
          <PrinterForm
            printers={printers}
            testing={busy || wrong}
            onTest={() => saveTest(setting, printers.chosen ?? words.noPrinter)}
          />
        </div>
        <div className="labels-seen">
          {source && (
            <LabelList
              kind={kind}
              conferenceId={conference.id}
              source={source}
              selected={selected}
              onSelect={setSelected}
            />
          )}
          {count > 0 && !wrong && (
            <PaperPreview title={words.preview} label={words.previewOf(title)} drawn={drawn} textOf={textOf}>
              <p className="mute num">{words.sheetsUsed(number(sheetsFor(sheet, setting.first, count)))}</p>
            </PaperPreview>
          )}
        </div>
      </div>
    </Page>
  );
};
