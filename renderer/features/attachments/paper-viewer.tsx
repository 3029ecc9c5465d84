import { Button, Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Attachment } from '../../domain/records/attachment';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { useDesktop } from '../../storage/desktop-context';
import { useText } from '../../ui/language/language-context';
import type { DrawnPages } from '../../ui/paper/drawn-pages';
import { PaperPages } from '../../ui/paper/paper-pages';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { openPaper } from './open-paper';

interface Opened {
  readonly data: Uint8Array;
  /** Null: the pages cannot be drawn; the file can still be saved. */
  readonly pages: DrawnPages | null;
}

/** The file and its pages; undefined while they are read, null when the file is not there. */
const useOpened = ({ file, fileType }: Attachment): Opened | null | undefined => {
  const { call } = useDesktop();
  const [opened, setOpened] = useState<Opened | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    let shown: DrawnPages | null = null;
    const open = async (): Promise<void> => {
      const got = await call('paper.get', { sha256: file });
      const data = got.ok ? got.value?.data : undefined;
      if (!data) {
        if (here) setOpened(null);
        return;
      }
      shown = await openPaper(data, fileType).catch(() => null);
      if (here) setOpened({ data, pages: shown });
      else await shown?.close();
    };
    void open();
    return () => {
      here = false;
      void shown?.close();
    };
  }, [call, file, fileType]);
  return opened;
};

const extension = ({ fileType }: Attachment): 'pdf' | 'jpg' => (fileType === 'pdf' ? 'pdf' : 'jpg');

/** One paper, page by page, inside the application; and the way to a file of it. */
export const PaperViewer = ({ paper, onClose }: { readonly paper: Attachment; readonly onClose: () => void }) => {
  const words = useText();
  const { attachments } = words;
  const { call } = useDesktop();
  const opened = useOpened(paper);
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (data: Uint8Array): Promise<void> => {
    const kind = paper.fileType === 'pdf' ? 'pdf' : 'image';
    const suggestedName = plainFileName(paper.title, extension(paper));
    const saved = await call('file.save', { kind, title: attachments.saveTitle, suggestedName, data });
    setRefused(saved.ok ? null : words.failures[saved.code](saved.details));
  };
  return (
    <Modal opened onClose={onClose} title={paper.title} size="56rem">
      <div className="stack">
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button disabled={!opened} onClick={() => opened && void save(opened.data)}>
            {attachments.save}
          </Button>
        </div>
        {opened === undefined && <p role="status">{attachments.opening}</p>}
        {opened === null && <ErrorPanel>{attachments.gone}</ErrorPanel>}
        {opened?.pages === null && <ErrorPanel>{attachments.unreadable}</ErrorPanel>}
        {refused !== null && <ErrorPanel>{refused}</ErrorPanel>}
        {opened?.pages && (
          <div className="paper-desk">
            <PaperPages pages={opened.pages} />
          </div>
        )}
      </div>
    </Modal>
  );
};
