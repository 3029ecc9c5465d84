import { useEffect, useMemo } from 'react';
import { createPaperService, type PaperService } from '../../../formats/paper-service';

/** The service that writes workbooks, without photos; its workers end with the screen. */
export const usePapers = (): PaperService => {
  const papers = useMemo(() => createPaperService({ photo: () => Promise.resolve(null) }), []);
  useEffect(() => () => papers.close(), [papers]);
  return papers;
};
