import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { ImportPreview, PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import { useStore } from '../../../storage/hooks';
import { dayOf } from '../../../ui/language/formatters';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ActionBar } from '../../../ui/parts/action-bar';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { Page } from '../../../ui/parts/page';
import { Panel } from '../../../ui/parts/panel';
import { SumStrip } from '../../../ui/signs/sum-strip';
import { batchFiles, type ImportOutcome } from '../job/import-state';
import { linesByState } from '../model/preview-lines';
import { createdIn } from '../model/row-writes';
import { FileSums } from '../parts/file-sums';
import { reasonSentence } from '../parts/finding-sentence';
import { ImportHead } from '../parts/import-head';
import { partSigns } from '../parts/preview-tabs';
import { SendBack } from '../parts/send-back';
import { sheetPlace } from '../parts/sheet-place';
import { UndoNote } from '../parts/undo-note';
import type { BatchStepProps } from './step-props';

const states = ['created', 'updated', 'unchanged', 'doubtful', 'refused'] as const;

const Sum = ({ preview }: { readonly preview: ImportPreview }) => {
  const { importing } = useText();
  const { parts } = importing.report;
  return (
    <SumStrip
      label={importing.report.sum}
      total={{ key: 'read', count: preview.rowsRead, caption: importing.preview.parts.read }}
      parts={states.map((state) => ({
        key: state,
        count: preview.counts[state],
        caption: (
          <>
            {partSigns[state]} {parts[state]}
          </>
        ),
      }))}
    />
  );
};

const Told = ({ names, outcome }: { readonly names: readonly string[]; readonly outcome: ImportOutcome }) => {
  const { importing } = useText();
  const { number, moment } = useFormat();
  const store = useStore();
  const { report, applyTrouble } = importing;
  const { preview, seq, at, photosStored, photosUnread, snapshot } = outcome;
  const name = names.join(importing.batch.part.between);
  const added = (table: Parameters<typeof createdIn>[1]): string => number(createdIn(preview.plan, table));
  if (seq === null) return <p>{report.nothing(name)}</p>;
  return (
    <div className="stack" role="status">
      <p className="num">
        <b>{report.done(name, moment(at, dayOf(store.now())))}</b>{' '}
        {report.records(added('producers'), added('products'), added('decisions'), added('certificates'))}{' '}
        {photosStored > 0 && report.photos(number(photosStored))}
      </p>
      {photosUnread.length > 0 && (
        <ErrorPanel tone="warning">{applyTrouble.photosUnread(photosUnread.join(', '))}</ErrorPanel>
      )}
      {!snapshot && <p className="mute">{report.snapshotMissing}</p>}
    </div>
  );
};

const Undo = ({ job, outcome }: { readonly job: BatchStepProps['job']; readonly outcome: ImportOutcome }) => {
  const { importing } = useText();
  if (outcome.seq === null) return null;
  if (outcome.undone !== null && outcome.undone !== 'running') return <UndoNote undone={outcome.undone} />;
  return (
    <div>
      <Button onClick={job.undo} disabled={outcome.undone === 'running'}>
        {outcome.undone === 'running' ? importing.report.undoing : importing.report.undo}
      </Button>
    </div>
  );
};

/** The sentence of a finding begins with its place; the reasons of the preview do not. */
const namesItsPlace = ({ reason, issues }: PreviewEntry): boolean => issues.some(({ code }) => code === reason);

/** Rows that did not get in, each with its reason: the sender can be asked about them by row. */
const RowsLeft = ({
  preview,
  proposal,
}: {
  readonly preview: ImportPreview;
  readonly proposal: IntakeProposal | null;
}) => {
  const words = useText();
  const { report } = words.importing;
  const left = useMemo(() => {
    const { doubtful, refused } = linesByState(preview);
    return [...doubtful, ...refused];
  }, [preview]);
  return (
    <Panel title={report.leftTitle}>
      {left.length === 0 ? (
        <p className="import-none mute">{report.leftNone}</p>
      ) : (
        <ul className="panel-rows import-left">
          {left.map(({ key, entry }) => (
            <li key={key}>
              {partSigns[entry.state]}
              <span className="grow">
                {!namesItsPlace(entry) && <span className="num mute">{sheetPlace(words, entry.at)}: </span>}
                <span className="medium">{entry.productName || entry.producerName}</span>{' '}
                {reasonSentence(words, entry, proposal)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};

/** Last step: what was written, what was not and why, and the way back. */
export const ReportStep = ({ job, state, batch }: BatchStepProps) => {
  const { importing } = useText();
  const { outcome } = batch;
  if (!outcome) return null;
  const { report } = importing;
  return (
    <Page
      head={<ImportHead job={job} state={state} />}
      body="scroll"
      foot={
        <ActionBar words="">
          <Button variant="filled" onClick={() => job.goTo('files')}>
            {report.another}
          </Button>
        </ActionBar>
      }
    >
      <Told names={batchFiles(state).map(({ name }) => name)} outcome={outcome} />
      <Sum preview={outcome.preview} />
      {batch.proposal && <FileSums proposal={batch.proposal} preview={outcome.preview} />}
      <Undo job={job} outcome={outcome} />
      {batch.proposal && (
        <SendBack job={job} files={batchFiles(state)} proposal={batch.proposal} preview={outcome.preview} />
      )}
      <p className="row wrap">
        <Link href="/san-pham">{report.toProducts}</Link>
        <Link href="/chu-the">{report.toProducers}</Link>
        {outcome.preview.counts.doubtful > 0 && <Link href="/can-xem-lai">{report.toDoubts}</Link>}
      </p>
      <RowsLeft preview={outcome.preview} proposal={batch.proposal} />
    </Page>
  );
};
