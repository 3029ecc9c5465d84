import { useEffect, useRef, useState } from 'react';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Files dropped anywhere on the window, those that are `taken`; another place of the screen may take the others, and one that has
 * a drop of its own stops it before it comes here. True while some hover over the window.
 */
export const useFileDrop = (
  onFiles: (files: readonly File[]) => void,
  taken: (file: File) => boolean = () => true,
): boolean => {
  const [over, setOver] = useState(false);
  const latest = useRef({ onFiles, taken });
  useEffect(() => {
    latest.current = { onFiles, taken };
  }, [onFiles, taken]);
  useEffect(() => {
    // Entering a child comes before leaving its parent: only the balance says whether the window was left.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])].filter((file) => latest.current.taken(file));
      if (files.length > 0) latest.current.onFiles(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
};
