import type { MouVariant } from '../../domain/records/mou';
import { fold } from '../../domain/vietnamese/fold';

/**
 * Tags that an office writes into its own .docx (U8): Vietnamese without marks, so that they can be typed in any face and read on
 * any machine. `{ben_a.ten}` stands for one value; `{#san_pham}` … `{/san_pham}` repeats what is between them for each row.
 */

/** Lists that a paper repeats over. */
export const wordLists = ['can_cu', 'dieu', 'san_pham', 'cac_co_quan'] as const;
export type WordList = (typeof wordLists)[number];

/** Tags of one row of a list; used between its two ends only. */
export const rowTags = {
  can_cu: ['noi_dung'],
  dieu: ['so', 'ten', 'noi_dung'],
  san_pham: ['stt', 'ten', 'hang_sao', 'quy_cach', 'don_vi_tinh', 'san_luong', 'thoi_gian', 'don_gia', 'thanh_tien'],
  cac_co_quan: ['stt', 'ten', 'nguoi_ky', 'chuc_vu', 'ky_thay', 'dau_moi'],
} as const satisfies Readonly<Record<WordList, readonly string[]>>;

const partyParts = [
  'ten',
  'dia_chi',
  'so_dang_ky',
  'ma_so_thue',
  'dien_thoai',
  'email',
  'so_tai_khoan',
  'ngan_hang',
  'ong_ba',
  'dai_dien',
  'chuc_vu',
  'giay_uy_quyen',
] as const;
export type PartyPart = (typeof partyParts)[number];

const officeParts = ['ten', 'dia_chi', 'dien_thoai', 'nguoi_ky', 'chuc_vu', 'ky_thay'] as const;
export type OfficePart = (typeof officeParts)[number];

/** Of every paper, whoever signs it. */
const paperTags = [
  'so',
  'ten_van_ban',
  'trich_yeu',
  'mo_dau',
  'loi_thong_nhat',
  'ten_hoi_nghi',
  'ke_hoach',
  'ngay_ky',
  'thang_ky',
  'nam_ky',
  'noi_ky',
  'ngay_het_han',
  'ky_bao_cao',
  'tong_so_ban',
  'so_ban_moi_ben',
  'so_ban_ban_to_chuc',
  'ma_giay',
] as const;
const goodsTags = ['so_san_pham', 'tong_gia_tri', 'tong_gia_tri_bang_chu'] as const;
const contractTags = ['so_ngay_thanh_toan', 'muc_phat'] as const;

export type WordTag =
  | (typeof paperTags)[number]
  | (typeof goodsTags)[number]
  | (typeof contractTags)[number]
  | `ben_a.${PartyPart}`
  | `ben_b.${PartyPart}`
  | `co_quan.${OfficePart}`;

const ofParty = <P extends string>(party: P): readonly `${P}.${PartyPart}`[] =>
  partyParts.map((part) => `${party}.${part}` as const);

/** All single tags, in the order of the paper; the printed list of tags has the same. */
export const wordTags: readonly WordTag[] = [
  ...paperTags,
  ...ofParty('ben_a'),
  ...ofParty('ben_b'),
  ...officeParts.map((part) => `co_quan.${part}` as const),
  ...goodsTags,
  ...contractTags,
];

/** Other spellings: the placeholder ids of the clauses, and who sells and who buys. */
const aliases: Readonly<Record<string, WordTag>> = {
  'conference.name': 'ten_hoi_nghi',
  'conference.plandecision': 'ke_hoach',
  'sign.dd': 'ngay_ky',
  'sign.mm': 'thang_ky',
  'sign.yyyy': 'nam_ky',
  'sign.place': 'noi_ky',
  'term.end': 'ngay_het_han',
  'followup.period': 'ky_bao_cao',
  'copies.total': 'tong_so_ban',
  'copies.each': 'so_ban_moi_ben',
  'copies.organiser': 'so_ban_ban_to_chuc',
  'seller.name': 'ben_a.ten',
  'buyer.name': 'ben_b.ten',
  'witness.name': 'co_quan.ten',
  'payment.days': 'so_ngay_thanh_toan',
  'penalty.percent': 'muc_phat',
  so_hieu: 'so',
  ten_hoi_nghi_ket_noi: 'ten_hoi_nghi',
  ma_trang: 'ma_giay',
};

/** «Bên A», «bên bán», «seller» are one party. */
const partyAliases: Readonly<Record<string, string>> = {
  ben_ban: 'ben_a',
  seller: 'ben_a',
  ben_mua: 'ben_b',
  buyer: 'ben_b',
  ben_c: 'co_quan',
  co_quan_chung_kien: 'co_quan',
  co_quan_ho_tro: 'co_quan',
};
const partAliases: Readonly<Record<string, string>> = {
  mst: 'ma_so_thue',
  nguoi_dai_dien: 'dai_dien',
  sdt: 'dien_thoai',
  so_dien_thoai: 'dien_thoai',
  tai_khoan: 'so_tai_khoan',
};

const known: ReadonlySet<string> = new Set(wordTags);
const isTag = (name: string): name is WordTag => known.has(name);
const isList = (name: string): name is WordList => (wordLists as readonly string[]).includes(name);

/** `Bên A . Tên` and `ben_a.ten` are one tag; a tag typed decomposed as well. */
const plainTag = (text: string): string =>
  fold(text)
    .replace(/\s*\.\s*/gu, '.')
    .replace(/[\s-]+/gu, '_');

/** The tag that a text means; null when nothing is known by that name. */
export const wordTagOf = (text: string): WordTag | null => {
  const name = plainTag(text);
  if (isTag(name)) return name;
  const [party = '', part = '', ...more] = name.split('.');
  const direct = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  if (direct !== undefined) return direct;
  if (more.length > 0 || part === '') return null;
  const spelled = `${partyAliases[party] ?? party}.${partAliases[part] ?? part}`;
  return isTag(spelled) ? spelled : null;
};

export const wordListOf = (text: string): WordList | null => {
  const name = plainTag(text);
  return isList(name) ? name : null;
};

/** The tag of a row that a text means inside `list`: `ten`, or `san_pham.ten`. */
export const rowTagOf = (list: WordList, text: string): string | null => {
  const name = plainTag(text);
  const bare = name.startsWith(`${list}.`) ? name.slice(list.length + 1) : name;
  return (rowTags[list] as readonly string[]).includes(bare) ? bare : null;
};

const firmTag = (tag: WordTag): boolean => tag.startsWith('ben_') || (goodsTags as readonly string[]).includes(tag);

/** Whether papers of a variant hold what a tag stands for; a tag that never could be filled is refused. */
export const hasWordTag = (variant: MouVariant, tag: WordTag): boolean => {
  if (tag.startsWith('co_quan.')) return variant === 'witness' || variant === 'support';
  return variant !== 'agency' || !firmTag(tag);
};

export const hasWordList = (variant: MouVariant, list: WordList): boolean =>
  list === 'san_pham' ? variant !== 'agency' : list === 'cac_co_quan' ? variant === 'agency' : true;

/** Without these the paper would not say who signs or what is sold: their lack is told, and the office may still mean it. */
export const neededTags = (variant: MouVariant): readonly (WordTag | WordList)[] => {
  if (variant === 'agency') return ['cac_co_quan'];
  return [
    'ben_a.ten',
    'ben_a.dai_dien',
    'ben_b.ten',
    'ben_b.dai_dien',
    ...(variant === 'witness' || variant === 'support' ? (['co_quan.ten', 'co_quan.nguoi_ky'] as const) : []),
    'san_pham',
  ];
};
