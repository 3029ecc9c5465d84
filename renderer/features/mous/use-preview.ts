import { useMemo } from 'react';
import { mouDocument } from '../../documents/mou/mou-document';
import type { OfficialDocument } from '../../documents/official-document';
import type { PaperService } from '../../formats/paper-service';
import { useDrawPages } from '../../printing/use-draw-pages';
import { useView } from '../../storage/use-view';
import { type DrawnPaper, useDrawnPaper } from '../../ui/paper/use-drawn-paper';
import type { MouRow } from './mou-rows';
import { printedTables, usePaperSetting } from './print/paper-setting';
import { contentToIssue, editionPapers } from './print/prepare-issue';

/**
 * The paper as it would be printed now: the edition that stands, with its code, or what the next one will say. The same object
 * while nothing that it prints has changed.
 */
const usePaper = ({ mou, issued }: MouRow): OfficialDocument | null => {
  const setting = usePaperSetting();
  const view = useView(printedTables);
  const { standing, changed } = issued;
  const printed = useMemo(() => {
    if (!setting) return null;
    const [paper] = standing === null || changed ? [] : editionPapers(standing, 'one');
    if (paper) return JSON.stringify(paper);
    const content = contentToIssue(view, mou.id, setting, false);
    return content && JSON.stringify(mouDocument(content.snapshot, content.version.wording));
  }, [view, mou.id, setting, standing, changed]);
  return useMemo(() => (printed === null ? null : (JSON.parse(printed) as OfficialDocument)), [printed]);
};

/** Writes the paper of a memorandum as PDF and opens it for drawing, again whenever what it prints changes. */
export const usePreview = (papers: PaperService, row: MouRow): DrawnPaper<OfficialDocument> => {
  return useDrawnPaper(usePaper(row), useDrawPages(papers.pdf));
};
