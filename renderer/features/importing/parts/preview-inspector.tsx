import { Button, Checkbox } from '@mantine/core';
import type { CellChange, PreviewEntry } from '../../../domain/intake/import-preview';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import type { ImportJob } from '../job/import-job';
import type { ImportBatch } from '../job/import-state';
import { cellSource } from '../model/cell-source';
import { type ChangeLine, isDuplicate } from '../model/preview-lines';
import type { ShowValue } from '../model/show-value';
import { withCells } from '../model/ticks';
import { CellChoice } from './cell-choice';
import { DecodedNotes } from './decoded-notes';
import { DoubtChoice } from './doubt-choice';
import { findingSentence, reasonSentence } from './finding-sentence';
import type { OnSource } from './place-columns';
import type { Shown } from './preview-list';
import { RowIssues, RowLocked, RowTexts, RowWrites } from './row-details';
import { sheetPlace } from './sheet-place';
import { SplitChoice } from './split-choice';
import type { PreviewParts } from './use-preview';

interface PreviewInspectorProps {
  readonly job: ImportJob;
  readonly batch: ImportBatch;
  readonly parts: PreviewParts;
  readonly show: ShowValue;
  readonly line: Shown | null;
  readonly onDecided: () => void;
  /** Shows a row, or one of its cells, in the sender's sheet. */
  readonly onSource: OnSource;
}

/** The entry of the newest plan: a doubt that was settled has become something else. */
const present = (batch: ImportBatch, entry: PreviewEntry): PreviewEntry =>
  batch.planned?.base.entries.find(({ key }) => key === entry.key) ?? entry;

const EntryHead = ({
  job,
  batch,
  show,
  entry,
  onDecided,
}: Omit<PreviewInspectorProps, 'line'> & { entry: PreviewEntry }) => {
  const { preview } = show.words.importing;
  const { skip } = batch.decisions;
  const writes = entry.state === 'created' || entry.state === 'updated';
  return (
    <>
      <h2 className="inspector-title">{preview.rowTitle(String(entry.at.row))}</h2>
      <p className="mute">{[entry.productName, entry.producerName].filter(Boolean).join(', ')}</p>
      {entry.state === 'doubtful' && <DoubtChoice job={job} show={show} entry={entry} onDecided={onDecided} />}
      {entry.state === 'refused' && <p>{reasonSentence(show.words, entry, batch.proposal)}</p>}
      {entry.state === 'unchanged' && <p className="mute">{preview.nothingWritten}</p>}
      {writes && (
        <Checkbox
          label={preview.include}
          checked={!skip.has(entry.key)}
          onChange={(event) => job.skip(withCells(skip, [entry.key], event.currentTarget.checked))}
        />
      )}
    </>
  );
};

interface ChosenCell {
  readonly line: ChangeLine;
  readonly change: CellChange;
}

/** The cell of the sheet that a line is about. */
const meantColumn = (line: Shown, cell: ChosenCell | null, proposal: IntakeProposal): number | null => {
  if ('finding' in line) return isDuplicate(line.finding) ? null : line.finding.columnIndex;
  if (cell) {
    const { table, field } = cell.change;
    return cellSource(proposal, cell.line.entry.at, table, field)?.column ?? null;
  }
  return line.entry.issues.find(({ code }) => code === line.entry.reason)?.columnIndex ?? null;
};

/** Beside the list: the chosen line, what would be written, what the file says there, and what is to be decided. */
export const PreviewInspector = (props: PreviewInspectorProps) => {
  const { job, batch, parts, show, line, onSource } = props;
  const { words } = show;
  const { preview } = words.importing;
  const { proposal } = batch;
  if (!proposal) return null;
  if (!line) {
    return (
      <>
        <p className="mute">{preview.choosePrompt}</p>
        <DecodedNotes proposal={proposal} />
        {proposal.decoded.length > 0 && (
          <p>
            <button type="button" className="import-link" onClick={() => job.goTo('columns')}>
              {words.importing.batch.change}
            </button>
          </p>
        )}
      </>
    );
  }
  const entry = line.entry ? present(batch, line.entry) : null;
  const cell = 'change' in line && line.change ? { line, change: line.change } : null;
  const at = entry?.at ?? ('finding' in line ? line.at : null);
  return (
    <>
      {'finding' in line && <p>{findingSentence(words, line.finding)}</p>}
      {cell && <CellChoice key={line.key} job={job} batch={batch} parts={parts} show={show} {...cell} />}
      {entry && !cell && <EntryHead {...props} entry={entry} />}
      {entry && !cell && <SplitChoice job={job} entry={entry} show={show} />}
      {entry && !cell && <RowLocked entry={entry} show={show} />}
      {entry && !cell && <RowWrites entry={entry} edits={parts.edits.get(entry.key) ?? []} show={show} />}
      {entry && !('finding' in line) && <RowIssues entry={entry} show={show} />}
      {entry && <RowTexts proposal={proposal} at={entry.at} show={show} />}
      {entry && <p className="faint">{preview.source(sheetPlace(words, entry.at))}</p>}
      {at && (
        <div>
          <Button size="xs" onClick={() => onSource({ at, column: meantColumn(line, cell, proposal) })}>
            {words.importing.batch.source.show}
          </Button>
        </div>
      )}
    </>
  );
};
