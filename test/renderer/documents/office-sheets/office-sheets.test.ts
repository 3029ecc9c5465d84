import { describe, expect, it } from 'vitest';
import { partiesWorkbook } from '../../../../renderer/documents/office-sheets/parties-workbook';
import { type SummaryLine, summaryWorkbook } from '../../../../renderer/documents/office-sheets/summary-workbook';
import type { WorkbookSheet } from '../../../../renderer/documents/workbook-description';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankOffice } from '../../../../renderer/domain/records/office';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import { writeWorkbook } from '../../../../renderer/formats/xlsx/write-workbook';
import { sampleProvince } from '../../../../renderer/sample/sample-province';
import { printWithLibreOffice } from '../../../support/office-tools';
import { pdfInfo, pdfText } from '../../../support/poppler';

const day = '2026-12-05';
const setting = { language: 'vi', communeOfCode: () => null, createdAt: '2026-11-24T10:00:00+07:00' } as const;
const conference = { ...blankConference('c1'), name: 'Hội nghị 2026', startsOn: day, place: 'Lào Cai' };

const view = memoryView({
  offices: [{ ...blankOffice('o'), name: 'Sở Công Thương tỉnh Lào Cai', superiorBody: 'UBND tỉnh Lào Cai' }],
  conferences: [conference],
  producers: [
    {
      ...blankProducer('p1'),
      kind: 'household',
      name: 'Hộ kinh doanh Vàng A Páo',
      representative: 'Vàng A Páo',
      phones: ['+84912345678'],
      addressText: 'Số 3 Thôn Đội 2, xã Bản Liền, tỉnh Lào Cai',
      provinceCode: '15',
    },
    { ...blankProducer('p2'), kind: 'cooperative', name: '=HTX Ánh Sao', phones: ['+84987654321'], provinceCode: '15' },
  ],
  buyers: [
    {
      ...blankBuyer('b1'),
      kind: 'supermarket',
      name: 'Siêu thị Sao Việt',
      demandText: 'Chè, mật ong',
      certificatesWanted: ['VietGAP', 'HACCP'],
    },
  ],
  products: [
    { ...blankProduct('x1', 'p1'), name: 'Chè', subgroupCode: 'II.1.a' },
    { ...blankProduct('x2', 'p1'), name: 'Mật' },
  ],
  decisions: [{ ...blankDecision('d1'), number: '12/QĐ-UBND', date: '2025-03-09' }],
  certificates: [{ ...blankCertificate('k1', 'x1'), stars: 4, decisionId: 'd1' }],
  participations: [
    { ...blankParticipation('a1', 'c1', 'producer', 'p1'), productIds: ['x1', 'x2'], boothNo: '07' },
    { ...blankParticipation('a2', 'c1', 'producer', 'p2'), state: 'accepted' },
    { ...blankParticipation('a3', 'c1', 'producer', 'gone'), state: 'declined' },
    { ...blankParticipation('a4', 'c1', 'buyer', 'b1'), state: 'accepted' },
    blankParticipation('a5', 'c2', 'producer', 'p2'),
  ],
});

const column = (sheet: WorkbookSheet | undefined, header: string): readonly unknown[] => {
  const at = sheet?.columns.findIndex((each) => each.header === header) ?? -1;
  return sheet?.rows.map(({ cells }) => cells[at]) ?? [];
};

describe('the list of participants', () => {
  const [sheet] = partiesWorkbook(view, conference, 'producer', setting).sheets;
  it('has those of this conference only: accepted, waiting, declined', () => {
    expect(column(sheet, 'Tên đơn vị')).toEqual(['=HTX Ánh Sao', 'Hộ kinh doanh Vàng A Páo', '(không còn trong sổ)']);
    expect(column(sheet, 'Trả lời')).toEqual(['Nhận lời', 'Chờ trả lời', 'Từ chối']);
    expect(column(sheet, 'STT')).toEqual([1, 2, 3]);
  });
  it('counts what they bring and what the day lets in', () => {
    expect(column(sheet, 'Sản phẩm mang đến')).toEqual([0, 2, 0]);
    expect(column(sheet, 'Trong đó vào danh mục')).toEqual([0, 1, 0]);
    expect(column(sheet, 'Gian hàng')).toEqual([null, '07', null]);
  });
  it('judges nothing without a day', () => {
    const [open] = partiesWorkbook(view, { ...conference, startsOn: null }, 'producer', setting).sheets;
    expect(column(open, 'Trong đó vào danh mục')).toEqual([null, null, null]);
  });
  it('hides the data of natural persons', () => {
    const text = JSON.stringify(sheet);
    expect(text).not.toContain('912345678');
    expect(text).not.toContain('0912 345 678');
    expect(column(sheet, 'Người đại diện')[1]).not.toBe('Vàng A Páo');
    expect(String(column(sheet, 'Địa chỉ')[1])).not.toContain('Thôn');
    expect(column(sheet, 'Điện thoại')[0]).toBe('0987 654 321');
  });
  it('says office, conference, day, place and the count', () => {
    expect(sheet?.titles.map(({ text }) => text)).toEqual([
      'UBND TỈNH LÀO CAI',
      'SỞ CÔNG THƯƠNG TỈNH LÀO CAI',
      'DANH SÁCH ĐƠN VỊ THAM GIA (BÊN BÁN)',
      'Hội nghị 2026',
      '05/12/2026, Lào Cai',
      'Tổng số 3 đơn vị (nhận lời: 1; chờ trả lời: 1; từ chối: 1)',
    ]);
  });
});

