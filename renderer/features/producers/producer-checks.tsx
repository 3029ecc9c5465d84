import { useMemo } from 'react';
import type { Producer } from '../../domain/records/producer';
import { checkRecord } from '../../domain/rules/index';
import { issueSentence } from '../../i18n/issue-sentences';
import { useStore } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';
import { Stamp } from '../../ui/signs/stamp';

/** What the rules find about a producer, each with how to fix it. */
export const ProducerChecks = ({ producer }: { readonly producer: Producer }) => {
  const words = useText();
  const store = useStore();
  const today = useToday();
  const issues = useMemo(
    () => checkRecord('producers', producer, store, today).filter(({ severity }) => severity !== 'info'),
    [producer, store, today],
  );
  return (
    <Section title={words.producers.checks}>
      {issues.length === 0 ? (
        <p className="mute">{words.producers.noChecks}</p>
      ) : (
        <ul className="need-list">
          {issues.map((issue) => (
            <li key={`${issue.code} ${issue.field}`}>
              <Stamp state={issue.severity === 'error' ? 'refused' : 'warning'} named />
              <span>{issueSentence(words, issue)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
