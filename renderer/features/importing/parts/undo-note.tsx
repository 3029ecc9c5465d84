import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { UndoneImport } from '../job/import-state';
import { keptGroups, keptPlaces } from '../model/undo-report';

/** Of each reason; the others are a number. */
const shownNames = 12;

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
        {keptGroups(kept).map(({ sentence, names, count }) => (
          <li key={sentence}>
            {report.kept(number(count), sentence)}
            {names.length > 0 && (
              <span className="mute">
                {' '}
                {names.slice(0, shownNames).join('; ')}
                {names.length > shownNames && ` ${words.ui.done.andMore(number(names.length - shownNames))}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
