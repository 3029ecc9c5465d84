import { type HistoryEntry, traceOrigin } from '../../domain/plan/history';
import type { TableName } from '../../domain/records/table-name';
import { tables } from '../../domain/records/tables';
import { fieldLabel } from '../fields/choice-words';
import { type ValueNames, valueWords } from '../fields/value-words';
import { useFormat, useText } from '../language/language-context';
import { originWords } from './origin-words';
import './history-panel.css';

interface OriginListProps {
  readonly table: TableName;
  readonly record: object;
  /** Of the record, newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly names: ValueNames;
}

/** Every value that the record holds with the paper that it stands on, by whom and when it came (I14). */
export const OriginList = ({ table, record, entries, names }: OriginListProps) => {
  const words = useText();
  const format = useFormat();
  const values = record as Readonly<Record<string, unknown>>;
  const fields: readonly { readonly key: string }[] = tables[table].fields;
  const lines = fields.flatMap(({ key }) => {
    const shown = valueWords(words, table, key, values[key], names);
    const isNothing = shown === '' || values[key] === false || values[key] === 'unknown';
    const origin = isNothing ? undefined : traceOrigin(entries, key, values[key]);
    return isNothing ? [] : [{ key, shown, from: origin && originWords(words, format, origin) }];
  });
  return (
    <dl className="origin-list" aria-label={words.ui.history.origins}>
      {lines.map(({ key, shown, from }) => (
        <div key={key}>
          <dt className="mute">{fieldLabel(words, table, key)}</dt>
          <dd>
            <span className="medium">{shown}</span>
            <span className="mute num">{from ?? words.ui.history.originLost}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
};
