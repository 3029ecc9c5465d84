import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { DoubtAnswer } from '../../domain/plan/planners/plan-settle';
import { changesOfEdit } from '../../domain/plan/planners/settle-edit';
import { useStore } from '../../storage/hooks';
import { useRecordNames } from '../../ui/history/use-record-names';
import { useText } from '../../ui/language/language-context';
import { Inspector } from '../../ui/parts/inspector';
import { AnswerButton, ChangeLines, QuestionHead } from './doubt-parts';
import { recordAddress } from './doubts-address';
import type { DoubtRow, EditRow } from './queue-rows';

interface EditInspectorProps {
  readonly row: DoubtRow;
  readonly edit: EditRow;
  readonly onAnswer: (answer: DoubtAnswer) => void;
}

/** Cells that were edited in Excel and in the book: both values, and what each answer does. */
export const EditInspector = ({ row, edit: { held, why, recordId }, onAnswer }: EditInspectorProps) => {
  const { doubts } = useText();
  const store = useStore();
  const names = useRecordNames(store);
  const { table, values } = held;
  const isCopy = why === 'copy';
  const changes = isCopy
    ? Object.fromEntries(Object.entries(values).map(([field, after]) => [field, { before: null, after }]))
    : recordId === null
      ? null
      : changesOfEdit(store, held, recordId);
  return (
    <Inspector label={doubts.inspector} width="wide">
      <QuestionHead row={row} question={doubts.edit.question[why]} />
      {changes ? (
        <div>
          <ChangeLines table={table} names={names} changes={changes} />
        </div>
      ) : (
        <p className="mute">{doubts.candidateGone}</p>
      )}
      <div className="doubt-answers">
        {isCopy ? (
          <AnswerButton answerKey="M" label={doubts.edit.isNew} onChoose={() => onAnswer('new')} />
        ) : (
          <AnswerButton
            answerKey="1"
            label={doubts.edit.take}
            disabled={recordId === null}
            onChoose={() => recordId !== null && onAnswer({ recordId })}
          />
        )}
        <AnswerButton answerKey="B" label={isCopy ? doubts.skip : doubts.edit.keep} onChoose={() => onAnswer('skip')} />
        {recordId !== null && (table === 'producers' || table === 'products') && (
          <Button variant="subtle" component={Link} href={recordAddress(table, recordId)}>
            {doubts.openRecord}
          </Button>
        )}
      </div>
    </Inspector>
  );
};
