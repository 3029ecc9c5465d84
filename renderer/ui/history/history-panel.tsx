import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ChangeHeader } from '../../domain/plan/change';
import { joinHistory } from '../../domain/plan/edit-run';
import type { FieldHistory, HistoryEntry } from '../../domain/plan/history';
import { sameValue } from '../../domain/plan/same-value';
import { isOwnKey } from '../../domain/records/own-value';
import { valuesOf } from '../../domain/records/record-values';
import type { TableName } from '../../domain/records/table-name';
import { tables } from '../../domain/records/tables';
import type { Dictionary } from '../../i18n/dictionary';
import { afterPaint } from '../act/after-paint';
import { fieldLabel } from '../fields/choice-words';
import { PickField } from '../fields/pick-field';
import { type ValueNames, valueWords } from '../fields/value-words';
import type { Formatters } from '../language/formatters';
import { useFormat, useText } from '../language/language-context';
import { Section } from '../parts/section';
import { deedWords } from './deed-words';
import { OriginList } from './origin-list';
import { sourceWords } from './origin-words';
import './history-panel.css';

interface HistoryPanelProps {
  readonly table: TableName;
  /** The record as it is: its values say which restores would change something, and a new one reads the history again. */
  readonly record: object & { readonly id: string };
  readonly load: () => Promise<readonly HistoryEntry[]>;
  readonly names: ValueNames;
  /** Gives the field that value again, as an ordinary edit. */
  readonly onRestore: (key: string, value: unknown) => void;
  readonly startsOpen?: boolean;
  /** Shown under the origins: those of records that say a part of this one. */
  readonly moreOrigins?: ReactNode;
}

/** The field stands in the line below: only the name, and with it a typed reason, is said again. */
const saidOf = (words: Dictionary, format: Formatters, { label, deed }: ChangeHeader): string =>
  deed === undefined || deed.code === 'edited' ? label : deedWords(words, format, { label, deed });

/** What the history of a record shows: fields of the record, not its bookkeeping. */
const isShown = (table: TableName, key: string): boolean =>
  key === 'removed' || isOwnKey(key) || tables[table].fields.some((field) => field.key === key);

const useHistory = ({ load, record }: Pick<HistoryPanelProps, 'load' | 'record'>): readonly HistoryEntry[] | null => {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    let here = true;
    const callOff = afterPaint(() => void load().then((loaded) => here && setEntries(joinHistory(loaded))));
    return () => {
      here = false;
      callOff();
    };
    // The record is a new object after each change of it; `load` of the caller reads the same record.
    // oxlint-disable-next-line react/exhaustive-deps -- `load` is made anew at each render and means the same
  }, [record]);
  return entries;
};

interface LineProps extends Pick<HistoryPanelProps, 'table' | 'record' | 'names' | 'onRestore'> {
  readonly change: FieldHistory;
  readonly created: boolean;
}

const FieldLine = ({ table, record, names, onRestore, change, created }: LineProps) => {
  const words = useText();
  const { history } = words.ui;
  const shown = (value: unknown): string => valueWords(words, table, change.field, value, names) || history.empty;
  const now = valuesOf(record)[change.field];
  const old = created ? change.after : change.before;
  const restorable = change.field !== 'removed' && !sameValue(now, old);
  return (
    <li>
      <span className="mute">
        {change.field === 'removed' ? words.ui.remove : fieldLabel(words, table, change.field)}
      </span>
      <span className="history-values">
        {!created && <del>{shown(change.before)}</del>} <ins>{shown(change.after)}</ins>
      </span>
      {restorable && (
        <Button size="xs" variant="subtle" onClick={() => onRestore(change.field, old)}>
          <span className="cut">
            {history.restore}
            <span aria-hidden="true">: </span>
            <span className="unseen"> {fieldLabel(words, table, change.field)}: </span>
            {shown(old)}
          </span>
        </Button>
      )}
    </li>
  );
};

/** Where the record comes from, said before the whole history is asked for. */
const Origin = ({ entry }: { readonly entry: HistoryEntry | undefined }) => {
  const words = useText();
  const { moment } = useFormat();
  if (!entry?.source || entry.source.from === 'typed') return null;
  return (
    <p className="mute num">
      {words.ui.history.created}, {sourceWords(words, entry.source)}, {moment(entry.change.at)}
    </p>
  );
};

/** Who changed what, when, from which paper, and the way back to any old value (R12): one click opens it. */
export const HistoryPanel = (props: HistoryPanelProps) => {
  const { table, record, names, onRestore, startsOpen = false, moreOrigins } = props;
  const words = useText();
  const { history } = words.ui;
  const format = useFormat();
  const { moment, number } = format;
  const entries = useHistory(props);
  const [open, setOpen] = useState(startsOpen);
  const [origins, setOrigins] = useState(false);
  const [only, setOnly] = useState<string | null>(null);
  const keys = useMemo(
    () =>
      [...new Set((entries ?? []).flatMap(({ fields }) => fields.map(({ field }) => field)))].filter((key) =>
        isShown(table, key),
      ),
    [entries, table],
  );
  if (!entries) return null;
  const edits = entries.filter(({ created }) => !created).length;
  return (
    <Section title={history.title}>
      <div className="row">
        <span className="grow">{edits === 0 ? history.none : history.edits(number(edits))}</span>
        <Button size="xs" aria-expanded={origins} onClick={() => setOrigins(!origins)}>
          {history.origins}
        </Button>
        <Button size="xs" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.ui.close : history.see}
        </Button>
      </div>
      {origins && (
        <>
          <OriginList table={table} record={record} entries={entries} names={names} />
          {moreOrigins}
        </>
      )}
      {!open && <Origin entry={entries.find(({ created }) => created)} />}
      {open && (
        <>
          <PickField
            label={history.field}
            options={keys.map((key) => ({
              value: key,
              label: key === 'removed' ? words.ui.remove : fieldLabel(words, table, key),
            }))}
            value={only}
            clearable
            placeholder={words.ui.all}
            onPick={setOnly}
          />
          <ol className="history-list">
            {entries.map((entry) => {
              const fields = entry.fields.filter(
                ({ field }) => isShown(table, field) && (only === null || field === only),
              );
              if (fields.length === 0) return null;
              return (
                <li key={`${entry.change.seq}${entry.created ? 'c' : ''}`}>
                  <p className="bold num">{history.by(entry.change.who || history.nobody, moment(entry.change.at))}</p>
                  <p className="mute">
                    {entry.created ? history.created : history.reasons[entry.change.reason]}
                    {entry.source && `, ${sourceWords(words, entry.source)}`}
                    {saidOf(words, format, entry.change) && ` · ${saidOf(words, format, entry.change)}`}
                  </p>
                  <ul>
                    {fields.map((change) => (
                      <FieldLine
                        key={change.field}
                        table={table}
                        record={record}
                        names={names}
                        onRestore={onRestore}
                        change={change}
                        created={entry.created}
                      />
                    ))}
                  </ul>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </Section>
  );
};
