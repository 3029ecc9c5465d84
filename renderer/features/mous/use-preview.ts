import { useEffect, useMemo, useState } from 'react';
import { documentText } from '../../documents/document-text';
import { mouDocument } from '../../documents/mou/mou-document';
import { twoPartyTemplate } from '../../documents/mou/mou-template';
import { takeMouSnapshot } from '../../documents/mou/take-mou-snapshot';
import type { OfficialDocument } from '../../documents/official-document';
import { type Communes, loadCommunes } from '../../domain/reference/communes';
import type { PaperService } from '../../formats/paper-service';
import { openPdfPages, type PdfPages } from '../../formats/pdf-pages/open-pdf-pages';
import { useView } from '../../storage/use-view';
import { useToday } from '../../ui/act/today';

/** What the preview shows. While `busy`, the pages before are still there. */
export interface Preview {
  readonly pages: PdfPages | null;
  /** The paper as text, for who does not see it. */
  readonly text: readonly string[];
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Typing in a field of the paper draws it once, not with each key. */
const settleMs = 250;

const useCommunes = (): Communes | null => {
  const [communes, setCommunes] = useState<Communes | null>(null);
  useEffect(() => {
    let here = true;
    void loadCommunes().then((loaded) => here && setCommunes(loaded));
    return () => {
      here = false;
    };
  }, []);
  return communes;
};

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

const nothing: Preview = { pages: null, text: [], busy: true, failed: false };

/** Writes the paper of a memorandum as PDF and opens it for drawing, again whenever what it prints changes. */
export const usePreview = (papers: PaperService, mouId: string): Preview => {
  const paper = usePaper(mouId);
  const [preview, setPreview] = useState<Preview>(nothing);
  useEffect(() => {
    if (!paper) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let opened: PdfPages | null = null;
    const make = async (): Promise<void> => {
      const { bytes } = await papers.pdf(paper, { signal });
      signal.throwIfAborted();
      opened = await openPdfPages(bytes);
      signal.throwIfAborted();
      setPreview({ pages: opened, text: documentText(paper), busy: false, failed: false });
    };
    const timer = setTimeout(() => {
      setPreview((now) => ({ ...now, busy: true }));
      make().catch(() => {
        if (!signal.aborted) setPreview({ ...nothing, busy: false, failed: true });
      });
    }, settleMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
      // The next pages are drawn before these go: closing waits a moment so that nothing flickers.
      setTimeout(() => void opened?.close(), 2000);
    };
  }, [papers, paper]);
  return preview;
};
