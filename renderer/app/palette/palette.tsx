import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { prepareRegistersInSteps, registersReady } from '../../domain/search/registers';
import { useStore } from '../../storage/hooks';
import { inSlices } from '../../ui/job/in-slices';
import type { FocusBack } from '../../ui/keys/use-focus-back';
import { useFormat, useText } from '../../ui/language/language-context';
import { rowAfterKey } from '../../ui/list/list-keys';
import type { DoneHere } from './palette-actions';
import { PaletteList, paletteOptionId } from './palette-list';
import { foundGroups, type PaletteGroup, type PaletteRow, restingGroups } from './palette-rows';
import { recentRecords } from './recent-records';
import './palette.css';

interface PaletteProps {
  readonly opened: boolean;
  /** Gives the focus back to what had it before. */
  readonly focus: FocusBack;
  readonly onClose: () => void;
  readonly onRun: (command: DoneHere) => void;
}

/** Whether the registers stand as the tables are now; prepares them in pieces where they do not. */
const usePrepared = (): boolean => {
  const store = useStore();
  const [ready, setReady] = useState(() => registersReady(store));
  useEffect(() => {
    if (ready) return undefined;
    let here = true;
    void inSlices(prepareRegistersInSteps(store)).then(() => here && setReady(true));
    return () => {
      here = false;
    };
  }, [ready, store]);
  return ready;
};

const listId = 'palette-list';

/** What a text finds; kept while the words, the store and the registers stay. */
const usePaletteSearch = (ready: boolean): ((text: string) => readonly PaletteGroup[]) => {
  const words = useText();
  const { number } = useFormat();
  const store = useStore();
  return useCallback(
    (text) =>
      text.trim() === ''
        ? restingGroups(words, recentRecords(localStorage, store))
        : foundGroups(words, ready ? store : null, text, number),
    [ready, words, number, store],
  );
};

interface AskingProps {
  /** Called before the row does what it says; `stays`: the focus goes back to where it was. */
  readonly onPick: (stays: boolean) => void;
  readonly onRun: PaletteProps['onRun'];
}

const Asking = ({ onPick, onRun }: AskingProps) => {
  const { palette } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const ready = usePrepared();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const find = usePaletteSearch(ready);
  const groups = useMemo(() => find(text), [find, text]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const frame = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  /** The text is the field's own (stack.md 2.2); what it finds follows within the frame. */
  const typed = (next: string): void => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      setText(next);
      setActive(0);
    });
  };
  const go = (row: PaletteRow): void => {
    onPick('run' in row.go);
    if ('run' in row.go) onRun(row.go.run);
    else {
      navigate(row.go.address);
      // Where one came from may be gone with its screen: the new one begins at its content, or where it put the focus itself.
      const field = input.current;
      requestAnimationFrame(() => {
        const { activeElement } = document;
        if (activeElement === field || activeElement === document.body)
          document.querySelector<HTMLElement>('#main')?.focus();
      });
    }
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    // Whoever types fast and presses Enter within the frame means what stands in the field, not what was found before.
    const now = event.currentTarget.value;
    const row = now === text ? rows[active] : find(now)[0]?.rows[0];
    const inText = event.key === 'Home' || event.key === 'End';
    const next = inText ? null : rowAfterKey(event.key, active, rows.length, 8);
    if (next !== null) setActive(next);
    else if (event.key === 'Enter' && row) go(row);
    else return;
    event.preventDefault();
  };
  const chosen = rows[active];
  const typedText = text.trim();
  return (
    <>
      <div className="palette-ask">
        <IconSearch className="icon" aria-hidden="true" />
        <input
          ref={input}
          data-autofocus
          role="combobox"
          aria-label={palette.title}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? paletteOptionId(chosen.key) : undefined}
          placeholder={palette.placeholder}
          defaultValue=""
          onChange={(event) => typed(event.currentTarget.value)}
          onKeyDown={press}
          spellCheck={false}
          autoComplete="off"
        />
      </div>
      <PaletteList id={listId} groups={groups} chosen={chosen?.key ?? null} onPick={go} />
      <div className="palette-foot">
        <span role="status" className="num">
          {!ready && typedText !== '' && palette.preparing}
          {ready &&
            typedText !== '' &&
            rows.length > 0 &&
            palette.found(number(groups.reduce((sum, { total }) => sum + total, 0)))}
          {ready && typedText !== '' && rows.length === 0 && `${palette.none(typedText)} ${palette.noneHint}`}
        </span>
        <span className="palette-keys">{palette.keysHint}</span>
      </div>
    </>
  );
};

/** Ctrl+K: records of every register, screens and commands, found by typing and opened by Enter. */
export const Palette = ({ opened, focus, onClose, onRun }: PaletteProps) => {
  const { palette } = useText();
  // Asked for again while it still fades away, it begins anew all the same.
  const [shown, setShown] = useState({ opened, turn: 0 });
  if (shown.opened !== opened) setShown({ opened, turn: shown.turn + (opened ? 1 : 0) });
  const close = (returns: boolean): void => {
    onClose();
    if (returns) focus.back();
  };
  return (
    <Modal
      opened={opened}
      onClose={() => close(true)}
      returnFocus={false}
      onExitTransitionEnd={focus.settle}
      transitionProps={{ duration: 90 }}
      title={palette.title}
      classNames={{ content: 'palette', header: 'palette-head', body: 'palette-body', inner: 'palette-inner' }}
      size={640}
      centered={false}
      withCloseButton={false}
    >
      <Asking key={shown.turn} onPick={close} onRun={onRun} />
    </Modal>
  );
};
