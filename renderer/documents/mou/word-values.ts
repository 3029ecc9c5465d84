import { formatPhone } from '../../domain/identity/phone-number';
import type { Signatory } from '../../domain/records/mou';
import { formatLongDate, formatNumber, paperDots } from '../../domain/vietnamese/format';
import { countWithWords, moneyWords } from '../../domain/vietnamese/number-words';
import { papers } from '../../i18n/vi/papers';
import { numberedClauses, plainText } from '../document-text';
import { fillPlaceholders, type PlaceholderValues } from '../fill-placeholders';
import { filledText } from './clause-text';
import { cellDots, goodsTotal } from './goods-annex';
import type { MouContent } from './mou-content';
import { basesOf, printedArticles } from './mou-document';
import type { MouGoodsRow, MouParty, OfficeParty } from './mou-snapshot';
import { mouValues } from './mou-values';
import type { OfficePart, PartyPart, WordList, WordTag } from './word-tags';

/** What an office's own .docx is filled with: each value is text and never empty, a missing one is dots. */
export interface WordValues {
  readonly single: Readonly<Record<WordTag, string>>;
  readonly lists: Readonly<Record<WordList, readonly Readonly<Record<string, string>>[]>>;
}

const words = papers.mou;

const given = (value: string | null | undefined): string =>
  value === null || value === undefined || value.trim() === '' ? paperDots : value.trim();
const amount = (value: number | null, dots = paperDots): string => (value === null ? dots : formatNumber(value));

const partyValues = (party: MouParty): Readonly<Record<PartyPart, string>> => ({
  ten: given(party.name),
  dia_chi: given(party.address),
  so_dang_ky: given(party.registrationNo),
  ma_so_thue: given(party.taxCode),
  dien_thoai: given(party.phones.map(formatPhone).join('; ')),
  email: given(party.email),
  so_tai_khoan: given(party.bankAccount),
  ngan_hang: given(party.bankName),
  ong_ba: party.salutation === null ? words.salutationUnknown : words.salutation[party.salutation],
  dai_dien: given(party.representative),
  chuc_vu: given(party.title),
  giay_uy_quyen:
    party.authority === null
      ? paperDots
      : `${words.number} ${given(party.authority.number)} ${formatLongDate(party.authority.date)}`,
});

const officeValues = (office: OfficeParty | null): Readonly<Record<OfficePart, string>> => ({
  ten: given(office?.name),
  dia_chi: given(office?.address),
  dien_thoai: given(office?.phone),
  nguoi_ky: given(office?.signer),
  chuc_vu: given(office?.title),
  ky_thay: given(office?.capacity),
});

const prefixed = <P extends string, K extends string>(prefix: P, values: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value])) as Readonly<
    Record<`${P}.${K}`, string>
  >;

const cell = (value: string | null): string => (value === null || value.trim() === '' ? cellDots : value.trim());

const goodsRow = (row: MouGoodsRow, index: number) => ({
  stt: String(index + 1),
  ten: cell(row.name),
  // A dash, not dots: nobody should write a star in by hand (R2).
  hang_sao: row.stars === null ? '–' : `${row.stars} ${words.star}`,
  quy_cach: cell(row.packaging),
  don_vi_tinh: cell(row.unit),
  san_luong: amount(row.quantity, cellDots),
  thoi_gian: cell(row.supplyTime),
  don_gia: amount(row.price, cellDots),
  thanh_tien: amount(
    row.quantity === null || row.price === null ? null : Math.round(row.quantity * row.price),
    cellDots,
  ),
});

/** One row of dots for the pen, as in the annex of the program's own paper. */
const emptyGoods: readonly Readonly<Record<string, string>>[] = [
  goodsRow(
    {
      productId: '',
      name: '',
      stars: null,
      packaging: null,
      unit: null,
      quantity: null,
      supplyTime: null,
      price: null,
    },
    0,
  ),
];

const officeRow = (office: Signatory, index: number) => ({
  stt: String(index + 1),
  ten: given(office.office),
  nguoi_ky: given(office.signer),
  chuc_vu: given(office.title),
  ky_thay: given(office.capacity),
  dau_moi: given(office.focal),
});

const listValues = ({ snapshot, version }: MouContent, values: PlaceholderValues): WordValues['lists'] => ({
  can_cu: basesOf(version.wording, snapshot, values).map((basis) => ({ noi_dung: basis })),
  dieu: printedArticles(version.wording, snapshot).map((article, index) => ({
    so: String(index + 1),
    ten: given(article.title),
    noi_dung: numberedClauses(article.clauses.map((clause) => filledText(clause, values)))
      .map(plainText)
      .join('\n'),
  })),
  san_pham: snapshot.goods.length === 0 ? emptyGoods : snapshot.goods.map(goodsRow),
  cac_co_quan: snapshot.signatories.map(officeRow),
});

/** The values of a frozen paper by tag. `code`: of its edition. */
export const wordValues = (content: MouContent, code: string): WordValues => {
  const { snapshot, version } = content;
  const { wording } = version;
  const values = mouValues(snapshot);
  const valueOf = (id: string): string => given(values[id]);
  const total = goodsTotal(snapshot.goods);
  return {
    single: {
      so: given(snapshot.printedNumber),
      ten_van_ban: given(wording.title),
      trich_yeu: given(fillPlaceholders(wording.subject, values)),
      mo_dau: given(plainText(filledText(wording.opening, values))),
      loi_thong_nhat: given(plainText(filledText(wording.agree, values))),
      ten_hoi_nghi: given(snapshot.conferenceName),
      ke_hoach: given(snapshot.planDecision),
      ngay_ky: valueOf('sign.dd'),
      thang_ky: valueOf('sign.mm'),
      nam_ky: valueOf('sign.yyyy'),
      noi_ky: valueOf('sign.place'),
      ngay_het_han: valueOf('term.end'),
      ky_bao_cao: valueOf('followUp.period'),
      tong_so_ban: valueOf('copies.total'),
      so_ban_moi_ben: valueOf('copies.each'),
      so_ban_ban_to_chuc: valueOf('copies.organiser'),
      ma_giay: given(code),
      ...prefixed('ben_a', partyValues(snapshot.seller)),
      ...prefixed('ben_b', partyValues(snapshot.buyer)),
      ...prefixed('co_quan', officeValues(snapshot.office)),
      so_san_pham: snapshot.goods.length === 0 ? paperDots : countWithWords(snapshot.goods.length),
      tong_gia_tri: amount(total),
      tong_gia_tri_bang_chu: total === null ? paperDots : moneyWords(total),
      so_ngay_thanh_toan: valueOf('payment.days'),
      muc_phat: valueOf('penalty.percent'),
    },
    lists: listValues(content, values),
  };
};
