import { documentText } from '../../documents/document-text';
import type { PaperService } from '../../formats/paper-service';
import { useText } from '../../ui/language/language-context';
import { PaperPreview } from '../../ui/paper/paper-preview';
import { type MouRow, shownNumber } from './mou-rows';
import { usePreview } from './use-preview';

/** The PDF of a memorandum, before anything is saved. */
export const MouPreview = ({ papers, row }: { readonly papers: PaperService; readonly row: MouRow }) => {
  const { mous } = useText();
  const drawn = usePreview(papers, row);
  return (
    <PaperPreview
      title={mous.sections.preview}
      label={mous.preview.label(shownNumber(row.mou.number))}
      drawn={drawn}
      textOf={documentText}
    >
      {row.readiness === 'blocked' && <p className="mute">{mous.preview.blocked}</p>}
    </PaperPreview>
  );
};
