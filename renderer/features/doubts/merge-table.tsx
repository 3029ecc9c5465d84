import { type MergeChoices, type MergeField, type Side } from '../../domain/merge/merge-choices';
import { type HistoryEntry, traceOrigin } from '../../domain/plan/history';
import type { Row } from '../../domain/plan/row';
import type { PairTable } from '../../domain/records/pair';
import type { RecordValues } from '../../domain/records/record-values';
import { useStore } from '../../storage/hooks';
import { fieldLabel } from '../../ui/fields/choice-words';
import { valueWords } from '../../ui/fields/value-words';
import { originWords } from '../../ui/history/origin-words';
import { useRecordNames } from '../../ui/history/use-record-names';
import { useFormat, useText } from '../../ui/language/language-context';

type Place = 'first' | 'second';

interface MergeTableProps {
  readonly table: PairTable;
  readonly ids: readonly [string, string];
  /** First and second, as they stand in the address. */
  readonly rows: readonly [Row<PairTable>, Row<PairTable>];
  readonly histories: readonly [readonly HistoryEntry[], readonly HistoryEntry[]];
  readonly fields: readonly MergeField[];
  readonly stays: Place;
  readonly choices: MergeChoices;
  readonly onStays: (place: Place) => void;
  readonly onChoose: (field: string, side: Side) => void;
}

const places = ['first', 'second'] as const;

const sideOf = (stays: Place, place: Place): Side => (stays === place ? 'winner' : 'loser');

interface ChoiceProps {
  /** Choices of one name exclude each other. */
  readonly name: string;
  /** What is chosen about, for a reader of the screen. */
  readonly label: string;
  readonly words: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ name, label, words, checked, onChoose }: ChoiceProps) => (
  <label className="merge-choice">
    <input type="radio" name={name} checked={checked} onChange={onChoose} aria-label={`${label}: ${words}`} />
    <span>{words}</span>
  </label>
);

const MergeLine = ({ field, props }: { readonly field: MergeField; readonly props: MergeTableProps }) => {
  const words = useText();
  const format = useFormat();
  const names = useRecordNames(useStore());
  const { merge, empty } = words.doubts;
  const { table, rows, histories, stays, choices, onChoose } = props;
  const side = choices[field.field] ?? field.proposed;
  const label = fieldLabel(words, table, field.field);
  const open = field.state === 'differs' || field.state === 'joined';
  return (
    <tr className={field.state === 'differs' ? 'differs' : ''}>
      <th scope="row">
        {label}
        <span className="merge-state">{merge.states[field.state]}</span>
        {field.state === 'joined' && (
          <Choice
            name={`merge-${field.field}`}
            label={label}
            words={merge.both}
            checked={side === 'both'}
            onChoose={() => onChoose(field.field, 'both')}
          />
        )}
      </th>
      {places.map((place, index) => {
        const own = sideOf(stays, place);
        const value = own === 'winner' ? field.winner : field.loser;
        const shown = valueWords(words, table, field.field, value, names) || empty;
        const history = histories[index] ?? [];
        const held: RecordValues | undefined = rows[index]?.record;
        const origin = traceOrigin(history, field.field, held?.[field.field]);
        const taken = side === own || side === 'both' || field.state === 'same';
        return (
          <td key={place} className={taken ? 'taken' : ''}>
            {open ? (
              <Choice
                name={`merge-${field.field}`}
                label={label}
                words={shown}
                checked={side === own}
                onChoose={() => onChoose(field.field, own)}
              />
            ) : (
              shown
            )}
            {shown !== empty && origin && (
              <span className="merge-origin num">{originWords(words, format, origin)}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
};

/** Every field in which one of the two says something: both values, where each stands, and whose is taken. */
export const MergeTable = (props: MergeTableProps) => {
  const { doubts } = useText();
  const { merge } = doubts;
  const { rows, fields, stays, onStays } = props;
  return (
    <table className="merge-table">
      <colgroup>
        <col className="merge-field" />
        <col />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{merge.field}</th>
          {places.map((place, index) => (
            <th key={place} scope="col">
              <span className="medium">{rows[index]?.record.name}</span>
              <Choice
                name="merge-stays"
                label={merge[place]}
                words={merge.stays}
                checked={stays === place}
                onChoose={() => onStays(place)}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <MergeLine key={field.field} field={field} props={props} />
        ))}
      </tbody>
    </table>
  );
};
