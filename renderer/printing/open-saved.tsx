import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PickedFile } from '../../electron/contract/calls';
import { useDesktop } from '../storage/desktop-context';
import { useText } from '../ui/language/language-context';

interface OpenSavedProps {
  readonly file: PickedFile;
  /** Words of the button that opens the file; absent: it is not opened from here. */
  readonly open?: string | undefined;
  /** Words of the button that shows it in its folder. */
  readonly reveal?: string;
}

/** The way to a file that was saved, where the machine has one; why it could not be opened stands beside it. */
export const OpenSaved = ({ file, open, reveal }: OpenSavedProps) => {
  const { failures } = useText();
  const desktop = useDesktop();
  const [trouble, setTrouble] = useState<string | null>(null);
  if (desktop.host !== 'electron') return null;
  const call = async (name: 'file.reveal' | 'file.open'): Promise<void> => {
    const answer = await desktop.call(name, { handle: file.handle });
    setTrouble(answer.ok ? null : failures[answer.code](answer.details));
  };
  return (
    <>
      {reveal !== undefined && (
        <Button size="xs" onClick={() => void call('file.reveal')}>
          {reveal}
        </Button>
      )}
      {open !== undefined && (
        <Button size="xs" onClick={() => void call('file.open')}>
          {open}
        </Button>
      )}
      {trouble !== null && <span className="tone-lapsed">{trouble}</span>}
    </>
  );
};
