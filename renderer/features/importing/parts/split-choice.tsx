import { Button } from '@mantine/core';
import type { PreviewEntry } from '../../../domain/intake/import-preview';
import { Section } from '../../../ui/parts/section';
import type { ImportJob } from '../job/import-job';
import type { ShowValue } from '../model/show-value';
import { tableOfRow } from '../model/table-of-row';

interface SplitChoiceProps {
  readonly job: ImportJob;
  readonly entry: PreviewEntry;
  readonly show: ShowValue;
}

/** A cell that was taken for several products, or that the officer keeps as one: what it became, and the way back. */
export const SplitChoice = ({ job, entry, show }: SplitChoiceProps) => {
  const { split } = show.words.importing.batch;
  const issue = entry.issues.find(({ code }) => code === 'several-products');
  const { at } = entry;
  const found = tableOfRow(job.state.get(), at);
  const kept = found?.file.choices[found.table.id]?.whole?.includes(at.row) === true;
  if (!issue && !kept) return null;
  return (
    <Section title={split.title}>
      <p>{issue ? split.into(issue.found, entry.productName) : split.kept(entry.productName)}</p>
      <div>
        <Button size="xs" onClick={() => job.keepWhole(at, !kept)}>
          {kept ? split.again : split.keep}
        </Button>
      </div>
    </Section>
  );
};
