import { Checkbox } from '@mantine/core';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { ImportJob } from '../job/import-job';
import type { ImportFile } from '../job/import-state';
import type { ShowValue } from '../model/show-value';
import { withCells } from '../model/ticks';
import { CellChoice } from './cell-choice';
import { DecodedNotes } from './decoded-notes';
import { DoubtChoice } from './doubt-choice';
import { findingSentence, reasonSentence } from './finding-sentence';
import type { Shown } from './preview-list';
import { RowIssues, RowTexts, RowWrites } from './row-details';
import { sheetPlace } from './sheet-place';
import type { PreviewParts } from './use-preview';

interface PreviewInspectorProps {
  readonly job: ImportJob;
  readonly file: ImportFile;
  readonly parts: PreviewParts;
  readonly show: ShowValue;
  readonly line: Shown | null;
  readonly onDecided: () => void;
}

/** The entry of the newest plan: a doubt that was settled has become something else. */
const present = (file: ImportFile, entry: PreviewEntry): PreviewEntry =>
  file.planned?.base.entries.find(({ key }) => key === entry.key) ?? entry;

const EntryHead = ({
  job,
  file,
  show,
  entry,
  onDecided,
}: Omit<PreviewInspectorProps, 'line'> & { entry: PreviewEntry }) => {
  const { preview } = show.words.importing;
  const { skip } = file.decisions;
  const writes = entry.state === 'created' || entry.state === 'updated';
  return (
    <>
      <h2 className="inspector-title">{preview.rowTitle(String(entry.at.row))}</h2>
      <p className="mute">{[entry.productName, entry.producerName].filter(Boolean).join(', ')}</p>
      {entry.state === 'doubtful' && <DoubtChoice job={job} show={show} entry={entry} onDecided={onDecided} />}
      {entry.state === 'refused' && <p>{reasonSentence(show.words, entry)}</p>}
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

/** Beside the list: the chosen line, what would be written, what the file says there, and what is to be decided. */
export const PreviewInspector = (props: PreviewInspectorProps) => {
  const { job, file, parts, show, line } = props;
  const { words } = show;
  const { preview } = words.importing;
  const { proposal } = file;
  if (!proposal) return null;
  if (!line) {
    return (
      <>
        <p className="mute">{preview.choosePrompt}</p>
        <DecodedNotes proposal={proposal} />
      </>
    );
  }
  const entry = line.entry ? present(file, line.entry) : null;
  const cell = 'change' in line && line.change ? { line, change: line.change } : null;
  return (
    <>
      {'finding' in line && <p>{findingSentence(words, line.finding)}</p>}
      {cell && <CellChoice key={line.key} job={job} file={file} parts={parts} show={show} {...cell} />}
      {entry && !cell && <EntryHead {...props} entry={entry} />}
      {entry && !cell && <RowWrites entry={entry} edits={parts.edits.get(entry.key) ?? []} show={show} />}
      {entry && !('finding' in line) && <RowIssues issues={entry.issues} show={show} />}
      {entry && <RowTexts proposal={proposal} at={entry.at} show={show} />}
      {entry && <p className="faint">{preview.source(sheetPlace(words, entry.at))}</p>}
    </>
  );
};
