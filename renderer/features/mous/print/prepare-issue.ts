import {
  contentOfEdition,
  contentText,
  contentToday,
  freshContent,
  type MouContent,
} from '../../../documents/mou/mou-content';
import { mouDocument } from '../../../documents/mou/mou-document';
import { totalCopies } from '../../../documents/mou/mou-values';
import type { SnapshotSetting } from '../../../documents/mou/take-mou-snapshot';
import type { OfficialDocument } from '../../../documents/official-document';
import type { MouIssueOrder } from '../../../domain/plan/planners/plan-issue-mous';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Edition } from '../../../domain/records/edition';
import { contentHash } from '../../../formats/content-hash';
import { papers } from '../../../i18n/vi/papers';

/** Which copies of each paper are made: one file for all of them, each of them marked, or one that is made again. */
export type Copies = 'one' | 'each' | number;

const standingOf = (view: StoreView, mouId: string): Edition | undefined =>
  view
    .records('editions')
    .findLast(({ kind, subjectId, state }) => kind === 'mou' && subjectId === mouId && state === 'valid');

/** What a memorandum would say now: in the wording of its last printing, or in the one in use. */
export const contentToIssue = (
  view: StoreView,
  mouId: string,
  setting: SnapshotSetting,
  newWording: boolean,
): MouContent | null => {
  const standing = standingOf(view, mouId);
  return standing && !newWording ? contentToday(view, standing, setting) : freshContent(view, mouId, setting);
};

/** Orders for the planner, hashed; memoranda that cannot be printed are left out. */
export const issueOrders = async (
  view: StoreView,
  mouIds: readonly string[],
  setting: SnapshotSetting,
  newWording: boolean,
): Promise<readonly MouIssueOrder[]> => {
  const orders: MouIssueOrder[] = [];
  for (const mouId of mouIds) {
    const content = contentToIssue(view, mouId, setting, newWording);
    if (content === null) continue;
    const text = contentText(content);
    orders.push({ mouId, content: text, contentHash: await contentHash(text) });
  }
  return orders;
};

/** How many copies an edition has. */
export const copiesOf = (edition: Edition): number => totalCopies(contentOfEdition(edition).snapshot);

const copyNumbers = (total: number, copies: Copies): readonly (number | null)[] => {
  if (copies === 'one') return [null];
  return copies === 'each' ? Array.from({ length: total }, (_, index) => index + 1) : [copies];
};

/** The papers of an edition, one for each copy that is made, with its code in the foot. */
export const editionPapers = (edition: Edition, copies: Copies): readonly OfficialDocument[] => {
  const { snapshot, version } = contentOfEdition(edition);
  const total = totalCopies(snapshot);
  return copyNumbers(total, copies).map((copy) =>
    mouDocument(snapshot, version.wording, {
      code: edition.code,
      copy: copy === null ? null : papers.mou.copy(copy, total),
    }),
  );
};

/** An edition that another one replaced, printed once more: it says so on top, so that nobody signs it. */
export const supersededPaper = (edition: Edition, by: Edition | undefined): OfficialDocument => {
  const [paper] = editionPapers(edition, 'one');
  if (!paper) throw new Error('an edition without a paper');
  const mark = papers.mou.superseded(by?.no ?? null);
  return {
    ...paper,
    blocks: [
      { kind: 'paragraph', text: [{ text: mark, bold: true }], align: 'center', indent: false },
      ...paper.blocks,
    ],
  };
};

/** Copies as the print log keeps them. */
export const loggedCopies = (edition: Edition, copies: Copies) => {
  const of = copiesOf(edition);
  return typeof copies === 'number' ? { edition, from: copies, to: copies, of } : { edition, from: 1, to: of, of };
};
