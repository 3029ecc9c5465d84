import type { WordIssueCode, WordPlace } from '../../domain/mou/word-issue';
import type { wordTemplate as vi } from '../vi/word-template';
import type { Words } from '../words';
import { counted } from './counted';

type Params = Readonly<Record<string, string | number>>;

const places: Readonly<Record<WordPlace, string>> = {
  body: 'body of the text',
  table: 'in a table',
  textBox: 'in a text box',
  header: 'page header',
  footer: 'page footer',
  note: 'note under the text',
  picture: 'description of a picture',
};

const placeOf = ({ place }: Params): string => places[(place ?? 'body') as WordPlace] ?? places.body;
const at = (params: Params): string => `${placeOf(params)}: “${params['text'] ?? ''}”`;

const issues: Readonly<Record<WordIssueCode, (params: Params) => string>> = {
  'word-tag': ({ tag }) => `Tag ${tag}.`,
  'word-needed': ({ tag }) => `The file has no ${tag}. It can still be saved if the office means it so.`,
  'word-empty': () => 'The file is empty. Choose another one.',
  'word-not-docx': ({ found }) =>
    `This file is not a Word document (.docx)${found ? ` but ${found}` : ''}. Open it in Word and save it as “Word Document (.docx)”.`,
  'word-old': () =>
    'An old Word file (.doc). Open it in Word, save it as “Word Document (.docx)”, and choose it again.',
  'word-password': () =>
    'The file has a password and cannot be read. Open it in Word, take the password off and save it.',
  'word-macro': () =>
    'The file holds macros (.docm) and is not taken, because they can run commands on the computer. Save it as .docx without macros.',
  'word-damaged': () =>
    'The file is damaged and cannot be read. Open it in Word and save it again, or fetch the original.',
  'word-too-large': () =>
    'The file is too large for a template: over 2 MB, or it unpacks to too much. Take out pictures and save it again.',
  'word-doctype': () => 'The file has a DOCTYPE, which Word never writes. Open it in Word and save it as a new file.',
  'word-external': ({ target }) =>
    `The file is linked to another place (“${target}”) and fetches it when opened. Break the linked picture or template in Word and save it.`,
  'word-active': () =>
    'The file holds embedded objects or controls that can run commands. Delete them in Word and save it.',
  'word-field': ({ field }) =>
    `The file has a ${field} field that fetches its content from elsewhere. Delete it in Word.`,
  'word-no-tag': () =>
    'The file has no tags yet. Type tags such as {ben_a.ten} where values belong; see the list below.',
  'word-brace': (params) =>
    `The brace “${params['tag']}” has no partner, ${at(params)}. A tag stands in one pair of braces: {ben_a.ten}.`,
  'word-unknown': (params) => `There is no tag ${params['tag']}, ${at(params)}. See the list of tags below.`,
  'word-other-variant': (params) => `This kind of memorandum has no data for ${params['tag']}, ${at(params)}.`,
  'word-outside-list': (params) =>
    `${params['tag']} works only between ${params['list']} and the end of that list, ${at(params)}.`,
  'word-list-unknown': (params) => `There is no list ${params['tag']}, ${at(params)}. See the lists below.`,
  'word-list-open': (params) =>
    `The list ${params['tag']} lacks its start or its end, ${at(params)}. Write both {#san_pham} and {/san_pham}.`,
  'word-list-nested': (params) => `The list ${params['tag']} stands inside another list, ${at(params)}. Part them.`,
  'word-list-place': () =>
    'A list starts in a table and ends outside of it, or stands in a content control. Put both ends into one row of the table.',
  'word-note': (params) =>
    `${params['tag']} cannot be filled in here, ${at(params)}. Move it into the body of the text.`,
};

