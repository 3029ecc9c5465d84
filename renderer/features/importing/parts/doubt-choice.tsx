import { useId } from 'react';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import type { ImportJob } from '../job/import-job';
import type { ShowValue } from '../model/show-value';
import { reasonSentence } from './entry-columns';

interface DoubtChoiceProps {
  readonly job: ImportJob;
  readonly show: ShowValue;
  readonly entry: PreviewEntry;
}

/** A row that may speak of a known record: the officer says which, or that it is a new one, or leaves it for later. */
export const DoubtChoice = ({ job, show, entry }: DoubtChoiceProps) => {
  const { words } = show;
  const { preview } = words.importing;
  const name = useId();
  const { doubtKey, likenesses, reason } = entry;
  if (doubtKey === null) return <p>{reasonSentence(words, entry)}</p>;
  const options = [
    ...likenesses.map(({ recordId, name: known, reasons }) => ({
      value: recordId,
      label: preview.same(known, reasons.map((each) => preview.likeness[each]).join(', ')),
    })),
    { value: 'new', label: reason === 'product-doubt' ? preview.isNewProduct : preview.isNewProducer },
  ];
  return (
    <fieldset className="import-pick">
      <legend className="medium">{preview.doubtTitle}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} checked={false} onChange={() => job.answer(doubtKey, value)} />
          <span>{label}</span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} checked onChange={() => job.answer(doubtKey, null)} />
        <span>{preview.leaveDoubt}</span>
      </label>
    </fieldset>
  );
};
