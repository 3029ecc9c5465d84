import { useMemo, useState } from 'react';
import { planWaive } from '../../domain/plan/planners/plan-waive';
import type { StoreView } from '../../domain/plan/store-view';
import type { Issue } from '../../domain/records/issue';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { checkRecord } from '../../domain/rules/index';
import { waivedReason, waiverOf } from '../../domain/rules/waived';
import { issueSentence } from '../../i18n/issue-sentences';
import { useActions } from '../act/act-context';
import { useToday } from '../act/today';
import { useText } from '../language/language-context';
import { Section } from '../parts/section';
import { Stamp } from '../signs/stamp';
import { ReasonLine } from './trouble-lines';

interface RecordChecksProps<T extends TableName> {
  readonly store: StoreView;
  readonly table: T;
  readonly record: RecordOf<T>;
  readonly name: string;
  /** Whether a reason can be given here; beside a list it is only read. */
  readonly answers?: boolean;
  /** Grows when a reason was stored. */
  readonly version: number;
}

interface CheckLineProps {
  readonly issue: Issue;
  readonly sentence: string | null;
  readonly reason: string | null;
  readonly onReason: ((why: string) => Promise<string | null>) | null;
}

const CheckLine = ({ issue, sentence, reason, onReason }: CheckLineProps) => {
  const { ui } = useText();
  const [refused, setRefused] = useState<string | null>(null);
  const state = issue.severity === 'error' ? 'refused' : reason === null ? 'warning' : 'valid';
  return (
    <li>
      <Stamp state={state} named />
      <div className="grow">
        {sentence}
        {reason !== null && <p className="mute">{ui.form.keptBecause(reason)}</p>}
        {refused !== null && <p className="tone-lapsed">{refused}</p>}
        {onReason && reason === null && issue.severity === 'warning' && (
          <ReasonLine onReason={(why) => void onReason(why).then(setRefused)} />
        )}
      </div>
    </li>
  );
};

/** What the rules find about a record, how to fix it, and for what they doubt the reason for which it was kept (R6). */
export const RecordChecks = <T extends TableName>(props: RecordChecksProps<T>) => {
  const { store, table, record, name, answers = false, version } = props;
  const words = useText();
  const { act } = useActions();
  const today = useToday();
  const lines = useMemo(
    () =>
      checkRecord(table, record, store, today)
        .filter(({ severity }) => severity !== 'info')
        .map((issue) => ({ issue, reason: waivedReason(store, record, issue) })),
    // oxlint-disable-next-line react/exhaustive-deps -- a reason that was stored is read anew
    [table, record, store, today, version],
  );
  const keep = async (issue: Issue, why: string): Promise<string | null> => {
    const acted = await act(planWaive(store, [waiverOf(table, record, issue, why)], `${name}: ${why}`));
    return acted.ok ? null : acted.sentence;
  };
  return (
    <Section title={words.ui.form.checks}>
      {lines.length === 0 ? (
        <p className="mute">{words.ui.form.noChecks}</p>
      ) : (
        <ul className="need-list">
          {lines.map(({ issue, reason }) => (
            <CheckLine
              key={`${issue.code} ${issue.field}`}
              issue={issue}
              sentence={issueSentence(words, issue)}
              reason={reason}
              onReason={answers ? (why) => keep(issue, why) : null}
            />
          ))}
        </ul>
      )}
    </Section>
  );
};
