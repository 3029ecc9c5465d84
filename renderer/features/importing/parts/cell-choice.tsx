import { Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CellChange, PreviewEntry } from '../../../domain/intake/import-preview';
import { fieldLabel } from '../../../ui/fields/choice-words';
import type { ImportJob } from '../job/import-job';
import type { ImportFile } from '../job/import-state';
import { cellSource } from '../model/cell-source';
import { columnLetter } from '../model/column-letter';
import { type ShowValue, showValue } from '../model/show-value';
import { withCells } from '../model/ticks';
import { useOriginOfValue } from './origin-of-value';
import type { PreviewParts } from './use-preview';

interface CellChoiceProps {
  readonly job: ImportJob;
  readonly file: ImportFile;
  readonly parts: PreviewParts;
  readonly show: ShowValue;
  readonly entry: PreviewEntry;
  readonly change: CellChange;
}

const BothValues = ({
  file,
  show,
  entry,
  change,
  taken,
}: Omit<CellChoiceProps, 'job' | 'parts'> & { taken: boolean }) => {
  const { preview } = show.words.importing;
  const source = file.proposal ? cellSource(file.proposal, entry.at, change.table, change.field) : null;
  const origin = useOriginOfValue(change);
  return (
    <div className="import-both">
      <div className={taken ? undefined : 'taken'}>
        <span>{preview.inRegistry}</span>
        <b className="num">{showValue(change.table, change.field, change.before, show)}</b>
        {origin !== '' && <span className="num">{origin}</span>}
      </div>
      <IconArrowRight className="icon" aria-hidden="true" />
      <div className={taken ? 'taken' : undefined}>
        <span>{source ? preview.inFileCell(`${columnLetter(source.column)}${entry.at.row}`) : preview.inFile}</span>
        <b className="num">{showValue(change.table, change.field, change.after, show)}</b>
        {source && <span>{preview.readFrom(source.text)}</span>}
      </div>
    </div>
  );
};

/** One cell that the file says differently: its two values, and which of them is taken. */
export const CellChoice = (props: CellChoiceProps) => {
  const { job, file, parts, show, entry, change } = props;
  const { words, format } = show;
  const { preview } = words.importing;
  const name = useId();
  const [forAll, setForAll] = useState(false);
  const { skip } = file.decisions;
  const taken = !skip.has(change.key) && !skip.has(entry.key);
  const alike = parts.updated.flatMap((line) =>
    line.change && line.change.table === change.table && line.change.field === change.field ? [line.change.key] : [],
  );
  const label = fieldLabel(words, change.table, change.field);
  const choose = (take: boolean, all: boolean): void => {
    const without = take ? withCells(skip, [entry.key], true) : skip;
    job.skip(withCells(without, all ? alike : [change.key], take));
  };
  return (
    <>
      <h2 className="inspector-title">{preview.cellTitle(String(entry.at.row), label)}</h2>
      <p className="mute">{entry.productName || entry.producerName}</p>
      <BothValues file={file} show={show} entry={entry} change={change} taken={taken} />
      <fieldset className="import-pick">
        <legend className="unseen">{preview.choice}</legend>
        <label>
          <input type="radio" name={name} checked={taken} onChange={() => choose(true, forAll)} />
          <span>
            {preview.take}
            <small>{preview.takeNote}</small>
          </span>
        </label>
        <label>
          <input type="radio" name={name} checked={!taken} onChange={() => choose(false, forAll)} />
          <span>{preview.keep}</span>
        </label>
      </fieldset>
      {alike.length > 1 && (
        <Checkbox
          label={preview.forAll(format.number(alike.length), label)}
          checked={forAll}
          onChange={(event) => {
            setForAll(event.currentTarget.checked);
            if (event.currentTarget.checked) choose(taken, true);
          }}
        />
      )}
    </>
  );
};
