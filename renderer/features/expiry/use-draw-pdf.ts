import { useCallback } from 'react';
import type { OfficialDocument } from '../../documents/official-document';
import type { PaperService } from '../../formats/paper-service';
import { openPdfPages, type PdfPages } from '../../formats/pdf-pages/open-pdf-pages';

/** Writes a paper as PDF and opens it for drawing; the same function while the printing house is the same. */
export const useDrawPdf = (
  papers: PaperService,
): ((paper: OfficialDocument, signal: AbortSignal) => Promise<PdfPages>) =>
  useCallback(
    async (paper, signal) => {
      const { bytes } = await papers.pdf(paper, { signal });
      signal.throwIfAborted();
      return openPdfPages(bytes);
    },
    [papers],
  );
