import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { type ScannedPaper, scannedPapers } from '../../domain/edition/scan-filing';
import type { Dictionary } from '../../i18n/dictionary';
import { useView } from '../../storage/use-view';
import { useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import { editionAddress, paperNameOf } from './paper-name';
import { ScanViewer } from './scan-viewer';

/** How often each page of the paper is there. */
const timesOf = (pages: ScannedPaper['pages']): ReadonlyMap<number, number> => {
  const times = new Map<number, number>();
  for (const { paperPage } of pages) if (paperPage !== null) times.set(paperPage, (times.get(paperPage) ?? 0) + 1);
  return times;
};

/** What is to be seen of a paper's scans, the worst first. */
export const paperNotes = ({ scans }: Dictionary, { edition, pages, missing }: ScannedPaper): readonly string[] => {
  const times = timesOf(pages);
  const [first = 1, ...others] = new Set(times.values());
  const copies = others.length === 0 && first > 1 ? [scans.copies(String(first))] : [];
  const twice = others.length === 0 ? [] : [...times].filter(([, count]) => count > 1).map(([page]) => page);
  return [
    ...(edition.state === 'void' ? [scans.voided] : []),
    ...(edition.state === 'superseded' ? [scans.older] : []),
    ...(missing.length > 0 ? [scans.missing(missing.join(', '))] : []),
    ...copies,
    ...(twice.length > 0 ? [scans.twice(twice.join(', '))] : []),
    ...(pages.some(({ way }) => way === 'hand') ? [scans.byHand] : []),
  ];
};

const pagesWords = (paper: ScannedPaper): string =>
  [...new Set(paper.pages.map(({ paperPage }) => (paperPage === null ? '?' : String(paperPage))))].join(', ');

const PaperRow = ({ paper }: { readonly paper: ScannedPaper }) => {
  const words = useText();
  const { number, seller, buyer } = paperNameOf(paper.edition);
  const notes = paperNotes(words, paper);
  const [seen, setSeen] = useState(false);
  const title = words.scans.viewOf(number);
  const bad = paper.edition.state !== 'valid' || paper.missing.length > 0;
  return (
    <tr>
      <td className="num right">
        <Link href={editionAddress(paper.edition)}>{number}</Link>
      </td>
      <td>
        <span className="medium">{seller}</span>
        <br />
        <span className="mute">{buyer}</span>
      </td>
      <td className="num">{pagesWords(paper)}</td>
      <td>
        <span className="stamp-word">
          <Stamp state={bad ? 'warning' : 'valid'} />
          <span>{notes.length === 0 ? words.scans.complete : notes.join('; ')}</span>
        </span>
      </td>
      <td className="view">
        <Button size="xs" aria-label={title} onClick={() => setSeen(true)}>
          {words.scans.view}
        </Button>
        {seen && <ScanViewer scans={paper.pages} title={title} onClose={() => setSeen(false)} />}
      </td>
    </tr>
  );
};

/** Memoranda of which signed pages are there, by number. */
export const FiledPapers = () => {
  const { scans } = useText();
  const view = useView(['scans', 'editions']);
  const papers = useMemo(
    () =>
      scannedPapers(view).toSorted((a, b) =>
        paperNameOf(a.edition).number.localeCompare(paperNameOf(b.edition).number, 'vi', { numeric: true }),
      ),
    [view],
  );
  return (
    <table className="filed-papers">
      <thead>
        <tr>
          <th scope="col" className="right">
            {scans.columns.number}
          </th>
          <th scope="col">{scans.columns.parties}</th>
          <th scope="col">{scans.columns.pages}</th>
          <th scope="col">{scans.columns.note}</th>
          <th scope="col">{scans.columns.scan}</th>
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <PaperRow key={paper.edition.id} paper={paper} />
        ))}
      </tbody>
    </table>
  );
};
