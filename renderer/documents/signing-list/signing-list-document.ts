import { paperDots } from '../../domain/vietnamese/format';
import { countWithWords } from '../../domain/vietnamese/number-words';
import { papers } from '../../i18n/vi/papers';
import { glueWords } from '../glue-words';
import type { MouParty, MouSnapshot } from '../mou/mou-snapshot';
import { totalCopies } from '../mou/mou-values';
import { officeHead } from '../office-head';
import type { OfficialDocument, TableBlock, TableCell, TableColumn } from '../official-document';

const words = papers.signingList;

export interface SigningListHead {
  readonly conferenceName: string;
  readonly officeName: string;
  readonly superiorBody: string | null;
  /** Place before the date, such as «Lào Cai». */
  readonly place: string | null;
  readonly day: string | null;
  readonly createdAt: string;
}

/** Products named in full before «và n sản phẩm khác». */
const namedProducts = 2;

const columns: readonly TableColumn[] = [
  { header: words.columns.number, width: 5, align: 'center' },
  { header: words.columns.seller, width: 19, align: 'left' },
  { header: words.columns.sellerProvince, width: 9, align: 'left' },
  { header: words.columns.sellerSigner, width: 14, align: 'left' },
  { header: words.columns.buyer, width: 19, align: 'left' },
  { header: words.columns.buyerProvince, width: 9, align: 'left' },
  { header: words.columns.buyerSigner, width: 14, align: 'left' },
  { header: words.columns.goods, width: 16, align: 'left' },
  { header: words.columns.copies, width: 6, align: 'center' },
];

const text = (value: string | null): TableCell => ({ kind: 'text', text: value ?? '………' });

const signerOf = (party: MouParty): string => `${party.representative ?? paperDots}, ${party.title ?? paperDots}`;

const goodsOf = (snapshot: MouSnapshot): string | null => {
  const names = snapshot.goods.map((row) => row.name);
  if (names.length === 0) return null;
  const named = names.slice(0, namedProducts).join('; ');
  return names.length > namedProducts ? `${named} ${words.moreGoods(names.length - namedProducts)}` : named;
};

const table = (mous: readonly MouSnapshot[]): TableBlock => ({
  kind: 'table',
  dense: true,
  columns,
  rows: mous.map((mou) => [
    text(String(mou.number)),
    text(mou.seller.name),
    text(mou.seller.province),
    text(signerOf(mou.seller)),
    text(mou.buyer.name),
    text(mou.buyer.province),
    text(signerOf(mou.buyer)),
    text(goodsOf(mou)),
    text(String(totalCopies(mou))),
  ]),
});

/** Papers, pairs and parties are three different numbers (domain dossier 5.3). */
const countsOf = (mous: readonly MouSnapshot[]): string => {
  const pairs = new Set(mous.map((mou) => `${mou.seller.recordId} ${mou.buyer.recordId}`));
  const parties = new Set(mous.flatMap((mou) => [mou.seller.recordId, mou.buyer.recordId]));
  return words.counts(countWithWords(mous.length), countWithWords(pairs.size), countWithWords(parties.size));
};

/** DANH SÁCH KÝ KẾT: the memoranda of a conference in the order of their numbers, landscape, from what they print. */
export const signingListDocument = (head: SigningListHead, mous: readonly MouSnapshot[]): OfficialDocument => {
  const ordered = mous.toSorted((a, b) => a.number - b.number);
  return {
    title: words.documentTitle(head.conferenceName),
    author: head.officeName,
    language: 'vi',
    orientation: 'landscape',
    createdAt: head.createdAt,
    blocks: [
      officeHead({ name: head.officeName, superiorBody: head.superiorBody }, head),
      { kind: 'title', title: words.title, subject: words.subject(head.conferenceName) },
      table(ordered),
      { kind: 'paragraph', text: glueWords(countsOf(ordered)), indent: false },
    ],
  };
};
