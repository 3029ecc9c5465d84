import { useEffect, useMemo } from 'react';
import { createPaperService, type PaperService } from '../../formats/paper-service';

/** The printing house of this screen; its workers end with it. Memoranda show no photos. */
export const usePapers = (): PaperService => {
  const papers = useMemo(() => createPaperService({ photo: () => Promise.resolve(null) }), []);
  useEffect(() => () => papers.close(), [papers]);
  return papers;
};
