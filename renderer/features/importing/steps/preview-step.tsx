import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { ImportPreview } from '../../../domain/intake/import-preview';
import { refKey } from '../../../domain/intake/place-pictures';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ActionBar } from '../../../ui/parts/action-bar';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Inspector } from '../../../ui/parts/inspector';
import { Page } from '../../../ui/parts/page';
import { SumStrip } from '../../../ui/signs/sum-strip';
import { batchFiles, isReading } from '../job/import-state';
import { fileSums } from '../model/file-sums';
import { countLockedCells } from '../model/preview-lines';
import { firstTab, type PreviewTab } from '../model/preview-tab';
import { countKinds } from '../model/rows-not-data';
import { rowsUnticked } from '../model/ticks';
import { ApplyingBar } from '../parts/applying-bar';
import { FileSums } from '../parts/file-sums';
import { ImportHead } from '../parts/import-head';
import type { SourceCell } from '../parts/place-columns';
import { PreviewInspector } from '../parts/preview-inspector';
import { PreviewList, type Shown } from '../parts/preview-list';
import { PreviewTabs, partSigns } from '../parts/preview-tabs';
import { RecalledNote } from '../parts/recalled-note';
import { SendBack } from '../parts/send-back';
import { SourceSheet } from '../parts/source-sheet';
import { applyTroubleSentence } from '../parts/trouble-sentence';
import { type PreviewParts, usePreview } from '../parts/use-preview';
import { useShowValue } from '../parts/use-show-value';
import type { BatchStepProps } from './step-props';

const states = ['created', 'updated', 'unchanged', 'doubtful', 'refused'] as const;

const Sum = ({ base, tab, onOpen }: { base: ImportPreview; tab: PreviewTab; onOpen: (tab: PreviewTab) => void }) => {
  const { importing } = useText();
  const { parts, sum } = importing.preview;
  return (
    <SumStrip
      label={sum}
      total={{ key: 'read', count: base.rowsRead, caption: parts.read }}
      parts={states.map((state) => ({
        key: state,
        count: base.counts[state],
        caption: (
          <>
            {partSigns[state]} {parts[state]}
          </>
        ),
        label: parts[state],
      }))}
      open={tab}
      onOpen={(key) => onOpen(states.find((state) => state === key) ?? firstTab(base))}
    />
  );
};

const NotDataNote = ({ parts, onOpen }: { readonly parts: PreviewParts; readonly onOpen: () => void }) => {
  const { importing } = useText();
  const { number } = useFormat();
  const { preview } = importing;
  const { notData } = parts;
  if (notData.length === 0) return <p className="import-note">{preview.allData}</p>;
  const kinds = countKinds(notData).map(([kind, count]) => preview.kinds[kind](number(count)));
  return (
    <p className="import-note num">
      {preview.notData(number(notData.length), kinds.join(', '))}{' '}
      <button type="button" className="import-link" onClick={onOpen}>
        {preview.seeNotData(number(notData.length))}
      </button>
    </p>
  );
};

const Answered = ({ job, batch }: Pick<BatchStepProps, 'job' | 'batch'>) => {
  const { importing } = useText();
  const { number } = useFormat();
  const count = batch.decisions.answers.size;
  if (count === 0) return null;
  return (
    <p className="import-note">
      {importing.preview.answered(number(count))}{' '}
      <button type="button" className="import-link" onClick={job.resetAnswers}>
        {importing.preview.resetAnswers}
      </button>
    </p>
  );
};

