import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RowRef } from '../../../domain/intake/candidates';
import { refKey } from '../../../domain/intake/place-pictures';
import { type AskedValue, isOpen } from '../../../domain/intake/value-question';
import { useStore } from '../../../storage/hooks';
import { PickField } from '../../../ui/fields/pick-field';
import { useCommunes } from '../../../ui/fields/use-communes';
import { dayOf } from '../../../ui/language/formatters';
import { useFormat, useLanguage, useText } from '../../../ui/language/language-context';
import { ActionBar } from '../../../ui/parts/action-bar';
import { Page } from '../../../ui/parts/page';
import { Panel } from '../../../ui/parts/panel';
import { Stamp } from '../../../ui/signs/stamp';
import { blankAnswer, type MeaningsNeeds, meaningsOf } from '../model/meanings';
import { ImportHead } from '../parts/import-head';
import { sheetPlace } from '../parts/sheet-place';
import { SourceSheet } from '../parts/source-sheet';
import type { BatchStepProps } from './step-props';

/** Rows that are named; the rest is counted. */
const rowsNamed = 3;

const Rows = ({ asked, onSee }: { readonly asked: AskedValue; readonly onSee: (at: RowRef) => void }) => {
  const words = useText();
  const { number } = useFormat();
  const { values } = words.importing;
  const { rows } = asked;
  const left = rows.length - rowsNamed;
  return (
    <>
      <span className="num">{values.count(number(rows.length))}: </span>
      {rows.slice(0, rowsNamed).map((at, index) => (
        <span key={`${at.file ?? ''}|${at.sheet ?? ''}!${at.row}`} className="num">
          {index > 0 && ', '}
          <button
            type="button"
            className="import-link"
            title={sheetPlace(words, at)}
            aria-label={values.see(sheetPlace(words, at))}
            onClick={() => onSee(at)}
          >
            {at.row}
          </button>
        </span>
      ))}
      {left > 0 && <span className="mute num"> {values.more(number(left))}</span>}
    </>
  );
};

interface LineProps {
  readonly asked: AskedValue;
  readonly needs: MeaningsNeeds;
  readonly onSay: (answer: string | null) => void;
  readonly onSee: (at: RowRef) => void;
}

const Said = ({ asked }: { readonly asked: AskedValue }) => {
  const { by } = useText().importing.values;
  if (asked.answer === undefined) {
    return asked.lost ? (
      <>
        <Stamp state="doubtful" /> {by.none}
      </>
    ) : (
      by[asked.field === 'unit' ? 'kept' : 'elsewhere']
    );
  }
  return by[asked.by];
};

const ValueLine = ({ asked, needs, onSay, onSee }: LineProps) => {
  const { values } = needs.words.importing;
  const { field, text, within, likely, guess, answer } = asked;
  const options = useMemo(
    () => meaningsOf({ field, text, within, ...(likely ? { likely } : {}) }, needs),
    [field, text, within, likely, needs],
  );
  const guessed = guess === null ? undefined : options.find(({ value }) => value === guess);
  return (
    <tr className={isOpen(asked) ? 'open' : undefined}>
      <td className="import-value-text" title={text}>
        {needs.words.ui.quoted(text)}
      </td>
      <td>{values.fields[field]}</td>
      <td>
        <Rows asked={asked} onSee={onSee} />
      </td>
      <td>
        <div className="import-meaning">
          <PickField
            label={values.choose(text, values.fields[field])}
            options={options}
            value={answer === null ? blankAnswer : (answer ?? null)}
            placeholder={values.notSaid}
            onPick={(value) => {
              if (value !== null) onSay(value === blankAnswer ? null : value);
            }}
          />
          {guessed && answer === undefined && (
            <span className="import-guess">
              <Stamp state="warning" /> {values.guess(guessed.label)}{' '}
              <button
                type="button"
                className="import-link"
                aria-label={values.takeGuess(guessed.label)}
                onClick={() => onSay(guessed.value)}
              >
                {values.takeGuess(guessed.label)}
              </button>
            </span>
          )}
        </div>
      </td>
      <td className="nowrap">
        <Said asked={asked} />
      </td>
    </tr>
  );
};

const useNeeds = (): MeaningsNeeds => {
  const words = useText();
  const { language } = useLanguage();
  const communes = useCommunes();
  const store = useStore();
  const today = dayOf(store.now());
  return useMemo(() => ({ words, language, communes, today }), [words, language, communes, today]);
};

/** Open ones first, the most frequent of them at the top; then those with an answer. */
const inOrder = (values: readonly AskedValue[]): readonly AskedValue[] =>
  values.toSorted((a, b) => Number(b.lost) - Number(a.lost) || b.rows.length - a.rows.length);

const ValueTable = ({
  job,
  asked,
  onSee,
}: Pick<BatchStepProps, 'job'> & Pick<LineProps, 'onSee'> & { readonly asked: readonly AskedValue[] }) => {
  const needs = useNeeds();
  const { number } = useFormat();
  const { values } = needs.words.importing;
  const open = asked.filter(isOpen).length;
  return (
    <Panel title={needs.words.importing.steps.values} note={open === 0 ? values.allSaid : values.open(number(open))}>
      <div className="import-columns import-values">
        <table>
          <thead>
            <tr>
              {(['text', 'field', 'rows', 'meaning', 'by'] as const).map((key) => (
                <th key={key} scope="col">
                  {values.head[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(asked).map((each) => (
              <ValueLine
                key={`${each.field} ${each.key}`}
                asked={each}
                needs={needs}
                onSay={(answer) => job.mean(each.field, each.key, answer)}
                onSee={onSee}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
};

/** Fourth step: texts of closed lists that are none of their values, each asked once. Skipped when there is none. */
export const ValueStep = ({ job, state, batch }: BatchStepProps) => {
  const { importing } = useText();
  const { values } = importing;
  const [seen, setSeen] = useState<RowRef | null>(null);
  const asked = batch.proposal?.values ?? [];
  return (
    <Page
      head={<ImportHead job={job} state={state} />}
      body="scroll"
      foot={
        <ActionBar words={batch.busy ? importing.working : values.next}>
          <Button onClick={() => job.goTo('columns')}>{importing.back}</Button>
          <Button variant="filled" onClick={job.goOn}>
            {importing.next}
          </Button>
        </ActionBar>
      }
    >
      <p className="mute">{asked.length === 0 ? values.nothing : values.why}</p>
      {seen && batch.proposal && (
        <SourceSheet
          key={refKey(seen)}
          proposal={batch.proposal}
          at={seen}
          column={null}
          onBack={() => setSeen(null)}
        />
      )}
      {asked.length > 0 && <ValueTable job={job} asked={asked} onSee={setSeen} />}
    </Page>
  );
};
