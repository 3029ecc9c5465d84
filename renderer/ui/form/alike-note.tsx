import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import type { Alike } from '../../domain/merge/alike-records';
import { useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';
import type { Typing } from './typing';

interface AlikeNoteProps {
  readonly found: readonly Alike[];
  readonly addressOf: (id: string) => string;
}

/** Records that may be the one that is typed, each with why and the way to it. Only said: it never blocks (R8). */
export const AlikeNote = ({ found, addressOf }: AlikeNoteProps) => {
  const { ui, importing } = useText();
  if (found.length === 0) return null;
  return (
    <ErrorPanel tone="warning">
      {ui.form.alike}
      <ul className="alike-list">
        {found.map(({ id, name, reasons }) => (
          <li key={id}>
            <Link href={addressOf(id)}>{name}</Link>
            <span className="mute"> ({reasons.map((reason) => importing.preview.likeness[reason]).join(', ')})</span>
          </li>
        ))}
      </ul>
    </ErrorPanel>
  );
};

interface TypedAlikeProps<V> {
  readonly typing: Typing<V>;
  readonly find: (typed: V) => readonly Alike[];
  readonly addressOf: (id: string) => string;
}

/** The same, following what is typed; looked for after the key, or the page with it, is on the screen. */
export const TypedAlike = <V,>({ typing, find, addressOf }: TypedAlikeProps<V>) => {
  const now = useSyncExternalStore(typing.subscribe, typing.get, typing.get);
  const typed = useDeferredValue<V | null>(now, null);
  const found = useMemo(() => (typed === null ? [] : find(typed)), [find, typed]);
  return <AlikeNote found={found} addressOf={addressOf} />;
};
