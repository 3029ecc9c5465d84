import { useEffect, useMemo } from 'react';
import { createPaperService, type PaperService } from '../formats/paper-service';

/** The printing house of a screen that shows no photos; its workers end with the screen. */
export const usePapers = (): PaperService => {
  const papers = useMemo(() => createPaperService(), []);
  useEffect(() => () => papers.close(), [papers]);
  return papers;
};