/** In words what the button will do, and what stays out. */
const Foot = ({ job, state, batch, parts }: BatchStepProps & { readonly parts: PreviewParts }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const { preview } = importing;
  const { planned, busy, applying, applyTrouble, decisions } = batch;
  if (!planned) return null;
  const { counts } = planned.full;
  // All files are one import: it is written when the last of them was read.
  const reading = isReading(state);
  const asks = (batch.proposal?.values.length ?? 0) > 0;
  const unticked = rowsUnticked(parts.created, decisions.skip);
  const writes = counts.created + counts.updated;
  const { newProducers, newDecisions } = planned.full;
  const made = preview.makesNew(number(newProducers), number(newDecisions));
  const does = `${preview.willDo(number(counts.created), number(counts.updated))} ${made}`;
  const words = writes === 0 ? preview.nothingToDo : does;
  const left = [
    { key: 'skipped', rows: unticked },
    { key: 'doubtful', rows: counts.doubtful },
    { key: 'refused', rows: counts.refused - unticked },
    { key: 'locked', rows: countLockedCells(planned.full) },
  ] as const;
  const leaves = left.flatMap(({ key, rows }) => (rows > 0 ? [preview.leaves[key](number(rows))] : []));
  return (
    <ActionBar
      words={
        <span className="num">
          {reading ? importing.batch.stillReading : words} {!reading && leaves.length > 0 && `${leaves.join(', ')}.`}
        </span>
      }
    >
      <Button onClick={() => job.goTo(asks ? 'values' : 'columns')} disabled={applying !== null}>
        {importing.back}
      </Button>
      <Button variant="filled" onClick={job.apply} disabled={applying !== null || busy || reading}>
        {applyTrouble?.why === 'failure' ? ui.retry : writes === 0 ? preview.finishFile : preview.apply(number(writes))}
      </Button>
    </ActionBar>
  );
};

/** Fourth step: what the import would do, row by row; nothing is written before the button says how many rows. */
export const PreviewStep = ({ job, state, batch }: BatchStepProps) => {
  const words = useText();
  const format = useFormat();
  const { importing } = words;
  const [file, setFile] = useState<string | null>(null);
  const [source, setSource] = useState<SourceCell | null>(null);
  const parts = usePreview(batch, file);
  const show = useShowValue(batch.planned?.base.plan);
  const [chosen, setChosen] = useState<PreviewTab | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const head = <ImportHead job={job} state={state} />;
  if (!parts || !batch.planned || !batch.proposal) {
    return (
      <Page head={head} body="scroll">
        <p className="mute">{importing.working}</p>
      </Page>
    );
  }
  const { base } = batch.planned;
  const counts = fileSums(batch.proposal, base).find((sum) => sum.file === file)?.counts ?? base.counts;
  const tab = chosen ?? firstTab(base);
  const toGrid = (): void => panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const open = (next: PreviewTab): void => {
    setChosen(next);
    setShown(null);
    setSource(null);
  };
  return (
    <Page
      head={head}
      body="fill"
      foot={<Foot job={job} state={state} batch={batch} parts={parts} />}
      aside={
        <Inspector label={importing.preview.inspector}>
          <PreviewInspector
            job={job}
            batch={batch}
            parts={parts}
            show={show}
            line={shown}
            onSource={setSource}
            onDecided={toGrid}
          />
        </Inspector>
      }
    >
      <div className="import-preview">
        {batch.applying && <ApplyingBar applying={batch.applying} onStop={job.stop} />}
        {batch.applyTrouble && (
          <ErrorPanel takesFocus tone={batch.applyTrouble.why === 'failure' ? 'error' : 'warning'}>
            {applyTroubleSentence(words, format, batch.applyTrouble)}
          </ErrorPanel>
        )}
        <Sum base={base} tab={tab} onOpen={open} />
        <FileSums proposal={batch.proposal} preview={base} open={file} onOpen={setFile} />
        <NotDataNote parts={parts} onOpen={() => open('notData')} />
        <Answered job={job} batch={batch} />
        <RecalledNote job={job} batch={batch} />
        <SendBack job={job} files={batchFiles(state)} proposal={batch.proposal} preview={batch.planned.full} />
        <section className="import-table">
          <PreviewTabs open={tab} counts={{ ...counts, issues: parts.issues.length }} panelId={panelId} onOpen={open} />
          <div ref={panel} className="import-tabpanel" id={panelId} role="tabpanel">
            {source ? (
              <SourceSheet
                key={`${refKey(source.at)} ${source.column ?? ''}`}
                proposal={batch.proposal}
                {...source}
                onBack={() => {
                  setSource(null);
                  requestAnimationFrame(toGrid);
                }}
              />
            ) : (
              <PreviewList
                job={job}
                batch={batch}
                tab={tab}
                parts={parts}
                show={show}
                active={shown?.key ?? null}
                onActive={setShown}
                onSource={setSource}
              />
            )}
          </div>
        </section>
      </div>
    </Page>
  );
};
