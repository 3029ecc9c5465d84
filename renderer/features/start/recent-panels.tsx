import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ShownChange } from '../../domain/plan/edit-run';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { deedWords } from '../../ui/history/deed-words';
import { useFormat, useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';
import { historyAddress } from './addresses';
import type { ResumeLine } from './resume-lines';

const UndoButton = ({ line, said }: { readonly line: ShownChange; readonly said: string }) => {
  const { ui } = useText();
  const { undo } = useActions();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    await undo(line.change.seq);
    setBusy(false);
  };
  return (
    <Button size="xs" loading={busy} aria-label={`${ui.undo}: ${said}`} onClick={() => void run()}>
      {ui.undo}
    </Button>
  );
};

const RecentItem = ({ line }: { readonly line: ShownChange }) => {
  const words = useText();
  const { start, ui } = words;
  const format = useFormat();
  const { moment } = format;
  const today = useToday();
  const { reason, who, at } = line.change;
  const said = deedWords(words, format, line.change);
  return (
    <li>
      <span className="grow cut" title={said}>
        <span className="mute">{ui.history.reasons[reason]}:</span> {said}
      </span>
      <span className="start-at num" title={who}>
        {moment(at, today)}
      </span>
      {line.undone ? (
        <span className="start-undone faint">{start.undone}</span>
      ) : (
        <UndoButton line={line} said={said} />
      )}
    </li>
  );
};

/** The last actions, each with its way back. */
export const RecentPanel = ({ lines }: { readonly lines: readonly ShownChange[] }) => {
  const { start } = useText();
  return (
    <Panel
      title={start.recent}
      className="start-recent"
      more={lines.length > 0 && <Link href={historyAddress}>{start.recentAll}</Link>}
    >
      {lines.length === 0 ? (
        <p className="start-quiet">{start.recentNone}</p>
      ) : (
        <ul className="start-lines">
          {lines.map((line) => (
            <RecentItem key={line.change.seq} line={line} />
          ))}
        </ul>
      )}
    </Panel>
  );
};

/** Pages where work stopped. */
export const ResumePanel = ({ lines }: { readonly lines: readonly ResumeLine[] }) => {
  const { start, history } = useText();
  const { moment } = useFormat();
  const today = useToday();
  return (
    <Panel title={start.resume} className="start-resume">
      {lines.length === 0 ? (
        <p className="start-quiet">{start.resumeNone}</p>
      ) : (
        <ul className="start-lines">
          {lines.map(({ table, id, name, address, at, typing }) => (
            <li key={`${table}/${id}`}>
              <span className="grow cut">
                <Link href={address}>{typing ? start.resumeTyping(name) : name}</Link>
              </span>
              <span className="start-kind mute">{history.tables[table]}</span>
              <span className="start-at num">{moment(at, today)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
