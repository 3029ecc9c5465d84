import type { StoreView } from '../plan/store-view';
import type { Buyer } from '../records/buyer';
import type { Conference } from '../records/conference';
import type { Mou } from '../records/mou';
import type { Producer } from '../records/producer';
import { lettersNotPrinted } from '../vietnamese/printed-letters';
import type { MouIssue } from './mou-issue';

/** What a paper prints of a record. */
const partyFields = [
  'name',
  'addressText',
  'businessRegNo',
  'email',
  'bankAccount',
  'bankName',
  'representative',
  'representativeTitle',
  'authorityNo',
] as const satisfies readonly (keyof Producer & keyof Buyer)[];
const productFields = ['name', 'packaging'] as const;
const goodsFields = ['unit', 'supplyTime'] as const;
const conferenceFields = ['name', 'planDecision', 'signingPlace', 'followUpPeriod'] as const;
const officeFields = [
  'officeName',
  'officeSigner',
  'officeTitle',
  'officeCapacity',
  'officeAddress',
] as const satisfies readonly (keyof Conference)[];
const signatoryFields = ['office', 'signer', 'title', 'capacity', 'focal'] as const;

type At = Pick<MouIssue, 'table' | 'recordId' | 'field' | 'params'>;

const issueOf = (text: string, { params, ...at }: At): readonly MouIssue[] => {
  const letters = lettersNotPrinted(text);
  return letters.length === 0
    ? []
    : [
        {
          code: 'mou-letter-not-printed',
          severity: 'warning',
          ...at,
          params: { ...params, letters: letters.join(' ') },
        },
      ];
};

const fieldsOf = <F extends string>(
  table: NonNullable<MouIssue['table']>,
  record: { readonly id: string; readonly name: string } & { readonly [K in F]: string | null },
  fields: readonly F[],
): readonly MouIssue[] =>
  fields.flatMap((field) =>
    issueOf(record[field] ?? '', { table, recordId: record.id, field, params: { name: record.name } }),
  );

/** Texts that stand in the paper itself: of one row of its goods, of one office that signs. */
const rowsOf = (mou: Mou): readonly MouIssue[] => {
  const at = { table: 'mous' as const, recordId: mou.id };
  const joined = (texts: readonly (string | null)[]): string => texts.join(' ');
  return mou.variant === 'agency'
    ? mou.signatories.flatMap((signatory, index) =>
        issueOf(joined(signatoryFields.map((field) => signatory[field])), {
          ...at,
          field: 'signatories',
          params: { name: signatory.office, number: index + 1, product: String(index + 1) },
        }),
      )
    : mou.goods.flatMap((goods, index) =>
        issueOf(joined(goodsFields.map((field) => goods[field])), {
          ...at,
          field: 'goods',
          params: { name: String(index + 1), row: index + 1 },
        }),
      );
};

/** Letters that the paper would print as «?», with the record and the field that have them: told before anything is printed. */
export const checkMouLetters = (view: StoreView, mou: Mou, conference: Conference | undefined): readonly MouIssue[] => {
  const beside = mou.variant === 'witness' || mou.variant === 'support';
  const [producer, buyer] =
    mou.variant === 'agency' ? [] : [view.record('producers', mou.producerId), view.record('buyers', mou.buyerId)];
  const products = mou.variant === 'agency' ? [] : mou.goods.map(({ productId }) => view.record('products', productId));
  return [
    ...(conference ? fieldsOf('conferences', conference, conferenceFields) : []),
    ...(conference && beside ? fieldsOf('conferences', conference, officeFields) : []),
    ...(producer ? fieldsOf('producers', producer, partyFields) : []),
    ...(buyer ? fieldsOf('buyers', buyer, partyFields) : []),
    ...products.flatMap((product) => (product ? fieldsOf('products', product, productFields) : [])),
    ...rowsOf(mou),
  ];
};
