import { Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CellChange } from '../../../domain/intake/import-preview';
import type { ImportJob } from '../job/import-job';
import type { ImportBatch } from '../job/import-state';
import { cellSource } from '../model/cell-source';
import { fileCell } from '../model/file-cell';
import type { ChangeLine } from '../model/preview-lines';
import { type ShowValue, showValue } from '../model/show-value';
import { isTicked, withCells } from '../model/ticks';
import { cellName } from './entry-columns';
import { useOriginOfValue } from './origin-of-value';
import type { PreviewParts } from './use-preview';

interface CellChoiceProps {
  readonly job: ImportJob;
  readonly batch: ImportBatch;
  readonly parts: PreviewParts;
  readonly show: ShowValue;
  readonly line: ChangeLine;
  readonly change: CellChange;
}

const BothValues = ({
  batch,
  show,
  line: { entry },
  change,
  taken,
}: Omit<CellChoiceProps, 'job' | 'parts'> & { taken: boolean }) => {
  const { preview } = show.words.importing;
  const source = batch.proposal ? cellSource(batch.proposal, entry.at, change.table, change.field) : null;
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
        <span>{source ? preview.inFileCell(fileCell(entry.at, source.column)) : preview.inFile}</span>
        <b className="num">{showValue(change.table, change.field, change.after, show)}</b>
        {source && <span>{preview.readFrom(source.text)}</span>}
      </div>
    </div>
  );
};

/** One cell that the file says differently: its two values, and which of them is taken. */
export const CellChoice = (props: CellChoiceProps) => {
  const { job, batch, parts, show, line, change } = props;
  const { entry, skipKeys } = line;
  const { words, format } = show;
  const { preview } = words.importing;
  const name = useId();
  const [forAll, setForAll] = useState(false);
  const { skip } = batch.decisions;
  const taken = isTicked(skip, line);
  const alike = parts.updated.filter(
    (each) => each.change?.table === change.table && each.change.field === change.field,
  );
  const label = cellName(words, line);
  const choose = (take: boolean, all: boolean): void => {
    const without = take ? withCells(skip, [entry.key], true) : skip;
    job.skip(withCells(without, all ? alike.flatMap((each) => each.skipKeys) : skipKeys, take));
  };
  return (
    <>
      <h2 className="inspector-title">{preview.cellTitle(String(entry.at.row), label)}</h2>
      <p className="mute">{entry.productName || entry.producerName}</p>
      <BothValues batch={batch} show={show} line={line} change={change} taken={taken} />
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
