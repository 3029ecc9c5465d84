import { Button } from '@mantine/core';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { ImportJob } from '../job/import-job';
import type { ShowValue } from '../model/show-value';
import { isWaitingEdit } from '../model/waiting-edit';
import { EditDoubt } from './edit-doubt';
import { reasonSentence } from './finding-sentence';

interface DoubtChoiceProps {
  readonly job: ImportJob;
  readonly show: ShowValue;
  readonly entry: PreviewEntry;
  /** The buttons go with the answer: the keyboard must go on somewhere. */
  readonly onDecided: () => void;
}

/**
 * A row that may speak of a known record: the officer says which, or that it is a new one, or leaves it for later.
 * Buttons and not a choice, which arrow keys would settle on the way to its last line.
 */
export const DoubtChoice = ({ job, show, entry, onDecided }: DoubtChoiceProps) => {
  const { words } = show;
  const { preview } = words.importing;
  const { doubtKey, likenesses, reason } = entry;
  if (doubtKey === null) return <p>{reasonSentence(words, entry, job.state.get().batch.proposal)}</p>;
  if (isWaitingEdit(reason)) {
    return <EditDoubt job={job} show={show} entry={entry} doubtKey={doubtKey} onDecided={onDecided} />;
  }
  const options = [
    ...likenesses.map(({ recordId, name, reasons }) => ({
      value: recordId,
      label: preview.same(name, reasons.map((each) => preview.likeness[each]).join(', ')),
    })),
    { value: 'new', label: reason === 'product-doubt' ? preview.isNewProduct : preview.isNewProducer },
  ];
  return (
    <fieldset className="import-pick">
      <legend className="medium">{preview.doubtTitle}</legend>
      {options.map(({ value, label }) => (
        <Button
          key={value}
          className="import-answer"
          onClick={() => {
            job.answer(doubtKey, value);
            onDecided();
          }}
        >
          {label}
        </Button>
      ))}
      <p className="faint">{preview.leaveDoubt}</p>
    </fieldset>
  );
};
