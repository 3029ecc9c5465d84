import { useState } from 'react';
import type { Scan } from '../../domain/records/scan';
import { useText } from '../../ui/language/language-context';
import { ScanViewer } from './scan-viewer';
import { usePictureUrl } from './use-picture-url';

/** A scanned page, small; a press shows the page of its file as large as the window allows. */
export const PagePicture = ({ scan }: { readonly scan: Scan }) => {
  const { scans } = useText();
  const url = usePictureUrl(scan.image);
  const [large, setLarge] = useState(false);
  const name = scans.image(scan.file, String(scan.page));
  return (
    <>
      <button type="button" className="page-thumb" title={scans.larger} onClick={() => setLarge(true)}>
        {url && <img src={url} alt={name} loading="lazy" />}
      </button>
      {large && <ScanViewer scans={[scan]} title={name} onClose={() => setLarge(false)} />}
    </>
  );
};
