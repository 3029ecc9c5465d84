import { Button } from '@mantine/core';
import { createContext, useContext, useState } from 'react';
import type { Dictionary } from '../../i18n/dictionary';
import type { RecoveryReport } from '../../storage/opening/recovery-report';
import type { Formatters } from '../../ui/language/formatters';
import { useFormat, useText } from '../../ui/language/language-context';

const RecoveryContext = createContext<RecoveryReport>({ recovered: false });
export const RecoveryProvider = RecoveryContext.Provider;

type Recovered = Extract<RecoveryReport, { recovered: true }>;

const sourceWords = ({ app }: Dictionary, format: Formatters, report: Recovered): string => {
  const entries = format.number(report.entries);
  if (report.from === 'store') return report.entries > 0 ? app.recovery.caughtUp(entries) : app.recovery.fromStore;
  return report.from === 'snapshot' && report.snapshotAt !== null
    ? app.recovery.fromSnapshot(format.moment(report.snapshotAt), entries)
    : app.recovery.fromJournal(entries);
};

/** What was done at the start, in one line of sentences: what happened, what was done, what is lost if anything is. */
export const recoverySentence = (words: Dictionary, format: Formatters, report: Recovered): string => {
  const { recovery } = words.app;
  const lost = [
    report.lostAfterSeq === null ? '' : recovery.lostAfter(format.number(report.lostAfterSeq)),
    report.lostRecords ? recovery.lostRecords(format.number(report.lostRecords)) : '',
  ].filter((sentence) => sentence !== '');
  const aside = report.aside === null ? [] : [recovery.aside];
  const first = `${recovery.causes[report.cause]}: ${sourceWords(words, format, report)}`;
  return [first, ...(lost.length > 0 ? lost : [recovery.complete]), ...aside].join(' ');
};

export const RecoveryNote = () => {
  const words = useText();
  const format = useFormat();
  const report = useContext(RecoveryContext);
  const [read, setRead] = useState(false);
  if (!report.recovered || read) return null;
  return (
    <div className="banner" role="status">
      <span className="grow">{recoverySentence(words, format, report)}</span>
      <Button size="xs" onClick={() => setRead(true)}>
        {words.app.recovery.understood}
      </Button>
    </div>
  );
};
