import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import type { SavedCatalogue as Saved } from './use-catalogue-print';

type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** As many as one reads; the rest is a number. */
const namedIssues = 4;

/** What was saved and where to find it; photos that did not get in are named. */
export const SavedCatalogue = ({ saved }: { readonly saved: Saved }) => {
  const words = useText();
  const { catalogue, failures } = words;
  const { number } = useFormat();
  const desktop = useDesktop();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { file, products, issues } = saved;
  const call = async (name: 'file.reveal' | 'file.open'): Promise<void> => {
    const answer = await desktop.call(name, { handle: file.handle });
    setTrouble(answer.ok ? null : failures[answer.code](answer.details));
  };
  const sentences: Readonly<Record<string, Sentence>> = words.papers.issues;
  return (
    <>
      <Stamp state="valid" />
      <span>{catalogue.saved(file.name, number(products))}</span>
      {desktop.host === 'electron' ? (
        <>
          <Button size="xs" onClick={() => void call('file.reveal')}>
            {catalogue.openFolder}
          </Button>
          <Button size="xs" onClick={() => void call('file.open')}>
            {catalogue.openFile}
          </Button>
        </>
      ) : (
        <span className="mute">{catalogue.browserSaves}</span>
      )}
      {trouble !== null && <span className="tone-lapsed">{trouble}</span>}
      {issues.length > 0 && (
        <ul className="saved-issues">
          <li>{catalogue.photosMissing(number(issues.length))}</li>
          {issues.slice(0, namedIssues).map((issue) => (
            <li key={JSON.stringify(issue.params)}>{sentences[issue.code]?.(issue.params)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
