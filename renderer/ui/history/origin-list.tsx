import { isMasked, maskText } from '../../domain/masking/mask-party';
import { type HistoryEntry, traceOrigin } from '../../domain/plan/history';
import type { Buyer } from '../../domain/records/buyer';
import type { Field } from '../../domain/records/field';
import type { Producer } from '../../domain/records/producer';
import type { TableName } from '../../domain/records/table-name';
import type { Dictionary } from '../../i18n/dictionary';
import { fieldLabel } from '../fields/choice-words';
import { useFields } from '../fields/own-fields-context';
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

type Values = Readonly<Record<string, unknown>>;

/** Personal data stay masked here as in lists: the form shows them in full (law 91/2025/QH15). */
const listed = (words: Dictionary, { table, record, names }: OriginListProps, field: Field): string => {
  const value = (record as Values)[field.key];
  const shown = valueWords(words, table, field.key, value, names);
  if ((table !== 'producers' && table !== 'buyers') || shown === '') return shown;
  const party = record as Producer | Buyer;
  if (!isMasked(field, party)) return shown;
  const texts = Array.isArray(value) ? value.map(String) : [shown];
  return texts.map((text) => maskText(field, party, text) ?? '').join(', ');
};

/** Every value that the record holds with the paper that it stands on, by whom and when it came (I14). */
export const OriginList = (props: OriginListProps) => {
  const { table, record, entries } = props;
  const words = useText();
  const format = useFormat();
  const values = record as Values;
  const fields = useFields(table);
  const lines = fields.flatMap((field) => {
    const { key } = field;
    const shown = listed(words, props, field);
    const value = values[key];
    const isEmptyList = Array.isArray(value) && value.length === 0;
    const isNothing = shown === '' || isEmptyList || value === false || value === 'unknown';
    const origin = isNothing ? undefined : traceOrigin(entries, key, value);
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
