import { OpenSaved } from '../../printing/open-saved';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import type { LabelJob, SavedLabels } from './use-label-print';

type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** As many as one reads; the rest is a number. */
const namedIssues = 4;

const Saved = ({ saved: { file, issues } }: { readonly saved: SavedLabels }) => {
  const { labels, papers } = useText();
  const { number } = useFormat();
  const sentences: Readonly<Record<string, Sentence>> = papers.issues;
  return (
    <>
      <Stamp state="valid" />
      <span>{labels.saved(file.name)}</span>
      <OpenSaved file={file} open={labels.open} />
      <span className="mute">{labels.actualSize}</span>
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
