import { fieldSources } from './field-sources';
import type { LawTables } from './law-tables';
import groups from './product-groups.json';

const ocop2026 = 'QĐ 26/2026/QĐ-TTg';
const byProvince = { 3: 'province', 4: 'province', 5: 'ministry' } as const;

/** The law as this version of the program knows it; domain facts of Điều 4, 7 and 12 of QĐ 26/2026/QĐ-TTg and its Phụ lục I. */
export const programLaws: LawTables = {
  asOf: groups.asOf,
  source: groups.law,
  certificateRules: [
    {
      from: '2026-05-22',
      law: ocop2026,
      citation:
        'Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm mỗi xã một sản phẩm',
      validMonths: 36,
      dossierEarliestDays: 180,
      dossierLatestDays: 120,
      extensionDays: 180,
      extensionArticle: 'khoản 3 Điều 12',
    },
  ],
  authorityPeriods: [
    {
      from: '2019-08-21',
      to: '2023-02-23',
      law: 'QĐ 1048/QĐ-TTg, QĐ 781/QĐ-TTg',
      levels: byProvince,
      known: 'recalled',
    },
    {
      from: '2023-02-24',
      to: '2025-06-30',
      law: 'QĐ 148/QĐ-TTg',
      levels: { 3: 'district', 4: 'province', 5: 'ministry' },
      known: 'recalled',
    },
    {
      from: '2025-07-01',
      to: '2026-05-21',
      law: 'QĐ 148/QĐ-TTg, QĐ 1489/QĐ-TTg',
      levels: byProvince,
      known: 'recalled',
    },
    { from: '2026-05-22', to: null, law: ocop2026, levels: byProvince, known: 'read' },
  ],
  groupsLaw: groups.law,
  sectors: groups.sectors,
  sectorSynonyms: groups.sectorSynonyms,
  groupSynonyms: groups.groupSynonyms,
  articles: fieldSources,
};
