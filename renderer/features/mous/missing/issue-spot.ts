import type { MouIssue } from '../../../domain/mou/mou-issue';
import type { Mou, Signatory } from '../../../domain/records/mou';

/** Where the cursor begins in the table of goods: a cell of a row, its button that takes it out, or the field below that adds. */
export type GoodsSpot = { readonly row: number; readonly cell: 'quantity' | 'remove' } | 'add';

const removing: ReadonlySet<MouIssue['code']> = new Set(['mou-goods-missing', 'mou-goods-foreign']);

/** The row that a finding is about; the first one when nothing was found. */
export const goodsSpot = ({ goods }: Mou, issue: MouIssue | null): GoodsSpot => {
  if (goods.length === 0) return 'add';
  const named = typeof issue?.params['row'] === 'number' ? issue.params['row'] - 1 : 0;
  const found = goods.findIndex(({ productId }) => productId === issue?.recordId);
  return { row: Math.max(found, named), cell: issue && removing.has(issue.code) ? 'remove' : 'quantity' };
};

/** Where the cursor begins among the offices that sign. */
export interface SignatorySpot {
  readonly row: number;
  readonly key: keyof Signatory;
}

const needed = ['office', 'signer', 'title'] as const;
const gapOf = (signatory: Signatory | undefined) => needed.find((key) => (signatory?.[key] ?? '').trim() === '');

/** The office that a finding is about; otherwise the first gap in the order of signing. */
export const signatorySpot = (signatories: readonly Signatory[], issue: MouIssue | null): SignatorySpot => {
  const named = issue?.params['number'];
  const row =
    typeof named === 'number'
      ? named - 1
      : Math.max(
          0,
          signatories.findIndex((each) => gapOf(each) !== undefined),
        );
  return { row, key: gapOf(signatories[row]) ?? 'office' };
};
