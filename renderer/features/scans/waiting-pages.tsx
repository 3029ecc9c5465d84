import { Button, NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type WaitingScan, waitingScans } from '../../domain/edition/scan-filing';
import { planAssignScan, planScanAside } from '../../domain/plan/planners/plan-scans';
import type { Edition } from '../../domain/records/edition';
import { useStore } from '../../storage/hooks';
import { useView } from '../../storage/use-view';
import { useActions } from '../../ui/act/act-context';
import { choiceWord } from '../../ui/fields/choice-words';
import { useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import { PagePicture } from './page-picture';
import { editionWords } from './paper-name';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Papers that a page can be filed to: those in force, by number. */
const usePaperChoices = (): readonly Choice[] => {
  const words = useText();
  const view = useView(['editions']);
  return useMemo(
    () =>
      view
        .records('editions')
        .filter((edition: Edition) => edition.kind === 'mou' && edition.state !== 'superseded')
        .map((edition) => ({ value: edition.id, label: editionWords(words, edition) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true })),
    [view, words],
  );
};

const WaitingPage = ({ waiting, choices }: { readonly waiting: WaitingScan; readonly choices: readonly Choice[] }) => {
  const words = useText();
  const store = useStore();
  const { act } = useActions();
  const [chosen, setChosen] = useState('');
  const { scan, likely } = waiting;
  const { scans } = words;
  const put = (editionId: string, page: number | null): void =>
    void act(planAssignScan(store, scan.id, editionId, page), { done: scans.putDone });
  return (
    <li className="waiting-page">
      <PagePicture scan={scan} />
      <div className="stack grow">
        <span className="row wrap">
          <Stamp state="doubtful" />
          <b>{scan.trouble === null ? '' : choiceWord(words, 'scans', 'trouble', scan.trouble)}</b>
          {scan.code !== null && <span className="num">{scan.code}</span>}
          <span className="mute">{scans.from(scan.file, String(scan.page))}</span>
        </span>
        {likely && (
          <span className="row wrap">
            <span>{scans.likely(editionWords(words, likely.edition))}</span>
            <Button size="xs" onClick={() => put(likely.edition.id, likely.page)}>
              {scans.accept}
            </Button>
          </span>
        )}
        <span className="row wrap">
          <NativeSelect
            aria-label={scans.chooseFor(scan.file, String(scan.page))}
            value={chosen}
            data={[{ value: '', label: scans.choose }, ...choices]}
            onChange={(event) => setChosen(event.currentTarget.value)}
            className="paper-choice"
          />
          <Button size="xs" disabled={chosen === ''} onClick={() => put(chosen, null)}>
            {scans.put}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => void act(planScanAside(store, scan.id), { done: scans.asideDone })}
          >
            {scans.putAside}
          </Button>
        </span>
      </div>
    </li>
  );
};

/** Pages that nobody could be sure of, each with its picture, beside the ways to settle it. */
export const WaitingPages = () => {
  const { scans } = useText();
  const view = useView(['scans', 'editions']);
  const choices = usePaperChoices();
  const waiting = useMemo(() => waitingScans(view), [view]);
  if (waiting.length === 0) return <p className="mute pad">{scans.queueEmpty}</p>;
  return (
    <ul className="waiting-pages">
      {waiting.map((each) => (
        <WaitingPage key={each.scan.id} waiting={each} choices={choices} />
      ))}
    </ul>
  );
};
