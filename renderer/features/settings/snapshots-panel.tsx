import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { ConfirmDialog } from '../../ui/parts/confirm-dialog';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { Panel } from '../../ui/parts/panel';
import { StampWord } from '../../ui/signs/stamp';
import type { SnapshotLine } from './snapshot-lines';
import { useSnapshots } from './use-snapshots';

const reasonWord = (reasons: Readonly<Record<string, string>>, reason: string): string => reasons[reason] ?? reason;

const SnapshotRow = ({
  line,
  busy,
  onRestore,
}: {
  readonly line: SnapshotLine;
  readonly busy: boolean;
  readonly onRestore: () => void;
}) => {
  const { settings } = useText();
  const { moment, number, bytes } = useFormat();
  const today = useToday();
  const words = settings.snapshots;
  const why = reasonWord(words.reasons, line.reason);
  return (
    <tr>
      <th scope="row" className="num">
        {moment(line.at, today)}
      </th>
      <td>{why}</td>
      <td className="right num">{number(line.records)}</td>
      <td className="right num settings-size">{bytes(line.bytes)}</td>
      <td>
        {line.verified ? (
          <StampWord state="valid">{words.verified}</StampWord>
        ) : (
          <StampWord state="refused">{words.damaged}</StampWord>
        )}
      </td>
      <td className="right">
        {line.present ? (
          <span className="faint">{words.present}</span>
        ) : (
          <Button
            size="xs"
            disabled={busy || !line.verified}
            aria-label={words.restoreOf(moment(line.at), why)}
            onClick={onRestore}
          >
            {words.restore}
          </Button>
        )}
      </td>
    </tr>
  );
};

/** Every backup with whether it could be opened, one to make now, and the way back to an older one. */
export const SnapshotsPanel = () => {
  const { settings } = useText();
  const { moment } = useFormat();
  const { journal } = useDesktop();
  const { lines, trouble, busy, backUp, restore } = useSnapshots();
  const [asked, setAsked] = useState<SnapshotLine | null>(null);
  const words = settings.snapshots;
  if (!journal) {
    return (
      <Panel title={words.title}>
        <p className="settings-inside mute">{words.notOffered}</p>
      </Panel>
    );
  }
  return (
    <Panel
      title={words.title}
      more={
        <Button size="xs" loading={busy === 'backup'} disabled={busy !== null} onClick={() => void backUp()}>
          {words.now}
        </Button>
      }
    >
      <div className="stack settings-inside">
        <p className="mute">{words.lead}</p>
        {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
        {busy === 'restore' && <p role="status">{words.restoring}</p>}
        {lines?.length === 0 && <p>{words.none}</p>}
      </div>
      {lines !== null && lines.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and arrows must reach what lies outside
        <section className="settings-snapshots" aria-label={words.title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.columns.at}</th>
                <th scope="col">{words.columns.reason}</th>
                <th scope="col" className="right">
                  {words.columns.records}
                </th>
                <th scope="col" className="right settings-size">
                  {words.columns.size}
                </th>
                <th scope="col">{words.columns.state}</th>
                <th scope="col">
                  <span className="unseen">{words.restore}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <SnapshotRow key={line.id} line={line} busy={busy !== null} onRestore={() => setAsked(line)} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <ConfirmDialog
        opened={asked !== null}
        title={asked ? words.confirmTitle(moment(asked.at), reasonWord(words.reasons, asked.reason)) : ''}
        action={words.confirm}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          const chosen = asked;
          setAsked(null);
          if (chosen) void restore(chosen);
        }}
      >
        {words.confirmBody}
      </ConfirmDialog>
    </Panel>
  );
};
