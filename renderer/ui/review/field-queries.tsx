import { Button, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import { planAnswer, planAsk } from '../../domain/plan/planners/plan-review';
import type { Query } from '../../domain/records/query';
import { isShown } from '../../domain/rules/required-fields';
import { fieldLabel } from '../fields/choice-words';
import { useFields } from '../fields/own-fields-context';
import { PickField } from '../fields/pick-field';
import { useFormat, useText } from '../language/language-context';
import { Stamp } from '../signs/stamp';
import type { ReviewPanelProps } from './review-panel';

interface LineProps {
  readonly query: Query;
  readonly label: string;
  readonly onAnswer: (answer: string) => void;
}

const QueryLine = ({ query, label, onAnswer }: LineProps) => {
  const { review } = useText();
  const { moment } = useFormat();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const send = (): void => {
    if (text.trim() === '') setAsked(true);
    else onAnswer(text.normalize('NFC').trim());
  };
  return (
    <li>
      <Stamp state={query.answer === null ? 'doubtful' : 'valid'} />
      <div className="grow">
        <p>
          <span className="medium">{label}</span>: {query.question}
        </p>
        <p className="mute num">{review.asked(query.askedBy || review.nobody, moment(query.askedAt))}</p>
        {query.answer !== null && (
          <p className="num">
            {review.answered(
              query.answer,
              query.answeredBy || review.nobody,
              moment(query.answeredAt ?? query.askedAt),
            )}
          </p>
        )}
        {query.answer === null && (
          <span className="row">
            <TextInput
              size="xs"
              className="grow"
              aria-label={review.answerTo(query.question)}
              placeholder={review.answerHint}
              value={text}
              error={asked && text.trim() === '' ? review.answerMissing : undefined}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) send();
              }}
            />
            <Button size="xs" onClick={send}>
              {review.answer}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
};

const AskForm = ({
  options,
  onAsk,
  onClose,
}: {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onAsk: (field: string, question: string) => void;
  readonly onClose: () => void;
}) => {
  const { review, ui } = useText();
  const [field, setField] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const ask = (): void => {
    setTried(true);
    if (field !== null && text.trim() !== '') onAsk(field, text.normalize('NFC').trim());
  };
  return (
    <div className="stack">
      <PickField
        label={review.field}
        options={options}
        value={field}
        onPick={setField}
        error={tried && field === null ? review.fieldMissing : undefined}
      />
      <TextInput
        label={review.question}
        value={text}
        error={tried && text.trim() === '' ? review.questionMissing : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask();
        }}
      />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {ui.cancel}
        </Button>
        <Button size="xs" onClick={ask}>
          {review.ask}
        </Button>
      </div>
    </div>
  );
};

/** Questions about single fields: an open one stays until it is answered, an answered one stays to be read. */
export const FieldQueries = (props: ReviewPanelProps & { readonly onPlan: (plan: Plan) => Promise<void> }) => {
  const { store, table, record, name, version, onPlan } = props;
  const words = useText();
  const { review } = words;
  const fields = useFields(table);
  const [asking, setAsking] = useState(false);
  const queries = useMemo(
    () =>
      store
        .records('queries')
        .filter(({ recordId }) => recordId === record.id)
        .toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null)),
    // oxlint-disable-next-line react/exhaustive-deps -- a question that was stored is read anew
    [store, record.id, version],
  );
  const stored = store.record(table, record.id);
  const options = fields
    .filter((field) => field.type !== 'held' && (!stored || isShown(field, stored)))
    .map(({ key }) => ({ value: key, label: fieldLabel(words, table, key) }));
  const who = store.records('offices')[0]?.officerName ?? '';
  const ask = (field: string, question: string): void => {
    setAsking(false);
    const asked = { of: table, recordId: record.id, field, question, askedAt: store.now(), askedBy: who };
    void onPlan(planAsk({ id: store.newId(), ...asked }, name));
  };
  return (
    <>
      {queries.length > 0 && (
        <ul className="need-list">
          {queries.map((query) => (
            <QueryLine
              key={query.id}
              query={query}
              label={fieldLabel(words, table, query.field)}
              onAnswer={(answer) =>
                void onPlan(planAnswer(store, { id: query.id, answer, at: store.now(), by: who, label: name }))
              }
            />
          ))}
        </ul>
      )}
      {asking ? (
        <AskForm options={options} onAsk={ask} onClose={() => setAsking(false)} />
      ) : (
        <div>
          <Button size="xs" variant="subtle" onClick={() => setAsking(true)}>
            {review.askField}
          </Button>
        </div>
      )}
    </>
  );
};
