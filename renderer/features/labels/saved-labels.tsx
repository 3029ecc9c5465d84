import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import type { LabelJob, SavedLabels } from './use-label-print';

type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** As many as one reads; the rest is a number. */
const namedIssues = 4;

const Saved = ({ saved: { file, issues } }: { readonly saved: SavedLabels }) => {
  const { labels, papers, failures } = useText();
  const { number } = useFormat();
  const desktop = useDesktop();
  const [trouble, setTrouble] = useState<string | null>(null);
  const sentences: Readonly<Record<string, Sentence>> = papers.issues;
  const open = async (): Promise<void> => {
    const answer = await desktop.call('file.open', { handle: file.handle });
    setTrouble(answer.ok ? null : failures[answer.code](answer.details));
  };
  return (
    <>
      <Stamp state="valid" />
      <span>{labels.saved(file.name)}</span>
      {desktop.host === 'electron' && (
        <Button size="xs" onClick={() => void open()}>
          {labels.open}
        </Button>
      )}
      <span className="mute">{labels.actualSize}</span>
      {trouble !== null && <span className="tone-lapsed">{trouble}</span>}
      {issues.length > 0 && (
        <ul className="labels-issues">
          <li>{labels.issues(number(issues.length))}</li>
          {issues.slice(0, namedIssues).map((issue) => (
            <li key={`${issue.code} ${JSON.stringify(issue.params)}`}>{sentences[issue.code]?.(issue.params)}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The sheets on their way to the disk, and what became of them. */
export const LabelJobPanel = ({ job }: { readonly job: LabelJob }) => {
  const { labels, failures } = useText();
  return (
    <JobPanel
      job={job}
      label={labels.making}
      stopKeeps={labels.stopKeeps}
      done={job.state.at === 'done' && <Saved saved={job.state.value} />}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
