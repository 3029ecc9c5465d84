import { beforeAll, describe, expect, it } from 'vitest';
import content from '../../../../renderer/documents/template-workbook/template-content.json';
import { templateWorkbook } from '../../../../renderer/documents/template-workbook/template-workbook';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { needsWord } from '../../../../renderer/features/importing/model/needs-word';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { writeEditable } from '../../../../renderer/formats/xlsx/write-editable';
import { editedIn } from '../../../support/edit-export';
import { plan } from '../../../support/import-planning';
import { proposalOf, workbookOf } from '../../../support/intake-workbook';
import { saveWithLibreOffice } from '../../../support/office-tools';
import { proposalOfFile } from '../../../support/returned-list';

const filled: readonly Readonly<Record<string, string | number | Date>>[] = [
  {
    rowNo: '1',
    productName: 'Mật ong hoa nhãn',
    productGroup: 'I.4. Gia vị',
    producerName: 'HTX Ong Mường La',
    producerKind: 'Hợp tác xã',
    taxCode: '0188200014',
    address: 'Bản Tin',
    province: 'Sơn La',
    representative: 'Lò Văn B',
    position: 'Giám đốc',
    phone: '0911000002',
    email: 'ong@example.vn',
    stars: '4 sao',
    decisionNo: '456/QĐ-UBND',
    decisionDate: new Date('2025-06-05T00:00:00Z'),
    decisionAuthority: 'UBND tỉnh Sơn La',
    packaging: 'Chai 500 ml',
    unit: 'chai',
    retailPrice: 180_000,
    supplyCapacity: '2 tấn/năm',
    certificates: 'VietGAP; HACCP',
  },
  {
    rowNo: '2',
    productName: 'Sữa ong chúa',
    producerName: 'HTX Ong Mường La',
    province: 'Sơn La',
    retailPrice: 250_000,
  },
];

describe('the template to hand out', () => {
  let blank: Uint8Array;
  let given: Uint8Array;
  let proposal: IntakeProposal;
  beforeAll(async () => {
    blank = writeEditable(templateWorkbook('Sở Công Thương', '2026-11-27T07:00:00+07:00'));
    given = await editedIn(blank, (workbook) => {
      const sheet = workbook.getWorksheet('Sản phẩm');
      filled.forEach((row, index) => {
        content.columns.forEach(({ field }, column) => {
          const value = row[field];
          if (value !== undefined && sheet) sheet.getCell(6 + index, column + 1).value = value;
        });
      });
    });
    proposal = proposalOfFile(given, 'mau.xlsx');
  });

  it('is understood column by column, without a guess', () => {
    const [table] = proposal.tables;
    const found = table?.columns.map(({ field, by, confidence }) => [field, by, confidence >= 0.7]);
    expect(found).toEqual(content.columns.map(({ field }) => [field, 'heading', true]));
  });

  it('filled, asks nothing and imports every row but the example', () => {
    expect(needsWord(proposal)).toBeNull();
    expect(proposal.values).toEqual([]);
    expect(proposal.issues).toEqual([]);
    const { counts, plan: change } = plan(proposal, memoryView({}));
    expect(counts).toMatchObject({ created: 2, doubtful: 0, refused: 0 });
    const records = change.edits.flatMap((edit) => (edit.type === 'create' ? [edit.record] : []));
    expect(records).toMatchObject([
      { name: 'HTX Ong Mường La', kind: 'cooperative', taxCode: '0188200014', phones: ['+84911000002'] },
      { name: 'Mật ong hoa nhãn', retailPriceMin: 180_000, capacityQty: 2, standards: ['VietGAP', 'HACCP'] },
      { number: '456/QĐ-UBND', date: '2025-06-05' },
      { stars: 4 },
      { name: 'Sữa ong chúa', retailPriceMin: 250_000 },
    ]);
  });

  it('unfilled, brings nothing', () => {
    const { counts } = plan(proposalOfFile(blank, 'mau.xlsx'), memoryView({}));
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 0, doubtful: 0, refused: 0 });
  });

  it('keeps codes as text and offers its lists', async () => {
    await editedIn(blank, (workbook) => {
      const sheet = workbook.getWorksheet('Sản phẩm');
      const column = (field: string): number => content.columns.findIndex((each) => each.field === field) + 1;
      for (const field of ['taxCode', 'phone', 'gtin']) expect(sheet?.getCell(100, column(field)).numFmt).toBe('@');
      expect(sheet?.getCell(20, column('stars')).dataValidation).toMatchObject({ type: 'list' });
      expect(sheet?.getCell(20, column('province')).dataValidation.formulae?.[0]).toContain('Danh mục');
      expect(workbook.getWorksheet('Danh mục')?.state).toBe('hidden');
      expect(workbook.getWorksheet('Hướng dẫn')?.getCell('A3').text).toContain('mỗi dòng một sản phẩm');
    });
  });

  it('works the same after LibreOffice has saved it', () => {
    const { counts } = plan(proposalOfFile(saveWithLibreOffice(given), 'mau.xlsx'), memoryView({}));
    expect(counts).toMatchObject({ created: 2, doubtful: 0, refused: 0 });
  });

  it('shows examples that its own lists allow', () => {
    const { lists, sheets } = templateWorkbook('Sở', '2026-11-27T07:00:00+07:00');
    const [sheet] = sheets;
    const [example] = sheet?.rows ?? [];
    sheet?.columns.forEach(({ list }, index) => {
      const shown = example?.[index];
      if (list === undefined || !shown) return;
      const words = lists.find(({ key }) => key === list)?.entries.map(([, word]) => word);
      expect(words).toContain(shown.value);
    });
  });

  it('opens with the reader of strangers’ files', () => {
    expect(readWorkbook(blank, 'mau.xlsx').ok).toBe(true);
  });
});

describe('an example in any list', () => {
  const head = ['TT', 'Tên sản phẩm', 'Chủ thể', 'Tỉnh', 'Hạng sao'];
  it.each(['Ví dụ', 'VD', '(ví dụ)', 'VÍ DỤ:'])('«%s» is not imported', (mark) => {
    const rows = [head, [mark, 'Chè', 'HTX A', 'Sơn La', '4 sao'], [1, 'Mật ong', 'HTX B', 'Sơn La', '3 sao']];
    const { products } = proposalOf(workbookOf({ rows }));
    expect(products.map(({ values }) => values.name)).toEqual(['Mật ong']);
  });
});
