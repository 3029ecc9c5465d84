import { Button } from '@mantine/core';
import type { FieldChange } from '../../domain/plan/plan';
import type { EditTable } from '../../domain/records/edit-table';
import { fieldLabel } from '../../ui/fields/choice-words';
import { type ValueNames, valueWords } from '../../ui/fields/value-words';
import { useText } from '../../ui/language/language-context';
import type { DoubtRow } from './queue-rows';

/** Values before and after, one line for each field. */
export const ChangeLines = ({
  table,
  names,
  changes,
}: {
  readonly table: EditTable;
  readonly names: ValueNames;
  readonly changes: Readonly<Record<string, FieldChange>>;
}) => {
  const words = useText();
  const { doubts } = words;
  const shown = (field: string, value: unknown): string =>
    valueWords(words, table, field, value, names) || doubts.empty;
  const entries = Object.entries(changes);
  if (entries.length === 0) return <p className="mute">{doubts.same}</p>;
  return (
    <>
      <p className="mute">{doubts.wouldChange}</p>
      <dl className="doubt-lines">
        {entries.map(([field, { before, after }]) => (
          <div key={field}>
            <dt className="mute">{fieldLabel(words, table, field)}</dt>
            <dd>
              <del>{shown(field, before)}</del> <ins>{shown(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** An answer with the key of the queue that gives it. */
export const AnswerButton = ({
  answerKey,
  label,
  name,
  onChoose,
  disabled = false,
}: {
  readonly answerKey: string;
  readonly label: string;
  /** Which of several records, for who does not see the buttons' places. */
  readonly name?: string;
  readonly onChoose: () => void;
  readonly disabled?: boolean;
}) => (
  <Button {...(name === undefined ? {} : { size: 'xs', variant: 'filled' })} disabled={disabled} onClick={onChoose}>
    <span className="doubt-key" aria-hidden="true">
      {answerKey}
    </span>
    {label}
    {name !== undefined && <span className="unseen">: {name}</span>}
  </Button>
);

/** What the question is called, where its rows stand, and what it asks. */
export const QuestionHead = ({
  row: { name, doubt },
  question,
  more = '',
}: {
  readonly row: DoubtRow;
  readonly question: string;
  readonly more?: string;
}) => {
  const { doubts } = useText();
  const { file, sheet, row } = doubt;
  return (
    <div>
      <h2 className="inspector-title">{name}</h2>
      <p className="mute num">
        {sheet === null ? doubts.placeNoSheet(file, String(row)) : doubts.place(file, sheet, String(row))} {more}
      </p>
      <p className="medium">{question}</p>
    </div>
  );
};
