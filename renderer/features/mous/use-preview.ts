import { useCallback, useMemo } from 'react';
import { mouDocument } from '../../documents/mou/mou-document';
import { twoPartyTemplate } from '../../documents/mou/mou-template';
import { takeMouSnapshot } from '../../documents/mou/take-mou-snapshot';
import type { OfficialDocument } from '../../documents/official-document';
import type { PaperService } from '../../formats/paper-service';
import { openPdfPages } from '../../formats/pdf-pages/open-pdf-pages';
import { useView } from '../../storage/use-view';
import { useToday } from '../../ui/act/today';
import { useCommunes } from '../../ui/fields/use-communes';
import { type DrawnPaper, useDrawnPaper } from '../../ui/paper/use-drawn-paper';

/** The paper as it would be printed now; the same object while nothing that it prints has changed. */
const usePaper = (mouId: string): OfficialDocument | null => {
  const today = useToday();
  const communes = useCommunes();
  const view = useView([
    'mous',
    'conferences',
    'producers',
    'buyers',
    'products',
    'certificates',
    'decisions',
    'offices',
  ]);
  const printed = useMemo(() => {
    if (!communes) return null;
    const setting = { communeOfCode: communes.ofCode, createdAt: `${today}T00:00:00.000Z` };
    const snapshot = takeMouSnapshot(view, mouId, setting);
    return snapshot && JSON.stringify(mouDocument(snapshot, twoPartyTemplate()));
  }, [view, mouId, communes, today]);
  return useMemo(() => (printed === null ? null : (JSON.parse(printed) as OfficialDocument)), [printed]);
};

/** Writes the paper of a memorandum as PDF and opens it for drawing, again whenever what it prints changes. */
export const usePreview = (papers: PaperService, mouId: string): DrawnPaper<OfficialDocument> => {
  const draw = useCallback(
    async (paper: OfficialDocument, signal: AbortSignal) => {
      const { bytes } = await papers.pdf(paper, { signal });
      signal.throwIfAborted();
      return openPdfPages(bytes);
    },
    [papers],
  );
  return useDrawnPaper(usePaper(mouId), draw);
};
