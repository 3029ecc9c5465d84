import { expect, it } from 'vitest';
import { rekeyingWorkbook } from '../../../../renderer/documents/rekeying/rekeying-workbook';

const paper = {
  language: 'vi',
  officeName: 'Chi cục Phát triển nông thôn',
  createdAt: '2026-11-24T09:00:00+07:00',
  facts: ['Chủ thể, Cả sổ', 'Mẫu 2 trên 40 hồ sơ, đã nhập lại 2.'],
  rates: [
    { label: 'Người đại diện', compared: 2, differing: 1 },
    { label: 'Giấy ủy quyền số', compared: 0, differing: 0 },
  ],
  total: { compared: 2, differing: 1 },
  differences: [['Công ty A', 'Người đại diện', 'Nguyễn Văn A', 'Nguyễn Văn Á', 'chờ chọn']],
} as const;

it('gives counts beside each rate, and no rate of nothing', () => {
  const [rates, differences] = rekeyingWorkbook(paper).sheets;
  expect(rates?.rows.map(({ cells }) => cells)).toEqual([
    ['Người đại diện', 2, 1, 50],
    ['Giấy ủy quyền số', 0, 0, null],
    ['Tất cả các ô', 2, 1, 50],
  ]);
  expect(differences?.rows.map(({ cells }) => cells)).toEqual([[...paper.differences[0]]]);
  expect(rates?.titles.map(({ text }) => text)).toEqual([
    'CHI CỤC PHÁT TRIỂN NÔNG THÔN',
    'Biên bản so sánh hai lần nhập',
    ...paper.facts,
    'Ô cả hai lần đều trống không tính.',
  ]);
});

it('speaks English when asked', () => {
  expect(rekeyingWorkbook({ ...paper, language: 'en' }).sheets.map(({ name }) => name)).toEqual([
    'Rates',
    'Differences',
  ]);
});
