import { sameValue } from '../../domain/plan/same-value';
import type { MouContent } from './mou-content';
import type { MouGoodsRow, MouParty, MouSnapshot } from './mou-snapshot';

/** A printed value of a paper: one of its own, of a party, of the office beside it, or of a row of goods. */
export type DifferenceField =
  | 'number'
  | 'variant'
  | 'conferenceName'
  | 'planDecision'
  | 'signedOn'
  | 'signingPlace'
  | 'termEnd'
  | 'followUpPeriod'
  | 'paymentDays'
  | 'penaltyPercent'
  | 'copiesEach'
  | 'copiesOrganiser'
  | 'office'
  | 'signatories'
  | 'wording'
  | 'party'
  | 'name'
  | 'address'
  | 'registrationNo'
  | 'taxCode'
  | 'phones'
  | 'email'
  | 'bankAccount'
  | 'bankName'
  | 'salutation'
  | 'representative'
  | 'title'
  | 'authority'
  | 'signature'
  | 'goods'
  | 'stars'
  | 'packaging'
  | 'unit'
  | 'quantity'
  | 'supplyTime'
  | 'price';

/** What one printing says and another does not. `of`: whose value it is; `name` of a row of goods. Values are as stored. */
export interface MouDifference {
  readonly of: 'paper' | 'seller' | 'buyer' | 'goods';
  readonly name: string | null;
  readonly field: DifferenceField;
  readonly before: unknown;
  readonly after: unknown;
}

const paperFields = [
  ['number', 'printedNumber'],
  ['variant', 'variant'],
  ['conferenceName', 'conferenceName'],
  ['planDecision', 'planDecision'],
  ['signedOn', 'signedOn'],
  ['signingPlace', 'signingPlace'],
  ['termEnd', 'termEnd'],
  ['followUpPeriod', 'followUpPeriod'],
  ['paymentDays', 'paymentDays'],
  ['penaltyPercent', 'penaltyPercent'],
  ['copiesEach', 'copiesEach'],
  ['copiesOrganiser', 'copiesOrganiser'],
  ['office', 'office'],
  ['signatories', 'signatories'],
] as const satisfies readonly (readonly [DifferenceField, keyof MouSnapshot])[];

const partyFields = [
  'name',
  'address',
  'registrationNo',
  'taxCode',
  'phones',
  'email',
  'bankAccount',
  'bankName',
  'salutation',
  'representative',
  'title',
  'authority',
  'signature',
] as const satisfies readonly (DifferenceField & keyof MouParty)[];

const goodsFields = [
  'name',
  'stars',
  'packaging',
  'unit',
  'quantity',
  'supplyTime',
  'price',
] as const satisfies readonly (DifferenceField & keyof MouGoodsRow)[];

type Values = Pick<MouDifference, 'before' | 'after'>;
const differ = ({ before, after }: Values): boolean => !sameValue(before, after);

const partyDifferences = (of: 'seller' | 'buyer', before: MouParty, after: MouParty): readonly MouDifference[] =>
  before.recordId === after.recordId
    ? partyFields.map((field) => ({ of, name: null, field, before: before[field], after: after[field] })).filter(differ)
    : [{ of, name: null, field: 'party', before: before.name, after: after.name }];

const goodsDifferences = (before: readonly MouGoodsRow[], after: readonly MouGoodsRow[]): readonly MouDifference[] => {
  const rows = (goods: readonly MouGoodsRow[]) => new Map(goods.map((row) => [row.productId, row]));
  const [was, is] = [rows(before), rows(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const found = ids.flatMap((id): readonly MouDifference[] => {
    const [a, b] = [was.get(id), is.get(id)];
    if (a && b) {
      return goodsFields.map((field) => ({
        of: 'goods' as const,
        name: b.name,
        field,
        before: a[field],
        after: b[field],
      }));
    }
    const name = a?.name ?? b?.name ?? '';
    return [{ of: 'goods', name, field: 'goods', before: a ? name : null, after: b ? name : null }];
  });
  const changed = found.filter(differ);
  const order = (goods: readonly MouGoodsRow[]): string => goods.map(({ productId }) => productId).join(' ');
  // The same rows in another order are numbered otherwise on the paper.
  return changed.length === 0 && order(before) !== order(after)
    ? [
        {
          of: 'paper',
          name: null,
          field: 'goods',
          before: before.map(({ name }) => name),
          after: after.map(({ name }) => name),
        },
      ]
    : changed;
};

/** What a paper says otherwise than its earlier printing, field by field, in the order of the paper (U7). */
export const mouDifferences = (before: MouContent, after: MouContent): readonly MouDifference[] => {
  const [was, is] = [before.snapshot, after.snapshot];
  const paper = paperFields
    .map(([field, key]): MouDifference => ({ of: 'paper', name: null, field, before: was[key], after: is[key] }))
    .filter(differ);
  const wording: MouDifference = {
    of: 'paper',
    name: null,
    field: 'wording',
    before: before.version.no,
    after: after.version.no,
  };
  return [
    ...paper,
    ...(differ(wording) ? [wording] : []),
    ...partyDifferences('seller', was.seller, is.seller),
    ...partyDifferences('buyer', was.buyer, is.buyer),
    ...goodsDifferences(was.goods, is.goods),
  ];
};
