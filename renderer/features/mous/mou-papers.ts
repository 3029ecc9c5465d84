import { mouDocument } from '../../documents/mou/mou-document';
import type { MouTemplate } from '../../documents/mou/mou-template';
import { type SnapshotSetting, takeMouSnapshot } from '../../documents/mou/take-mou-snapshot';
import type { OfficialDocument } from '../../documents/official-document';
import type { StoreView } from '../../domain/plan/store-view';
import { plainFileName } from '../../domain/vietnamese/file-name';
import type { Dictionary } from '../../i18n/dictionary';
import type { MouRow } from './mou-rows';
import { shownNumber } from './mou-rows';

/** A memorandum ready for the printer, with the name that its file gets. */
export interface MouPaper {
  readonly mouId: string;
  readonly fileName: string;
  readonly document: OfficialDocument;
}

/** The paper of one memorandum; null when a record that it needs is gone. */
export const mouPaper = (
  view: StoreView,
  { mou, sellerName, buyerName }: MouRow,
  template: MouTemplate,
  setting: SnapshotSetting,
  words: Dictionary['mous']['print'],
): MouPaper | null => {
  const snapshot = takeMouSnapshot(view, mou.id, setting);
  if (!snapshot) return null;
  return {
    mouId: mou.id,
    fileName: plainFileName(words.fileName(shownNumber(mou.number), sellerName, buyerName), 'pdf'),
    document: mouDocument(snapshot, template),
  };
};
