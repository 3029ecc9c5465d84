import { useCallback } from 'react';
import type { PaperOptions, WrittenPaper } from '../formats/paper-service';
import { openPdfPages, type PdfPages } from '../formats/pdf-pages/open-pdf-pages';

/** Writes a paper as PDF and opens it for drawing; the same function while `write` is the same. */
export const useDrawPages = <Paper>(
  write: (paper: Paper, options: PaperOptions) => Promise<WrittenPaper>,
): ((paper: Paper, signal: AbortSignal) => Promise<PdfPages>) =>
  useCallback(
    async (paper, signal) => {
      const { bytes } = await write(paper, { signal });
      signal.throwIfAborted();
      return openPdfPages(bytes);
    },
    [write],
  );
