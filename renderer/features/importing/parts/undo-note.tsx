import { useStore } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import type { UndoneImport } from '../job/import-state';
import { type KeptGroup, keptGroups, keptPlaces } from '../model/undo-report';

/** Of each reason; the others are a number. */
const shownNames = 12;

/** One reason: the only record by its name, several by their number and the first of their names. */
const Kept = ({ group: { sentence, names, count } }: { readonly group: KeptGroup }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const [only, ...others] = names;
  if (count === 1 && only !== undefined) return <li>{importing.report.kept(only, sentence)}</li>;
  const more = names.length - shownNames;
  return (
    <li>
      {importing.report.keptMany(number(count), sentence)}
      {only !== undefined && <span className="mute"> {[only, ...others].slice(0, shownNames).join('; ')}</span>}
      {more > 0 && <span className="mute"> {ui.done.andMore(number(more))}</span>}
    </li>
  );
};

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
        {keptGroups(kept).map((group) => (
          <Kept key={group.sentence} group={group} />
        ))}
      </ul>
    </div>
  );
};
