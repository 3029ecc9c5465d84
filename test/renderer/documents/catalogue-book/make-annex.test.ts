import { describe, expect, it } from 'vitest';
import { makeAnnex } from '../../../../renderer/documents/catalogue-book/make-annex';
import { documentText } from '../../../../renderer/documents/document-text';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';

const base = sampleCatalogue(4);
const letter = { number: null, date: null, place: null };
const textOf = (snapshot: typeof base) =>
  documentText(makeAnnex(snapshot, letter)).map((each) => each.replaceAll('\u00a0', ' '));

describe('the annex of a covering letter', () => {
  it('says whose it is where it is for one buyer', () => {
    const buyer = { id: 'b1', name: 'Công ty Phân phối Hải Hà' };
    expect(textOf({ ...base, buyer })).toContain('Dành cho Công ty Phân phối Hải Hà');
    expect(textOf(base).join('\n')).not.toContain('Dành cho');
  });
  it('has room for a wholesale price: its heading stands in two lines, not in four', () => {
    const look = {
      ...base.look,
      version: 'buyer' as const,
      columns: ['name', 'priceMin', 'wholesalePrice', 'producer', 'address'] as const,
    };
    const [table] = makeAnnex({ ...base, look }, letter).blocks.filter((block) => block.kind === 'table');
    const widths = table?.kind === 'table' ? table.columns.map(({ width }) => width) : [];
    expect(widths[2]).toBeGreaterThanOrEqual((widths[1] ?? 0) * 0.8);
  });
  it('has room for a tax code in one line beside a dozen columns', () => {
    const look = {
      ...base.look,
      columns: [
        'name',
        'stars',
        'decision',
        'packaging',
        'priceMin',
        'producer',
        'address',
        'phones',
        'taxCode',
      ] as const,
    };
    const [table] = makeAnnex({ ...base, look }, letter).blocks.filter((block) => block.kind === 'table');
    const columns = table?.kind === 'table' ? table.columns : [];
    const of = (heading: RegExp): number => columns.find(({ header }) => heading.test(header))?.width ?? 0;
    const whole = columns.filter((column) => column.whole).map(({ header }) => header.split(' ')[0]);
    expect(whole).toEqual(['Hạng', 'Quyết', 'Giá', 'Điện', 'Mã']);
    // Thirteen digits and a hyphen, against twelve digits and two spaces.
    expect(of(/^Mã số thuế/)).toBeGreaterThan(of(/^Điện thoại/));
  });
  it('leaves dots for what the clerk fills in', () => {
    expect(textOf(base)).toContain(
      '(Kèm theo Công văn số …………… ngày …… tháng …… năm ……… của Sở Công Thương tỉnh Lào Cai)',
    );
  });
});
