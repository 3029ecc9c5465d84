import { useFormat, useText } from '../../../ui/language/language-context';
import type { ImportJob } from '../job/import-job';
import type { ImportBatch } from '../job/import-state';

interface RecalledNoteProps {
  readonly job: Pick<ImportJob, 'skip'>;
  readonly batch: Pick<ImportBatch, 'decisions' | 'recalled'>;
}

/** Says what is unticked because an earlier import left it out, with one click to take it all the same. */
export const RecalledNote = ({ job, batch: { decisions, recalled } }: RecalledNoteProps) => {
  const { importing } = useText();
  const { number } = useFormat();
  const still = [...recalled].filter((key) => decisions.skip.has(key));
  if (still.length === 0) return null;
  const takeAll = (): void => job.skip(new Set([...decisions.skip].filter((key) => !recalled.has(key))));
  return (
    <p className="import-remembered">
      {importing.preview.recalled(number(still.length))}{' '}
      <button type="button" className="import-link" onClick={takeAll}>
        {importing.preview.takeRecalled}
      </button>
    </p>
  );
};
