import { Button } from '@mantine/core';
import { OpenSaved } from '../../../printing/open-saved';
import { useStore, useTableVersion } from '../../../storage/hooks';
import { useFormat, useText } from '../../../ui/language/language-context';
import { Stamp } from '../../../ui/signs/stamp';
import { useMouState } from '../use-mou-state';
import type { SavedPapers as Saved } from './print-order';

/** Where the papers lie; drafts among them can be marked as printed, which a look at a PDF alone does not mean. */
export const SavedPapers = ({ saved }: { readonly saved: Saved }) => {
  const { mous } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { put, refused } = useMouState();
  useTableVersion('mous');
  const { file, mouIds, files, folder, stopped } = saved;
  const drafts = mouIds.filter((id) => store.record('mous', id)?.state === 'draft');
  const words = mous.print;
  const sentence =
    folder === null
      ? words.savedOne(file.name)
      : stopped
        ? words.stopped(number(files), folder)
        : words.savedMany(number(files), folder);
  return (
    <>
      <Stamp state="valid" />
      <span>{sentence}</span>
      <OpenSaved file={file} reveal={words.openFolder} open={folder === null ? words.openFile : undefined} />
      {drafts.length > 0 && (
        <Button size="xs" onClick={() => void put(drafts, 'printed', mous.state.printed(number(drafts.length)))}>
          {mous.state.markPrinted(number(drafts.length))}
        </Button>
      )}
      {refused !== null && <span className="tone-lapsed">{refused}</span>}
    </>
  );
};
