import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { draftsOfferedAtStart } from '../../storage/drafts/drafts';
import { useStore } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';
import { type DraftLine, draftLines } from './draft-lines';

/** What was being typed when the last session ended, offered again at the start: a power cut costs seconds (R7). */
export const DraftNote = () => {
  const words = useText();
  const { moment } = useFormat();
  const store = useStore();
  const today = useToday();
  const [, navigate] = useLocation();
  const [lines, setLines] = useState<readonly DraftLine[]>([]);
  useEffect(() => {
    let here = true;
    const read = async (): Promise<void> => {
      const drafts = await store.drafts.list().catch(() => []);
      if (here) setLines(draftLines(store, words, drafts).slice(0, draftsOfferedAtStart));
    };
    void read();
    return () => {
      here = false;
    };
    // Only what stood there at the start: what is typed now is on the screen.
    // oxlint-disable-next-line react/exhaustive-deps -- another language changes the words around the names only
  }, [store]);
  const without = (key: string): void => setLines((all) => all.filter((line) => line.key !== key));
  const goOn = ({ key, address }: DraftLine): void => {
    store.drafts.resume(key);
    without(key);
    navigate(address);
  };
  const drop = ({ key }: DraftLine): void => {
    without(key);
    void store.drafts.delete(key);
  };
  return lines.map((line) => (
    <div key={line.key} className="banner" role="status">
      <span className="grow">{words.ui.form.draftNamed(line.name, moment(line.at, today))}</span>
      <Button size="xs" onClick={() => goOn(line)}>
        {words.ui.form.draftUse}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => drop(line)}>
        {words.ui.form.draftDrop}
      </Button>
    </div>
  ));
};
