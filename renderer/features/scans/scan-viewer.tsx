import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Scan } from '../../domain/records/scan';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { useDesktop } from '../../storage/desktop-context';
import { useText } from '../../ui/language/language-context';
import { PaperPages } from '../../ui/paper/paper-pages';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { useOriginal } from './use-original';
import { usePictureUrl } from './use-picture-url';

const KeptPicture = ({ scan }: { readonly scan: Scan }) => {
  const { scans } = useText();
  const url = usePictureUrl(scan.image);
  return url && <img src={url} alt={scans.image(scan.file, String(scan.page))} className="page-large" />;
};

/** Pages of one scanned file: of the original while it is there, otherwise the pictures kept of them. */
const FilePages = ({ scans: pages }: { readonly scans: readonly [Scan, ...Scan[]] }) => {
  const words = useText();
  const { scans, attachments, failures } = words;
  const { call } = useDesktop();
  const original = useOriginal(pages);
  const [refused, setRefused] = useState<string | null>(null);
  const [{ file }] = pages;
  const save = async (data: Uint8Array): Promise<void> => {
    const suggestedName = plainFileName(file.replace(/\.pdf$/i, ''), 'pdf');
    const saved = await call('file.save', { kind: 'pdf', title: scans.saveTitle, suggestedName, data });
    setRefused(saved.ok ? null : failures[saved.code](saved.details));
  };
  const drawn = original?.pages ?? null;
  return (
    <section className="stack" aria-label={file}>
      <div className="row wrap scan-file">
        <span className="grow">
          {pages.length === 1 ? scans.from(file, String(pages[0].page)) : file}
          {original === null && <span className="mute">. {scans.noOriginal}</span>}
        </span>
        {original && <Button onClick={() => void save(original.data)}>{attachments.save}</Button>}
      </div>
      {original === undefined && <p role="status">{attachments.opening}</p>}
      {refused !== null && <ErrorPanel>{refused}</ErrorPanel>}
      {drawn && (
        <div className="paper-desk">
          <PaperPages pages={drawn} />
        </div>
      )}
      {original !== undefined && !drawn && pages.map((scan) => <KeptPicture key={scan.id} scan={scan} />)}
    </section>
  );
};

/** Scans by the file that they came in, in the order of its pages. */
export const byFile = (scans: readonly Scan[]): readonly (readonly [Scan, ...Scan[]])[] => {
  const hashes = [...new Set(scans.map(({ fileHash }) => fileHash))];
  return hashes.flatMap((hash) => {
    const pages = scans.filter(({ fileHash }) => fileHash === hash).toSorted((a, b) => a.page - b.page);
    const [first, ...others] = pages;
    return first ? [[first, ...others] as const] : [];
  });
};

interface ScanViewerProps {
  readonly scans: readonly Scan[];
  readonly title: string;
  readonly onClose: () => void;
}

/** Scanned pages as large as the window allows, and the way to the file that came out of the scanner. */
export const ScanViewer = ({ scans, title, onClose }: ScanViewerProps) => {
  const files = useMemo(() => byFile(scans), [scans]);
  return (
    <Modal opened onClose={onClose} title={title} size="56rem">
      <div className="stack">
        {files.map((pages) => (
          <FilePages key={pages[0].fileHash} scans={pages} />
        ))}
      </div>
    </Modal>
  );
};
