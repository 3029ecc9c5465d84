import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { UndoneImport } from '../job/import-state';
import { keptPlaces } from '../model/undo-report';

/** What an undo did: everything back, or what stays because it was edited since. */
export const UndoNote = ({ undone }: { readonly undone: UndoneImport | 'running' }) => {
  const words = useText();
  const store = useStore();
  const { number } = useFormat();
  const { report } = words.importing;
  if (undone === 'running') return <p className="mute">{report.undoing}</p>;
  if (!undone.ok) return <ErrorPanel takesFocus>{report.undoFailed}</ErrorPanel>;
  if (undone.kept.length === 0) return <p role="status">{report.undone}</p>;
  const kept = keptPlaces(words, store, undone.kept);
  return (
    <div role="status">
      <p>{report.undoneKept(number(kept.length))}</p>
      <ul className="import-kept">
        {kept.map(({ name, sentence }, index) => (
          <li key={`${index}-${name}`}>{name === '' ? sentence : report.kept(name, sentence)}</li>
        ))}
      </ul>
    </div>
  );
};