describe('the list of buyers', () => {
  it('says what they want', () => {
    const [sheet] = partiesWorkbook(view, conference, 'buyer', { ...setting, language: 'en' }).sheets;
    expect(column(sheet, 'Name')).toEqual(['Siêu thị Sao Việt']);
    expect(column(sheet, 'Wants to buy')).toEqual(['Chè, mật ong']);
    expect(column(sheet, 'Certificates wanted')).toEqual(['VietGAP, HACCP']);
  });
  it('is a sheet with its heading when nobody was invited', () => {
    const [sheet] = partiesWorkbook(view, { ...conference, id: 'none' }, 'buyer', setting).sheets;
    expect(sheet?.rows).toEqual([]);
    expect(sheet?.titles.at(-1)?.text).toBe('Tổng số 0 đơn vị');
  });
});

const linesOf = (store: StoreView): readonly SummaryLine[] => {
  const current = currentCertificates(store.records('certificates'), (id) => store.record('decisions', id), day);
  return store.records('products').map((product) => ({
    product,
    producer: store.record('producers', product.producerId) ?? null,
    current: current.get(product.id) ?? null,
  }));
};

describe('the summary', () => {
  it('counts each product once, under its stars or beside them', () => {
    const [province, sector, stars] = summaryWorkbook(linesOf(view), { ...setting, view, day }).sheets;
    expect(province?.rows.map(({ cells }) => cells)).toEqual([
      ['Lào Cai', 0, 1, 0, 1, 2, 1],
      ['Tổng số', 0, 1, 0, 1, 2, 1],
    ]);
    expect(sector?.rows.map(({ cells }) => cells.slice(0, 6)).at(-2)).toEqual(['Chưa rõ ngành', 0, 0, 0, 1, 1]);
    expect(stars?.rows.map(({ cells }) => cells[0])).toEqual([
      '5 sao',
      '4 sao',
      '3 sao',
      'Chưa có hạng sao',
      'Tổng số',
    ]);
  });

  it('adds up, in every sheet, for any register', async () => {
    const store = memoryView(await sampleProvince({ size: 'M', seed: 3, today: day, provinceCode: '15' }));
    const lines = linesOf(store);
    const { sheets } = summaryWorkbook(lines, { ...setting, view: store, day });
    for (const sheet of sheets) {
      const rows = sheet.rows.map(({ cells }) => cells.slice(1).map(Number));
      const totals = rows.at(-1) ?? [];
      const all = sheet.columns.findIndex(({ header }) => header === 'Tổng số') - 1;
      expect(totals[all]).toBe(lines.length);
      for (let at = 0; at <= all; at += 1) {
        expect(rows.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? 0), 0)).toBe(totals[at]);
      }
      for (const row of rows) expect(row.slice(0, all).reduce((sum, value) => sum + value, 0)).toBe(row[all]);
    }
  });

  it('is a table of zeros for an empty register', () => {
    const empty = memoryView({});
    const { sheets } = summaryWorkbook([], { ...setting, view: empty, day });
    for (const sheet of sheets)
      expect(
        sheet.rows
          .at(-1)
          ?.cells.slice(1)
          .every((value) => value === 0),
      ).toBe(true);
  });
});

describe('on paper', () => {
  it('is landscape A4 with the heading on each page and page x/y', () => {
    const participations = Array.from({ length: 90 }, (_, index) => ({
      ...blankParticipation(`n${index}`, 'c1', 'producer', 'p2'),
    }));
    const many = memoryView({ producers: view.records('producers'), offices: view.records('offices'), participations });
    const pdf = printWithLibreOffice(
      writeWorkbook(partiesWorkbook(many, conference, 'producer', setting), new Map()).bytes,
    );
    expect(pdfInfo(pdf).get('Page size')).toMatch(/^841\.\d+ x 595/);
    expect(pdfText(pdf, 2)).toContain('STT');
    expect(pdfText(pdf, 2)).toContain('Trang 2/');
    expect(pdfText(pdf)).toContain('=HTX Ánh Sao');
  }, 120_000);
});
