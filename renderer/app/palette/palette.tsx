import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { prepareRegistersInSteps, registersReady } from '../../domain/search/registers';
import { useStore } from '../../storage/hooks';
import { inSlices } from '../../ui/grid/in-slices';
import { useFormat, useText } from '../../ui/language/language-context';
import { rowAfterKey } from '../../ui/list/list-keys';
import type { DoneHere } from './palette-actions';
import { PaletteList, paletteOptionId } from './palette-list';
import { foundGroups, type PaletteGroup, type PaletteRow, restingGroups } from './palette-rows';
import { recentRecords } from './recent-records';
import './palette.css';

interface PaletteProps {
  readonly opened: boolean;
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

const usePaletteGroups = (text: string, ready: boolean): readonly PaletteGroup[] => {
  const words = useText();
  const { number } = useFormat();
  const store = useStore();
  return useMemo(
    () =>
      text.trim() === ''
        ? restingGroups(words, recentRecords(localStorage, store))
        : foundGroups(words, ready ? store : null, text, number),
    [text, ready, words, number, store],
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
  const groups = usePaletteGroups(text, ready);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const frame = useRef(0);
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
      // Where one came from may be gone with its screen: the new one begins at its content.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#main')?.focus());
    }
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const row = rows[active];
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
export const Palette = ({ opened, onClose, onRun }: PaletteProps) => {
  const { palette } = useText();
  const [returns, setReturns] = useState(true);
  const pick = (stays: boolean): void => {
    setReturns(stays);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      returnFocus={returns}
      transitionProps={{ duration: 90 }}
      onEnterTransitionEnd={() => setReturns(true)}
      onClose={onClose}
      title={palette.title}
      classNames={{ content: 'palette', header: 'palette-head', body: 'palette-body', inner: 'palette-inner' }}
      size={640}
      centered={false}
      withCloseButton={false}
    >
      <Asking onPick={pick} onRun={onRun} />
    </Modal>
  );
};