export const wordTemplate: Words<typeof vi> = {
  title: 'Word template of the office',
  lead: 'An office with a form of its own types tags into its .docx; the program fills in the frozen names and figures of each memorandum.',
  none: 'No template for this kind yet.',
  inUse: (file, no) => `In use: “${file}”, with version ${no} of the wording.`,
  choose: 'Choose a Word file',
  chooseOther: 'Choose another file',
  dialog: 'Choose the Word template of the office',
  sample: 'Save a sample with all tags',
  sampleDialog: 'Save a sample with all tags',
  sampleName: (variant) => `Word sample with tags - ${variant}`,
  sampleSaved: (file) => `Saved “${file}”. Open it in Word, change its look, keep the tags.`,
  remove: 'Remove the Word template',
  removed: 'The Word template is removed; issued papers keep theirs.',
  removedReason: 'Word template removed',
  refused: (file, count) => `“${file}” is not taken yet: ${counted(count, 'place')} to correct.`,
  accepted: (file, count) => `“${file}” can be used: ${count} tags, all of them can be filled.`,
  reason: 'Who approved this template',
  save: (no) => `Save as version ${no}`,
  saved: (no) => `Word template saved, version ${no}.`,
  drop: 'Do not use this file',
  keepDraft: 'The wording has unsaved changes. Save or drop them before changing the Word template.',
  columns: { tag: 'Tag', holds: 'Will hold', where: 'Where' },
  places,
  issues,
  list: 'Tags that can be used',
  listHint: 'Type a tag as in the first column, with or without marks. Tags of a list stand between its two ends.',
  listOf: (start, end) => `between ${start} and ${end}`,
  ofParty: (party, part) => `${party}: ${part}`,
  ofRow: (list, part) => `${list}, each row: ${part}`,
  parties: { ben_a: 'Party A', ben_b: 'Party B', co_quan: 'Witnessing or supporting office' },
  parts: {
    ten: 'name',
    dia_chi: 'address',
    so_dang_ky: 'registration number',
    ma_so_thue: 'tax code',
    dien_thoai: 'telephone',
    email: 'email',
    so_tai_khoan: 'account number',
    ngan_hang: 'bank',
    ong_ba: 'Mr or Ms',
    dai_dien: 'representative',
    chuc_vu: 'title',
    giay_uy_quyen: 'number and day of the authority',
    nguoi_ky: 'signatory',
    ky_thay: 'line “on behalf of”',
  },
  tags: {
    so: 'Number of the memorandum',
    ten_van_ban: 'Title of the paper',
    trich_yeu: 'Subject',
    mo_dau: 'Opening',
    loi_thong_nhat: 'Words of agreement',
    ten_hoi_nghi: 'Name of the conference',
    ke_hoach: 'Plan or decision',
    ngay_ky: 'Day of signing',
    thang_ky: 'Month of signing',
    nam_ky: 'Year of signing',
    noi_ky: 'Place of signing',
    ngay_het_han: 'Last day of the memorandum',
    ky_bao_cao: 'How often results are reported',
    tong_so_ban: 'Copies in all, in figures and words',
    so_ban_moi_ben: 'Copies of each party, in figures and words',
    so_ban_ban_to_chuc: 'Copies of the organiser, in figures and words',
    ma_giay: 'Code on the paper',
    so_san_pham: 'Number of products, in figures and words',
    tong_gia_tri: 'Total value, đồng',
    tong_gia_tri_bang_chu: 'Total value in words',
    so_ngay_thanh_toan: 'Days for payment',
    muc_phat: 'Penalty, %',
  },
  lists: {
    can_cu: 'List of bases',
    dieu: 'List of articles',
    san_pham: 'List of products',
    cac_co_quan: 'List of offices that sign',
  },
  rows: {
    noi_dung: 'text',
    so: 'number of the article',
    ten: 'name',
    stt: 'order',
    hang_sao: 'stars',
    quy_cach: 'packaging',
    don_vi_tinh: 'unit',
    san_luong: 'quantity',
    thoi_gian: 'supply time',
    don_gia: 'price, đồng',
    thanh_tien: 'amount, đồng',
    nguoi_ky: 'signatory',
    chuc_vu: 'title',
    ky_thay: 'line “on behalf of”',
    dau_moi: 'contact unit',
  },
};
