import { useFormat, useText } from '../../../ui/language/language-context';
import { ProgressBar } from '../../../ui/parts/progress-bar';
import type { Applying } from '../job/import-state';

/** Snapshot, photos, writing: how far, and a way out as long as nothing is being written. */
export const ApplyingBar = ({ applying, onStop }: { readonly applying: Applying; readonly onStop: () => void }) => {
  const { importing, ui } = useText();
  const { number } = useFormat();
  const { phase, done, total } = applying;
  const words = importing.applying;
  return (
    <ProgressBar
      label={`${words.title}: ${words[phase]}`}
      share={total === 0 ? 0 : done / total}
      {...(phase === 'snapshot' ? {} : { count: ui.progress.of(number(done), number(total), words.units[phase]) })}
      {...(phase === 'writing' ? {} : { stop: { words: words.stop, run: onStop } })}
    />
  );
};
