import { TextInput } from '@mantine/core';
import type { Issue } from '../../domain/records/issue';
import { issueSentence } from '../../i18n/issue-sentences';
import { useText } from '../language/language-context';
import { TroubleLine } from './trouble-lines';

interface DoubtReasonProps {
  readonly issues: readonly Issue[];
  readonly why: string;
  /** The officer has tried to go on without a reason. */
  readonly asked: boolean;
  readonly onWhy: (why: string) => void;
}

/** What a rule doubts about a record that is being added, and the box for the reason without which it is not kept (R6). */
export const DoubtReason = ({ issues, why, asked, onWhy }: DoubtReasonProps) => {
  const words = useText();
  return (
    <div className="doubt-reason" aria-live="polite">
      {issues.map((issue) => (
        <TroubleLine key={`${issue.code} ${issue.field}`} warning>
          {issueSentence(words, issue) ?? words.ui.form.invalid}
        </TroubleLine>
      ))}
      <TextInput
        label={`${words.ui.form.warningReason} (${words.ui.required})`}
        placeholder={words.ui.form.reasonHint}
        value={why}
        error={asked && why.trim() === '' ? words.ui.form.reasonMissing : undefined}
        onChange={(event) => onWhy(event.currentTarget.value)}
        required
        withAsterisk={false}
        autoComplete="off"
      />
    </div>
  );
};
