import { Button } from '@mantine/core';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import { fieldLabel } from '../../../ui/fields/choice-words';
import type { ImportJob } from '../job/import-job';
import { type ShowValue, showValue } from '../model/show-value';

interface EditDoubtProps {
  readonly job: Pick<ImportJob, 'answer'>;
  readonly show: ShowValue;
  readonly entry: PreviewEntry;
  readonly doubtKey: string;
  readonly onDecided: () => void;
}

/** A row of «Xuất Excel để sửa» whose record was edited since, with both values; or a second row of one record. */
export const EditDoubt = ({ job, show, entry, doubtKey, onDecided }: EditDoubtProps) => {
  const { words } = show;
  const { preview } = words.importing;
  const { changes, reason } = entry;
  const [change] = changes;
  const isTwin = reason === 'edit-twin';
  const answer = isTwin ? 'new' : (change?.recordId ?? '');
  const decide = (): void => {
    job.answer(doubtKey, answer);
    onDecided();
  };
  return (
    <div className="stack">
      {isTwin ? <p>{preview.reasons['edit-twin']}</p> : <p className="medium">{preview.choice}</p>}
      {changes.length > 0 && (
        <dl className="facts">
          {changes.map(({ key, table, field, before, after }) => (
            <div key={key} className="import-fact">
              <dt>{fieldLabel(words, table, field)}</dt>
              <dd className="num">
                {preview.inRegistry}: {showValue(table, field, before, show)}
                <br />
                {preview.inFile}: {showValue(table, field, after, show)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Button className="import-answer" onClick={decide}>
        {isTwin ? words.workbooks.edit.asNew : preview.take}
      </Button>
      <p className="faint">{preview.leaveDoubt}</p>
    </div>
  );
};
