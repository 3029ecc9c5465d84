import { describe, expect, it } from 'vitest';
import type { IntakeProposal } from '../../../../../renderer/domain/intake/intake-proposal';
import { joinProposalsInSteps } from '../../../../../renderer/domain/intake/join/join-proposals';
import { nothingDecided, planImport } from '../../../../../renderer/domain/intake/plan-import';
import type { ReturnedRow } from '../../../../../renderer/domain/intake/returned/take-returned';
import { runAtOnce } from '../../../../../renderer/domain/plan/steps';
import type { StoreView } from '../../../../../renderer/domain/plan/store-view';
import { head, honey, imported, plan, proposalOfRows, tea } from '../../../../support/import-planning';
import { proposalOf, today, workbookOf } from '../../../../support/intake-workbook';

const view = imported(tea(), honey);
const idOf = (table: 'producers' | 'products', name: string, of: StoreView = view): string =>
  of.records(table).find((record) => record.name === name)?.id ?? '';
const teaRow: ReturnedRow = {
  at: { sheet: 'Sheet1', row: 2 },
  unchanged: false,
  producerId: idOf('producers', 'HTX Chè Tà Xùa'),
  productIds: [idOf('products', 'Chè Shan')],
};
const honeyRow: ReturnedRow = {
  at: { sheet: 'Sheet1', row: 3 },
  unchanged: false,
  producerId: idOf('producers', 'Hộ kinh doanh Ong'),
  productIds: [idOf('products', 'Mật ong')],
};
const back = (proposal: IntakeProposal, ...returned: readonly ReturnedRow[]): IntakeProposal => ({
  ...proposal,
  returned,
});
/** Without the tax code and phone by which the producer would be known anyway. */
const anonymous = (name: string, product = 'Chè Shan') =>
  tea({ name, product, phone: '' }).map((cell, column) => (column === 5 ? null : cell));

describe('a row that was sent back and comes again', () => {
  it('says nothing when nobody touched it, whatever the registry holds', () => {
    const proposal = proposalOfRows(tea({ price: 1_000_000 }), honey);
    const { counts, plan: change } = plan(
      back(proposal, { ...teaRow, unchanged: true }, { ...honeyRow, unchanged: true }),
      view,
    );
    expect(change.edits).toEqual([]);
    expect(counts).toMatchObject({ unchanged: 2 });
  });

  it('is its product under another name', () => {
    const { entries } = plan(back(proposalOfRows(tea({ product: 'Trà cổ thụ' }), honey), teaRow, honeyRow), view);
    expect(entries[0]).toMatchObject({ state: 'updated', productIds: teaRow.productIds });
    expect(entries[0]?.changes.map(({ field, after }) => [field, after])).toEqual([['name', 'Trà cổ thụ']]);
  });

  it('is its producer with the name corrected, and a doubt when the name is another', () => {
    const near = plan(back(proposalOfRows(anonymous('HTX Chè Tà Xùa Bắc Yên'), honey), teaRow, honeyRow), view);
    expect(near.entries[0]).toMatchObject({ state: 'updated', producerId: teaRow.producerId });
    const far = plan(back(proposalOfRows(anonymous('Công ty Sao Mai'), honey), teaRow, honeyRow), view);
    expect(far.entries[0]).toMatchObject({ state: 'doubtful', reason: 'producer-doubt' });
    expect(far.entries[0]?.likenesses).toMatchObject([{ recordId: teaRow.producerId, reasons: ['same-row'] }]);
    expect(far.plan.edits.every(({ table }) => table === 'doubts')).toBe(true);
  });

  it('moves its product to the producer that the sender now names', () => {
    const { entries } = plan(
      back(
        proposalOfRows(
          tea(),
          honey.map(
            (cell, column) => [2, 'HTX Chè Tà Xùa', 'Tà Xùa', 'Sơn La', '0911000001', '0188200014'][column] ?? cell,
          ),
        ),
        teaRow,
        honeyRow,
      ),
      view,
    );
    expect(entries[1]?.changes).toMatchObject([
      { field: 'producerId', before: honeyRow.producerId, after: teaRow.producerId },
    ]);
  });

  it('does not rename a producer of whom other rows still speak by the old name', () => {
    const twoOf = imported(tea(), tea({ product: 'Chè lam' }));
    const producerId = idOf('producers', 'HTX Chè Tà Xùa', twoOf);
    const rows = [2, 3].map(
      (row): ReturnedRow => ({
        at: { sheet: 'Sheet1', row },
        unchanged: row === 3,
        producerId,
        productIds: [twoOf.records('products')[row - 2]?.id ?? ''],
      }),
    );
    const proposal = proposalOfRows(anonymous('HTX Chè Tà Sùa'), tea({ product: 'Chè lam' }));
    let made = 0;
    const newId = (): string => `fresh-${(made += 1)}`;
    const { entries, plan: change } = planImport(back(proposal, ...rows), nothingDecided, twoOf, { newId, today });
    expect(entries[0]?.newProducer).toBe(true);
    expect(entries[0]?.changes.map(({ field }) => field)).toEqual(['producerId']);
    expect(change.edits.some((edit) => edit.table === 'producers' && edit.type === 'update')).toBe(false);
  });

  it('is matched like any other when its record is gone, or when it became two', () => {
    const gone = plan(
      back(proposalOfRows(tea(), honey), { ...teaRow, productIds: ['gone'], producerId: 'gone' }),
      view,
    );
    expect(gone.counts).toMatchObject({ unchanged: 2 });
    const split = plan(back(proposalOfRows(tea({ product: 'Chè lam\nTrà cổ thụ' })), teaRow), view);
    expect(split.entries.flatMap(({ changes }) => changes.map(({ field }) => field))).not.toContain('name');
  });

  it('keeps its file when several are imported as one', () => {
    const one = back(proposalOf(workbookOf({ rows: [head, tea({ product: 'Trà cổ thụ' })] })), teaRow);
    const two = back(proposalOf({ ...workbookOf({ rows: [head, honey] }), file: 'khac.xlsx' }), {
      ...honeyRow,
      at: { sheet: 'Sheet1', row: 2 },
      unchanged: true,
    });
    const { counts, entries } = plan(runAtOnce(joinProposalsInSteps([one, two])), view);
    expect(counts).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(entries.find(({ state }) => state === 'updated')?.at.file).toBe('danh-sach.xlsx');
  });
});
