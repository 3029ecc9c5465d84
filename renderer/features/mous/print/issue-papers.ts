import type { OfficialDocument } from '../../../documents/official-document';
import { type IssueSetting, planIssueMous, planPrints } from '../../../domain/plan/planners/plan-issue-mous';
import type { Edition } from '../../../domain/records/edition';
import { loadCommunes } from '../../../domain/reference/communes';
import { plainFileName } from '../../../domain/vietnamese/file-name';
import { shownNumber } from '../mou-rows';
import { editionPapers, issueOrders, loggedCopies } from './prepare-issue';
import type { PrintOrder } from './print-order';
import { fileKindOf, type PrintingHouse } from './printing-house';

/** An edition with its papers and the name of its file. */
export interface IssuedPaper {
  readonly edition: Edition;
  readonly fileName: string;
  readonly papers: readonly OfficialDocument[];
}

/** The reason of a reprint stands with the edition and with the log of its copies. */
const settingOf = ({ store }: PrintingHouse, { reason }: PrintOrder): IssueSetting => ({
  now: store.now(),
  newId: () => store.newId(),
  reason,
});

/**
 * Freezes what will be printed before a byte is written: a paper never bears a code that the register does not know. A text says
 * why nothing could be issued.
 */
export const issuePapers = async (
  house: PrintingHouse,
  order: PrintOrder,
): Promise<readonly IssuedPaper[] | string> => {
  const { store, act, words } = house;
  const communes = await loadCommunes();
  const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
  const ids = order.rows.map(({ mou }) => mou.id);
  const orders = await issueOrders(store, ids, setting, order.newWording);
  const { plan, editions } = planIssueMous(store, orders, settingOf(house, order));
  if (plan.edits.length > 0) {
    const acted = await act(plan);
    if (!acted.ok) return acted.sentence;
  }
  return editions.flatMap((edition): readonly IssuedPaper[] => {
    const row = order.rows.find(({ mou }) => mou.id === edition.subjectId);
    if (!row) return [];
    const name = words.fileName(row.mou.variant, shownNumber(row.mou.number), row.sellerName, row.buyerName);
    const papers = editionPapers(edition, order.copies);
    return [{ edition, fileName: plainFileName(name, fileKindOf(order.form)), papers }];
  });
};

/** Copies that lie on the disk enter the log; those of a file that was not written do not. */
export const logCopies = async (
  house: PrintingHouse,
  order: PrintOrder,
  issued: readonly IssuedPaper[],
): Promise<void> => {
  const copies = issued.map(({ edition }) => loggedCopies(edition, order.copies));
  await house.act(planPrints(house.store, copies, order.form, settingOf(house, order)));
};
