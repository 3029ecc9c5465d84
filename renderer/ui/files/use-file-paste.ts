import { useEffect, useRef } from 'react';
import { pastedFiles } from './given-files';

/** Files pasted anywhere on the window, those that are `taken`; a place that has a paste of its own stops it before. */
export const useFilePaste = (onFiles: (files: readonly File[]) => void, taken: (file: File) => boolean): void => {
  const latest = useRef({ onFiles, taken });
  useEffect(() => {
    latest.current = { onFiles, taken };
  }, [onFiles, taken]);
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = pastedFiles(event.clipboardData).filter((file) => latest.current.taken(file));
      if (files.length === 0) return;
      event.preventDefault();
      latest.current.onFiles(files);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
};
