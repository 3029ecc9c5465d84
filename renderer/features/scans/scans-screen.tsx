import { Button } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import { useMemo } from 'react';
import { scannedPapers } from '../../domain/edition/scan-filing';
import { planMouState } from '../../domain/plan/planners/plan-mous';
import { planScanWaiting } from '../../domain/plan/planners/plan-scans';
import type { Scan } from '../../domain/records/scan';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { JobPanel } from '../../ui/job/job-panel';
import { useFormat, useText } from '../../ui/language/language-context';
import { EmptyState } from '../../ui/parts/empty-state';
import { Page } from '../../ui/parts/page';
import { PageHead } from '../../ui/parts/page-head';
import { Panel } from '../../ui/parts/panel';
import { SumStrip } from '../../ui/signs/sum-strip';
import { CheckPanel } from './check-panel';
import { FiledPapers } from './filed-papers';
import { PagePicture } from './page-picture';
import { type ScanJob, type ScanOutcome, useScanJob } from './use-scan-job';
import { WaitingPages } from './waiting-pages';
import './scans.css';

const Outcome = ({ outcome }: { readonly outcome: ScanOutcome }) => {
  const { scans, ui } = useText();
  const { number } = useFormat();
  const listed = (names: readonly string[]): string => names.map(ui.quoted).join(', ');
  const { pages, filed, waiting, skipped, tooLarge, stopped } = outcome;
  const sentence = pages === 0 ? null : scans.done(number(pages), number(filed), number(waiting));
  return (
    <span>
      {stopped ? scans.stopped(number(pages)) : (sentence ?? (skipped.length === 0 ? scans.doneNothing : ''))}{' '}
      {skipped.length > 0 && scans.skipped(listed(skipped))} {tooLarge.length > 0 && scans.tooLarge(listed(tooLarge))}
    </span>
  );
};

const ReadingPanel = ({ job }: { readonly job: ScanJob }) => {
  const { scans, failures } = useText();
  return (
    <JobPanel
      job={job}
      label={scans.reading}
      unit={scans.unit}
      stopKeeps={scans.stop}
      done={job.state.at === 'done' && <Outcome outcome={job.state.value} />}
      trouble={(trouble) => (typeof trouble === 'string' ? trouble : failures[trouble.code](trouble.details))}
    />
  );
};

const ScanSum = ({ scans: all }: { readonly scans: readonly Scan[] }) => {
  const { scans } = useText();
  const count = (state: Scan['state']): number => all.filter((scan) => scan.state === state).length;
  return (
    <SumStrip
      label={scans.sum}
      total={{ key: 'all', count: all.length, caption: scans.parts.all }}
      parts={(['filed', 'waiting', 'aside'] as const).map((key) => ({
        key,
        count: count(key),
        caption: scans.parts[key],
      }))}
    />
  );
};

/** Papers that are back with their signatures and are not yet marked so: one press, one undo. */
const SignButton = () => {
  const { scans } = useText();
  const { number } = useFormat();
  const store = useStore();
  const view = useView(['scans', 'editions', 'mous']);
  const { act } = useActions();
  const ids = useMemo(
    () =>
      scannedPapers(view)
        .filter(({ edition, missing }) => edition.state === 'valid' && missing.length === 0)
        .map(({ edition }) => edition.subjectId)
        .filter((id) => ['draft', 'printed'].includes(view.record('mous', id)?.state ?? '')),
    [view],
  );
  if (ids.length === 0) return null;
  const count = number(ids.length);
  return (
    <Button size="xs" onClick={() => void act(planMouState(store, ids, 'signed'), { done: scans.signed(count) })}>
      {scans.sign(count)}
    </Button>
  );
};

const AsidePages = ({ pages }: { readonly pages: readonly Scan[] }) => {
  const { scans } = useText();
  const store = useStore();
  const { act } = useActions();
  return (
    <Panel title={scans.aside}>
      <ul className="waiting-pages">
        {pages.map((scan) => (
          <li key={scan.id} className="waiting-page">
            <PagePicture scan={scan} />
            <span className="grow mute">{scans.from(scan.file, String(scan.page))}</span>
            <Button size="xs" onClick={() => void act(planScanWaiting(store, scan.id), { done: scans.backDone })}>
              {scans.back}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Signed papers come back: their codes are checked, their scans are filed, what is unclear waits. */
export const ScansScreen = () => {
  const { scans: words } = useText();
  const view = useView(['scans']);
  const { job, pick } = useScanJob();
  const all = view.records('scans');
  const aside = all.filter(({ state }) => state === 'aside');
  return (
    <Page
      head={
        <PageHead
          title={words.title}
          context={words.context}
          actions={
            <Button
              variant="filled"
              leftSection={<IconScan className="icon" aria-hidden="true" />}
              disabled={job.state.at === 'work'}
              onClick={pick}
            >
              {words.add}
            </Button>
          }
        />
      }
      body="scroll"
    >
      <div className="scans">
        <CheckPanel />
        <ReadingPanel job={job} />
        {all.length === 0 ? (
          <EmptyState>{words.none}</EmptyState>
        ) : (
          <>
            <ScanSum scans={all} />
            <Panel title={words.queue}>
              <WaitingPages />
            </Panel>
            <Panel title={words.papers} more={<SignButton />}>
              <FiledPapers />
            </Panel>
            {aside.length > 0 && <AsidePages pages={aside} />}
          </>
        )}
      </div>
    </Page>
  );
};
