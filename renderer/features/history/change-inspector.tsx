import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ShownChange } from '../../domain/plan/edit-run';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { fieldLabel } from '../../ui/fields/choice-words';
import { valueWords } from '../../ui/fields/value-words';
import { deedWords } from '../../ui/history/deed-words';
import { useRecordNames } from '../../ui/history/use-record-names';
import { useFormat, useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { type EditLine, editLines } from './history-rows';
import { useChange } from './use-changes';
import './history.css';

/** An import of thousands is read in its own report; here are the first. */
const shownEdits = 60;

const Line = ({ line }: { readonly line: EditLine }) => {
  const words = useText();
  const store = useStore();
  const names = useRecordNames(store);
  const shown = (field: string, value: unknown): string =>
    valueWords(words, line.table, field, value, names) || words.ui.history.empty;
  return (
    <li>
      <p>
        <span className="medium">{line.name ?? words.history.tables[line.table]}</span>{' '}
        <span className="mute">
          {words.history.tables[line.table]}
          {line.kind !== 'updated' && `, ${words.history[line.kind]}`}
        </span>
      </p>
      {line.fields.map(({ field, before, after }) => (
        <p key={field} className="edit-field">
          <span className="mute">{fieldLabel(words, line.table, field)}</span>
          <span>
            <del>{shown(field, before)}</del> <ins>{shown(field, after)}</ins>
          </span>
        </p>
      ))}
    </li>
  );
};

const UndoButton = ({ row }: { readonly row: ShownChange }) => {
  const { history } = useText();
  const { undo } = useActions();
  const [busy, setBusy] = useState(false);
  if (row.undone) return <p className="mute">{history.undone}</p>;
  const run = async (): Promise<void> => {
    setBusy(true);
    await undo(row.change.seq);
    setBusy(false);
  };
  return (
    <Button loading={busy} onClick={() => void run()}>
      {history.undo}
    </Button>
  );
};

/** What the chosen action changed, and the way back. */
export const ChangeInspector = ({ row }: { readonly row: ShownChange | undefined }) => {
  const words = useText();
  const { history, ui } = words;
  const format = useFormat();
  const { moment, number } = format;
  const store = useStore();
  const change = useChange(row?.change.seq ?? null);
  const lines = change ? editLines(store, change, shownEdits) : [];
  return (
    <Inspector label={history.detail} width="wide">
      {row ? (
        <>
          <div>
            <h2 className="inspector-title">
              {deedWords(words, format, row.change) || ui.history.reasons[row.change.reason]}
            </h2>
            <p className="mute num">
              {ui.history.reasons[row.change.reason]},{' '}
              {ui.history.by(row.change.who || ui.history.nobody, moment(row.change.at))}
            </p>
          </div>
          <UndoButton key={row.change.seq} row={row} />
          <ul className="edit-lines">
            {lines.map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
          {change && change.edits.length > lines.length && (
            <p className="mute">{history.shownEdits(number(lines.length), number(change.edits.length))}</p>
          )}
        </>
      ) : (
        <p className="faint">{history.choose}</p>
      )}
    </Inspector>
  );
};
