import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { ImportPreview } from '../../../domain/intake/import-preview';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ActionBar } from '../../../ui/parts/action-bar';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Inspector } from '../../../ui/parts/inspector';
import { Page } from '../../../ui/parts/page';
import { SumStrip } from '../../../ui/signs/sum-strip';
import { firstTab, type PreviewTab } from '../model/preview-tab';
import { countKinds } from '../model/rows-not-data';
import { rowsUnticked } from '../model/ticks';
import { ApplyingBar } from '../parts/applying-bar';
import { ImportHead } from '../parts/import-head';
import { PreviewInspector } from '../parts/preview-inspector';
import { PreviewList, type Shown } from '../parts/preview-list';
import { PreviewTabs, partSigns } from '../parts/preview-tabs';
import { applyTroubleSentence } from '../parts/trouble-sentence';
import { type PreviewParts, usePreview } from '../parts/use-preview';
import { useShowValue } from '../parts/use-show-value';
import type { StepProps } from './step-props';

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

const Answered = ({ job, file }: Pick<StepProps, 'job' | 'file'>) => {
  const { importing } = useText();
  const { number } = useFormat();
  const count = file.decisions.answers.size;
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
const Foot = ({ job, file, parts }: Pick<StepProps, 'job' | 'file'> & { readonly parts: PreviewParts }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const { preview } = importing;
  const { planned, busy, applying, applyTrouble, decisions } = file;
  if (!planned) return null;
  const { counts } = planned.full;
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
  ] as const;
  const leaves = left.flatMap(({ key, rows }) => (rows > 0 ? [preview.leaves[key](number(rows))] : []));
  return (
    <ActionBar
      words={
        <span className="num">
          {words} {leaves.length > 0 && `${leaves.join(', ')}.`}
        </span>
      }
    >
      <Button onClick={() => job.goTo('columns')} disabled={applying !== null}>
        {importing.back}
      </Button>
      <Button variant="filled" onClick={job.apply} disabled={applying !== null || busy}>
        {applyTrouble?.why === 'failure' ? ui.retry : writes === 0 ? preview.finishFile : preview.apply(number(writes))}
      </Button>
    </ActionBar>
  );
};

/** Fourth step: what the import would do, row by row; nothing is written before the button says how many rows. */
export const PreviewStep = ({ job, state, file }: StepProps) => {
  const words = useText();
  const format = useFormat();
  const { importing } = words;
  const parts = usePreview(file);
  const show = useShowValue(file.planned?.base.plan);
  const [chosen, setChosen] = useState<PreviewTab | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const head = <ImportHead state={state} onGo={job.goTo} />;
  if (!parts || !file.planned) {
    return (
      <Page head={head} body="scroll">
        <p className="mute">{importing.working}</p>
      </Page>
    );
  }
  const { base } = file.planned;
  const tab = chosen ?? firstTab(base);
  const open = (next: PreviewTab): void => {
    setChosen(next);
    setShown(null);
  };
  return (
    <Page
      head={head}
      body="fill"
      foot={<Foot job={job} file={file} parts={parts} />}
      aside={
        <Inspector label={importing.preview.inspector}>
          <PreviewInspector
            job={job}
            file={file}
            parts={parts}
            show={show}
            line={shown}
            onDecided={() => panel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
          />
        </Inspector>
      }
    >
      <div className="import-preview">
        {file.applying && <ApplyingBar applying={file.applying} onStop={job.stop} />}
        {file.applyTrouble && (
          <ErrorPanel takesFocus tone={file.applyTrouble.why === 'failure' ? 'error' : 'warning'}>
            {applyTroubleSentence(words, format, file.applyTrouble)}
          </ErrorPanel>
        )}
        <Sum base={base} tab={tab} onOpen={open} />
        <NotDataNote parts={parts} onOpen={() => open('notData')} />
        <Answered job={job} file={file} />
        <section className="import-table">
          <PreviewTabs
            open={tab}
            counts={{ ...base.counts, issues: parts.issues.length }}
            panelId={panelId}
            onOpen={open}
          />
          <div ref={panel} className="import-tabpanel" id={panelId} role="tabpanel">
            <PreviewList
              job={job}
              file={file}
              tab={tab}
              parts={parts}
              show={show}
              active={shown?.key ?? null}
              onActive={setShown}
            />
          </div>
        </section>
      </div>
    </Page>
  );
};
