import type { Attachment } from '../../domain/records/attachment';
import { openPdfPages } from '../../formats/pdf-pages/open-pdf-pages';
import type { DrawnPages } from '../../ui/paper/drawn-pages';

/** A picture as a paper of one page. */
const openPicture = async (bytes: Uint8Array): Promise<DrawnPages> => {
  const blob = new Blob([bytes.slice()]);
  const whole = await createImageBitmap(blob);
  const ratio = whole.height / whole.width;
  whole.close();
  return {
    count: 1,
    ratios: [ratio],
    draw: (_, width) =>
      createImageBitmap(blob, {
        resizeWidth: Math.max(1, Math.round(width)),
        resizeHeight: Math.max(1, Math.round(width * ratio)),
        resizeQuality: 'high',
      }),
    close: () => Promise.resolve(),
  };
};

/** The pages of an attached paper. Rejects when the file is damaged inside. */
export const openPaper = (bytes: Uint8Array, type: Attachment['fileType']): Promise<DrawnPages> =>
  type === 'pdf' ? openPdfPages(bytes) : openPicture(bytes);
