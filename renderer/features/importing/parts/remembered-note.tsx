import { useText } from '../../../ui/language/language-context';
import type { ImportJob } from '../job/import-job';
import { batchFiles, type ImportState } from '../job/import-state';
import { rememberedTables } from '../model/office-memory';

/** Says that files were read as earlier ones were, with one click to how, and there one to forget it. */
export const RememberedNote = ({ job, state }: { readonly job: ImportJob; readonly state: ImportState }) => {
  const { importing, ui } = useText();
  const { batch } = importing;
  const { step, current } = state;
  const inFile = step === 'tables' || step === 'columns';
  const files = batchFiles(state).filter(({ id, proposal, state: file }) => {
    const shown = !inFile || id === current;
    return shown && file === 'ready' && rememberedTables(proposal).length > 0;
  });
  const [first] = files;
  if (!first || step === 'report') return null;
  return (
    <p className="import-remembered">
      <b>{batch.remembered}</b> {batch.rememberedNote(files.map(({ name }) => ui.quoted(name)).join(', '))}{' '}
      {inFile ? (
        <button type="button" className="import-link" onClick={job.forget}>
          {batch.forget}
        </button>
      ) : (
        <button type="button" className="import-link" onClick={() => job.work(first.id, 'columns')}>
          {batch.change}
        </button>
      )}
    </p>
  );
};
