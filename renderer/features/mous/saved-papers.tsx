import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { useStore, useTableVersion } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { Stamp } from '../../ui/signs/stamp';
import { useMouState } from './use-mou-state';
import type { SavedPapers as Saved } from './use-printing';

/** Where the papers lie; drafts among them can be marked as printed, which a look at a PDF alone does not mean. */
export const SavedPapers = ({ saved }: { readonly saved: Saved }) => {
  const { mous, failures } = useText();
  const { number } = useFormat();
  const store = useStore();
  const desktop = useDesktop();
  const { put, refused } = useMouState();
  useTableVersion('mous');
  const [trouble, setTrouble] = useState<string | null>(null);
  const { file, mouIds, folder, stopped } = saved;
  const drafts = mouIds.filter((id) => store.record('mous', id)?.state === 'draft');
  const words = mous.print;
  const sentence =
    folder === null
      ? words.savedOne(file.name)
      : stopped
        ? words.stopped(number(mouIds.length), folder)
        : words.savedMany(number(mouIds.length), folder);
  const call = async (name: 'file.reveal' | 'file.open'): Promise<void> => {
    const answer = await desktop.call(name, { handle: file.handle });
    setTrouble(answer.ok ? null : failures[answer.code](answer.details));
  };
  const wrong = trouble ?? refused;
  return (
    <>
      <Stamp state="valid" />
      <span>{sentence}</span>
      {desktop.host === 'electron' && (
        <>
          <Button size="xs" onClick={() => void call('file.reveal')}>
            {words.openFolder}
          </Button>
          {folder === null && (
            <Button size="xs" onClick={() => void call('file.open')}>
              {words.openFile}
            </Button>
          )}
        </>
      )}
      {drafts.length > 0 && (
        <Button size="xs" onClick={() => void put(drafts, 'printed', mous.state.printed(number(drafts.length)))}>
          {mous.state.markPrinted(number(drafts.length))}
        </Button>
      )}
      {wrong !== null && <span className="tone-lapsed">{wrong}</span>}
    </>
  );
};
