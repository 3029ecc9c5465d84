import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../renderer/documents/document-text';
import type { MouSnapshot } from '../../../../renderer/documents/mou/mou-snapshot';
import type { TableBlock } from '../../../../renderer/documents/official-document';
import {
  type SigningListHead,
  signingListDocument,
} from '../../../../renderer/documents/signing-list/signing-list-document';
import { sampleBuyer, sampleSeller, sampleSnapshot } from '../../../support/mou-snapshot';

const head: SigningListHead = {
  conferenceName: 'Hội nghị kết nối cung cầu',
  officeName: 'Sở Công Thương tỉnh Lào Cai',
  superiorBody: 'UBND tỉnh Lào Cai',
  place: 'Lào Cai',
  day: '2026-12-05',
  createdAt: '2026-11-24T10:00:00+07:00',
};
const mou = (number: number, changes: Partial<MouSnapshot> = {}): MouSnapshot => ({
  ...sampleSnapshot(3),
  number,
  ...changes,
});
const tableOf = (mous: readonly MouSnapshot[]): TableBlock => {
  const table = signingListDocument(head, mous).blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const cells = (row: TableBlock['rows'][number] | undefined): readonly string[] =>
  (row ?? []).map((cell) => (cell.kind === 'text' && typeof cell.text === 'string' ? cell.text : ''));
const textOf = (mous: readonly MouSnapshot[], changes: Partial<SigningListHead> = {}): string =>
  documentText(signingListDocument({ ...head, ...changes }, mous))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the signing list', () => {
  it('is a landscape paper of the office, with its head, place and day', () => {
    const list = signingListDocument(head, [mou(1)]);
    expect(list).toMatchObject({ orientation: 'landscape', author: head.officeName, createdAt: head.createdAt });
    expect(list.blocks.map((block) => block.kind)).toEqual(['officeBlock', 'title', 'table', 'paragraph']);
    expect(list.blocks[0]).toMatchObject({ superiorBody: 'UBND TỈNH LÀO CAI', office: 'SỞ CÔNG THƯƠNG TỈNH LÀO CAI' });
    expect(textOf([mou(1)])).toContain('Lào Cai, ngày 05 tháng 12 năm 2026');
    expect(textOf([mou(1)], { place: null, day: null, superiorBody: null })).toContain(
      '……………, ngày …… tháng …… năm ………',
    );
  });

  it('goes by number, whatever the order given', () => {
    expect(tableOf([mou(3), mou(1), mou(2)]).rows.map((row) => cells(row)[0])).toEqual(['1', '2', '3']);
  });

  it('names parties, provinces, signers, goods and copies as the papers do', () => {
    expect(cells(tableOf([mou(4)]).rows[0])).toEqual([
      '4',
      sampleSeller.name,
      'Lào Cai',
      'Nguyễn Thị Hương Giang, Giám đốc',
      sampleBuyer.name,
      'Hà Nội',
      'Trần Quốc Đạt, Giám đốc ngành hàng',
      'Chè Shan tuyết cổ thụ Suối Giàng loại 1; Chè Shan tuyết cổ thụ Suối Giàng loại 2 và 1 sản phẩm khác',
      '4',
    ]);
  });

  it('leaves dots for what is unknown', () => {
    const nobody = { ...sampleSeller, representative: null, title: null, province: null };
    const row = cells(tableOf([mou(1, { seller: nobody, goods: [] })]).rows[0]);
    expect(row[2]).toBe('………');
    expect(row[3]).toBe('……………, ……………');
    expect(row[7]).toBe('………');
  });

  it('keeps papers, pairs and parties apart', () => {
    const other = { ...sampleBuyer, recordId: 'b2' };
    const mous = [mou(1), mou(2), mou(3, { buyer: other })];
    expect(textOf(mous)).toContain(
      'Danh sách gồm 03 (ba) biên bản, 02 (hai) cặp bên cung ứng và bên phân phối, 03 (ba) đơn vị tham gia ký.',
    );
  });

  it('has a cell for each column', () => {
    const table = tableOf([mou(1), mou(2)]);
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  });
});
