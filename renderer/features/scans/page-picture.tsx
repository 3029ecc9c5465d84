import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Scan } from '../../domain/records/scan';
import { useDesktop } from '../../storage/desktop-context';
import { useText } from '../../ui/language/language-context';

const usePictureUrl = (image: string): string | null => {
  const { photoUrl } = useDesktop();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void photoUrl(image).then((found) => here && setUrl(found));
    return () => {
      here = false;
    };
  }, [image, photoUrl]);
  return url;
};

/** A scanned page, small; a press shows it as large as the window allows. */
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
      <Modal opened={large} onClose={() => setLarge(false)} title={scans.from(scan.file, String(scan.page))} size="xl">
        {url && <img src={url} alt={name} className="page-large" />}
      </Modal>
    </>
  );
};
