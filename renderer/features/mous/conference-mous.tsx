import { Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { SnapshotSetting } from '../../documents/mou/take-mou-snapshot';
import type { Conference } from '../../domain/records/conference';
import { prepareSearch } from '../../domain/search/prepare-search';
import { search } from '../../domain/search/search';
import { usePapers } from '../../printing/use-papers';
import { useRecords } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { DataList } from '../../ui/list/data-list';
import { SearchField } from '../../ui/list/search-field';
import type { Selection } from '../../ui/list/selection';
import { StatusLine } from '../../ui/parts/action-bar';
import { useBeside } from '../../ui/parts/beside';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { useOpenParts } from '../../ui/routing/list-view';
import { mouColumns } from './mou-columns';
import { MouInspector } from './mou-inspector';
import { type MouRow, mouCounts, mouRows, mouTexts, printableRows } from './mou-rows';
import { MouSum } from './mou-sum';
import { conferenceAddress, mousAddress, pairsAddress, wordingAddress } from './mous-address';
import { NumberRegister } from './number-register';
import { printedTables, usePaperSetting } from './print/paper-setting';
import { PrintDialog } from './print/print-dialog';
import type { PrintingJob } from './print/print-order';
import { SavedPapers } from './print/saved-papers';
import { usePrinting } from './print/use-printing';

const useRows = (conference: Conference, setting: SnapshotSetting | null): readonly MouRow[] => {
  const view = useView(printedTables);
  return useMemo(() => mouRows(view, conference.id, setting), [view, conference.id, setting]);
};

const useShown = (rows: readonly MouRow[], base: string) => {
  const { open, shows, show } = useOpenParts(base);
  const [changedOnly, setChangedOnly] = useState(false);
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<Selection>(new Set<string>());
  const [active, setActive] = useState<string | null>(null);
  // Folded when somebody begins to look, not at each change of a paper.
  const looking = text !== '';
  const prepared = useMemo(() => (looking ? prepareSearch(rows, mouTexts) : null), [rows, looking]);
  const shown = useMemo(
    () =>
      (prepared ? search(prepared, text) : rows).filter(
        ({ readiness, issued }) => shows(readiness) && (!changedOnly || issued.changed),
      ),
    [prepared, rows, text, shows, changedOnly],
  );
  // Without a selection everything that can be printed is meant.
  const meant = useMemo(
    () => (selected.size === 0 ? rows : rows.filter(({ mou }) => selected.has(mou.id))),
    [rows, selected],
  );
  const printed = useMemo(() => printableRows(meant), [meant]);
  const here = rows.find(({ mou }) => mou.id === active);
  return {
    open,
    show,
    changedOnly,
    setChangedOnly,
    setText,
    selected,
    setSelected,
    active,
    setActive,
    shown,
    printed,
    leftOut: mouCounts(meant).blocked,
    here,
  };
};

const MousHead = ({ conference, buttons }: { readonly conference: Conference; readonly buttons: ReactNode }) => {
  const { mous, conferences: words } = useText();
  const conferences = useRecords('conferences');
  const [, navigate] = useLocation();
  const { id, name } = conference;
  return (
    <PageHead
      title={mous.title}
      context={<span title={mous.template}>{name}</span>}
      actions={
        <>
          {conferences.length > 1 && (
            <NativeSelect
              className="conference-choice"
              aria-label={mous.conference}
              value={id}
              data={conferences.map((each) => ({ value: each.id, label: each.name || words.unnamed }))}
              onChange={(event) => navigate(mousAddress(event.currentTarget.value))}
            />
          )}
          <Button component={Link} href={conferenceAddress(id)}>
            {mous.toConference}
          </Button>
          {buttons}
        </>
      }
    />
  );
};

const PrintingPanel = ({ job, intoFolder }: { readonly job: PrintingJob; readonly intoFolder: boolean }) => {
  const { mous, failures } = useText();
  const { number } = useFormat();
  return (
    <JobPanel
      job={job}
      label={mous.print.making}
      unit={mous.print.unit}
      stopKeeps={intoFolder ? mous.print.stopKeeps : mous.print.stopNothing}
      done={job.state.at === 'done' && <SavedPapers saved={job.state.value} />}
      trouble={({ code, details, written = 0, sentence }) =>
        [sentence ?? failures[code](details), ...(written > 0 ? [mous.print.keptFiles(number(written))] : [])].join(' ')
      }
    />
  );
};

/** Memoranda of a conference: the check of all of them as a sum and as rows, and beside it one of them as it prints. */
export const ConferenceMous = ({ conference }: { readonly conference: Conference }) => {
  const words = useText();
  const format = useFormat();
  const setting = usePaperSetting();
  const rows = useRows(conference, setting);
  const [toPrint, setToPrint] = useState<readonly MouRow[] | null>(null);
  const [numbers, setNumbers] = useState(false);
  const papers = usePapers();
  const printing = usePrinting(conference, papers);
  const list = useShown(rows, mousAddress(conference.id));
  const beside = useBeside();
  const changed = useMemo(() => printableRows(rows.filter(({ issued }) => issued.changed)), [rows]);
  const columns = useMemo(() => mouColumns(words, format, conference), [words, format, conference]);
  const { selected, shown, printed, leftOut, here } = list;
  const { mous, ui } = words;
  const { number } = format;
  const working = printing.job.state.at === 'work';
  const draw = (
    <Button
      component={Link}
      href={pairsAddress(conference.id)}
      variant={rows.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus className="icon" aria-hidden="true" />}
    >
      {mous.draw}
    </Button>
  );
  return (
    <Page
      head={
        <MousHead
          conference={conference}
          buttons={
            <>
              {draw}
              {rows.length > 0 && (
                <Button
                  variant="filled"
                  leftSection={<IconPrinter className="icon" aria-hidden="true" />}
                  disabled={working || printed.length === 0 || setting === null}
                  title={printed.length === 0 ? mous.print.nothing : undefined}
                  onClick={() => setToPrint(printed)}
                >
                  {mous.print.action(number(printed.length))}
                </Button>
              )}
            </>
          }
        />
      }
      body="fill"
      beside={beside}
      aside={
        here && (
          <MouInspector
            key={here.mou.id}
            row={here}
            papers={papers}
            working={working}
            onSave={(row) => setToPrint([row])}
            onSaveOld={printing.saveOld}
            onRegister={() => setNumbers(true)}
          />
        )
      }
      foot={
        <StatusLine>
          <span className="num">{ui.list.shown(number(shown.length), number(rows.length))}</span>
          {selected.size > 0 && <span className="num">{ui.list.selected(number(selected.size))}</span>}
          {leftOut > 0 && <span className="num">{mous.print.kept(number(leftOut))}</span>}
          <span className="push">{mous.template}</span>
        </StatusLine>
      }
    >
      <div className="mous-top">
        <PrintingPanel job={printing.job} intoFolder={printing.intoFolder} />
        {rows.length > 0 && (
          <>
            <MouSum rows={rows} open={list.open} onOpen={list.show} />
            <div className="row wrap">
              <SearchField label={mous.search} placeholder={mous.search} onSearch={list.setText} width={260} />
              {(changed.length > 0 || list.changedOnly) && (
                <>
                  <Button
                    size="xs"
                    aria-pressed={list.changedOnly}
                    onClick={() => list.setChangedOnly(!list.changedOnly)}
                  >
                    {mous.issued.toReprint(number(changed.length))}
                  </Button>
                  <Button size="xs" disabled={working || changed.length === 0} onClick={() => setToPrint(changed)}>
                    {mous.issued.reprint(number(changed.length))}
                  </Button>
                </>
              )}
              <Button size="xs" variant="subtle" onClick={() => setNumbers(true)}>
                {mous.register.open}
              </Button>
              <Button size="xs" variant="subtle" component={Link} href={wordingAddress}>
                {mous.wording.open}
              </Button>
            </div>
          </>
        )}
      </div>
      <DataList
        label={mous.list}
        rows={shown}
        rowKey={({ mou }) => mou.id}
        rowName={({ mou, sellerName, buyerName }) => `${mou.number} ${sellerName} - ${buyerName}`}
        columns={columns}
        rowHeight={46}
        active={list.active}
        onActive={({ mou }) => list.setActive(mou.id)}
        onOpen={beside.show}
        selected={list.selected}
        onSelect={list.setSelected}
        empty={<EmptyState>{rows.length === 0 ? mous.empty : mous.emptyPart}</EmptyState>}
      />
      {toPrint !== null && setting !== null && (
        <PrintDialog rows={toPrint} setting={setting} onPrint={printing.print} onClose={() => setToPrint(null)} />
      )}
      {numbers && <NumberRegister conferenceId={conference.id} onClose={() => setNumbers(false)} />}
    </Page>
  );
};
