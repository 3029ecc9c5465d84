import { useEffect, useState } from 'react';
import { useDesktop } from '../../storage/desktop-context';

/** Where the window finds a kept picture; null until it is known, or when it is not there. */
export const usePictureUrl = (image: string): string | null => {
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
