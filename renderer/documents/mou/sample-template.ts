import type { MouVariant } from '../../domain/records/mou';
import type { Wording } from '../../domain/records/mou-template';
import { papers } from '../../i18n/vi/papers';
import type { Block, OfficialDocument, PartyBlock, Signature, TableBlock, TableCell } from '../official-document';
import { goodsTable } from './goods-annex';

const words = papers.mou;

const line = (text: string): Block => ({ kind: 'paragraph', text, align: 'left' });
const bare = (text: string): Block => ({ kind: 'paragraph', text, align: 'left', indent: false });

const partyOf = (heading: string, party: 'ben_a' | 'ben_b'): PartyBlock => ({
  kind: 'partyBlock',
  heading,
  lines: [
    { label: words.partyName, value: `{${party}.ten}`, bold: true },
    { label: words.address, value: `{${party}.dia_chi}` },
    { label: words.taxCode, value: `{${party}.ma_so_thue}` },
    { label: words.phone, value: `{${party}.dien_thoai}` },
    { label: words.bankAccount, value: `{${party}.so_tai_khoan} ${words.atBank} {${party}.ngan_hang}` },
    { label: words.representative, value: `{${party}.ong_ba} {${party}.dai_dien}` },
    { label: words.representativeTitle, value: `{${party}.chuc_vu}` },
    { label: words.authority, value: `{${party}.giay_uy_quyen}` },
  ],
});

const officeOf = (heading: string): PartyBlock => ({
  kind: 'partyBlock',
  heading,
  lines: [
    { label: words.partyName, value: '{co_quan.ten}', bold: true },
    { label: words.representative, value: '{co_quan.nguoi_ky}' },
    { label: words.representativeTitle, value: '{co_quan.chuc_vu}' },
  ],
});

const signature = (heading: string, title: string, name: string): Signature => ({
  heading: [heading, title],
  note: words.signAndSeal,
  name,
});

const cells = (texts: readonly string[]): readonly TableCell[] => texts.map((text) => ({ kind: 'text', text }));

/** One row between the two ends of the list: Word repeats it for each product. */
const goodsOf = (headers: readonly string[]): TableBlock => ({
  ...goodsTable(headers, []),
  rows: [
    cells([
      '{#san_pham}{stt}',
      '{ten}',
      '{hang_sao}',
      '{quy_cach}',
      '{don_vi_tinh}',
      '{san_luong}',
      '{thoi_gian}',
      '{don_gia}{/san_pham}',
    ]),
  ],
});

const offices: TableBlock = {
  kind: 'table',
  rowHeight: 58,
  signed: true,
  columns: [
    { header: words.signTable.number, width: 10, align: 'left' },
    { header: words.signTable.office, width: 32, align: 'left' },
    { header: words.signTable.signer, width: 32, align: 'left' },
    { header: words.signTable.signature, width: 26, align: 'left' },
  ],
  rows: [cells(['{#cac_co_quan}{stt}', '{ten}', '{nguoi_ky}, {ky_thay} {chuc_vu}', '{/cac_co_quan}'])],
};

const hasOffice = (variant: MouVariant): boolean => variant === 'witness' || variant === 'support';

const partiesOf = (
  variant: MouVariant,
  [labelA = '', labelB = '', labelC = words.witness]: readonly string[],
): readonly Block[] =>
  variant === 'agency'
    ? [line('{#cac_co_quan}{stt}. {ten}: {nguoi_ky}, {chuc_vu}{/cac_co_quan}')]
    : [
        partyOf(`${labelA}:`, 'ben_a'),
        partyOf(`${labelB}:`, 'ben_b'),
        ...(hasOffice(variant) ? [officeOf(`${labelC}:`)] : []),
      ];

const footOf = (variant: MouVariant, headers: readonly string[]): readonly Block[] =>
  variant === 'agency'
    ? [offices]
    : [
        {
          kind: 'signatureGrid',
          perRow: 2,
          signatures: [
            signature(`${words.representativeOfParty} A`, '{ben_a.chuc_vu}', '{ben_a.dai_dien}'),
            signature(`${words.representativeOfParty} B`, '{ben_b.chuc_vu}', '{ben_b.dai_dien}'),
            ...(hasOffice(variant) ? [signature('{co_quan.ten}', '{co_quan.chuc_vu}', '{co_quan.nguoi_ky}')] : []),
          ],
        },
        { kind: 'pageBreak' },
        { kind: 'title', title: words.annexTitle, subject: words.annexSubject },
        goodsOf(headers),
        bare(words.goodsCount('{so_san_pham}')),
        bare(words.goodsTotal('{tong_gia_tri}', '{tong_gia_tri_bang_chu}')),
      ];

/**
 * «Tệp mẫu có sẵn các thẻ»: a paper whose values are tags, for the officer to change in Word. It stands in the form of the decree
 * like every other paper.
 */
export const sampleTemplate = (
  variant: MouVariant,
  wording: Wording,
  { officeName, createdAt }: { readonly officeName: string; readonly createdAt: string },
): OfficialDocument => ({
  title: words.sampleTemplate.title,
  author: officeName,
  language: 'vi',
  orientation: 'portrait',
  createdAt,
  blocks: [
    { kind: 'nationalMotto' },
    { kind: 'paragraph', text: `${words.numberLabel} {so}`, align: 'center', indent: false },
    { kind: 'title', title: '{ten_van_ban}', subject: '{trich_yeu}' },
    { kind: 'legalBases', bases: ['{#can_cu}{noi_dung}{/can_cu}'] },
    { kind: 'paragraph', text: '{mo_dau}' },
    ...partiesOf(variant, wording.partyLabels),
    { kind: 'paragraph', text: '{loi_thong_nhat}' },
    {
      kind: 'paragraph',
      text: [{ text: `{#dieu}${words.sampleTemplate.article} {so}. {ten}`, bold: true }],
      align: 'left',
    },
    // Each clause becomes a paragraph like this one.
    { kind: 'paragraph', text: '{noi_dung}{/dieu}' },
    ...footOf(variant, wording.goodsHeaders),
  ],
});
