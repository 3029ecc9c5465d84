import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TypedProblem } from '../../domain/typing/read-typed';
import type { Dictionary } from '../../i18n/dictionary';
import { issueSentence } from '../../i18n/issue-sentences';
import { useText } from '../language/language-context';
import { Stamp } from '../signs/stamp';
import type { FieldTrouble } from './use-record-form';

export const unreadSentence = (
  { form }: Dictionary['ui'],
  problem: TypedProblem | 'required',
  text: string,
): string => {
  const sentences: { readonly [P in TypedProblem]: (text: string) => string } = {
    number: form.numberUnread,
    integer: form.integerUnread,
    date: form.dateUnread,
    partialDate: form.partialDateUnread,
    phone: form.phoneUnread,
    email: form.emailUnread,
    gtin: form.gtinUnread,
    taxCode: form.taxCodeUnread,
  };
  return problem === 'required' ? form.requiredEmpty : sentences[problem](text);
};

export const TroubleLine = ({
  warning = false,
  children,
}: {
  readonly warning?: boolean;
  readonly children: ReactNode;
}) => (
  <span className={`trouble-line ${warning ? 'tone-lapsing' : 'tone-lapsed'}`}>
    <Stamp state={warning ? 'warning' : 'refused'} />
    <span>{children}</span>
  </span>
);

interface TroubleProps {
  readonly trouble: FieldTrouble;
  readonly text: string;
  readonly onInsist: (value: unknown, why: string) => void;
}

/** The reason for which a doubted value is kept. */
export const ReasonLine = ({
  label,
  action,
  hint,
  missing,
  onReason,
}: {
  /** What is asked for, where it is not why a value is kept. */
  readonly label?: string;
  readonly action?: string;
  /** Inside the empty box; the label where there is no other. */
  readonly hint?: string;
  /** What is said when nothing was typed. */
  readonly missing?: string;
  readonly onReason: (why: string) => void;
}) => {
  const { ui } = useText();
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const keep = (): void => {
    if (why.trim() === '') setAsked(true);
    else onReason(why.normalize('NFC').trim());
  };
  return (
    <span className="row reason-line">
      <TextInput
        size="xs"
        className="grow"
        aria-label={label ?? ui.form.warningReason}
        placeholder={hint ?? label ?? ui.form.reasonHint}
        value={why}
        error={asked && why.trim() === '' ? (missing ?? ui.form.reasonMissing) : undefined}
        onChange={(event) => setWhy(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // The focus may move on with the answer, and must not take a line break along into what it comes to.
          event.preventDefault();
          keep();
        }}
      />
      <Button size="xs" onClick={keep}>
        {action ?? ui.form.keepWithReason}
      </Button>
    </span>
  );
};

/** What is wrong with a field, how to fix it, and for a doubt the way to keep it. */
export const TroubleLines = ({ trouble, text, onInsist }: TroubleProps) => {
  const words = useText();
  if (trouble.kind === 'unread') return <TroubleLine>{unreadSentence(words.ui, trouble.problem, text)}</TroubleLine>;
  if (trouble.kind === 'refused') return <TroubleLine>{trouble.sentence}</TroubleLine>;
  const warning = trouble.kind === 'ask';
  return (
    <>
      {trouble.issues.map((issue) => (
        <TroubleLine key={issue.code} warning={warning}>
          {issueSentence(words, issue) ?? words.ui.form.invalid}
        </TroubleLine>
      ))}
      {trouble.kind === 'ask' && <ReasonLine onReason={(why) => onInsist(trouble.value, why)} />}
    </>
  );
};
