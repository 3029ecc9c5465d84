import { useFormat, useText } from '../../ui/language/language-context';
import { ProgressBar } from '../../ui/parts/progress-bar';
import { Mark } from '../mark';
import './opening.css';

/** While the store opens: almost always gone before anybody reads it; a rebuilding shows how far it is. */
export const OpeningScreen = ({
  rebuilt,
}: {
  readonly rebuilt: { readonly done: number; readonly total: number } | null;
}) => {
  const { app, ui } = useText();
  const { number } = useFormat();
  return (
    <main className="opening opening-quiet">
      <Mark />
      <p role="status">{app.loading}</p>
      {rebuilt && rebuilt.total > 0 && (
        <ProgressBar
          label={app.rebuilding}
          share={rebuilt.done / rebuilt.total}
          count={ui.progress.of(number(rebuilt.done), number(rebuilt.total), app.entries)}
        />
      )}
    </main>
  );
};
