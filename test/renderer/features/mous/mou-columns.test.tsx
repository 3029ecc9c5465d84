import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { blankMou, type Mou } from '../../../../renderer/domain/records/mou';
import { neverIssued } from '../../../../renderer/features/mous/editions/issued-state';
import { mouColumns } from '../../../../renderer/features/mous/mou-columns';
import type { MouRow } from '../../../../renderer/features/mous/mou-rows';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { formattersOf } from '../../../../renderer/ui/language/formatters';
import { LanguageProvider } from '../../../../renderer/ui/language/language-context';

const signatory = (signer: string) => ({
  office: `Sở ${signer}`,
  signer,
  title: 'Giám đốc',
  capacity: null,
  focal: null,
});

const shown = (mou: Mou, key: string): string => {
  const row: MouRow = {
    mou,
    readiness: 'ready',
    issues: [],
    sellerName: 'A',
    buyerName: 'B',
    issued: neverIssued,
    newerWording: false,
  };
  const columns = mouColumns(dictionaries.vi, formattersOf('vi'), { copiesEach: 2, copiesOrganiser: 1 });
  const cell = columns.find((column) => column.key === key)?.cell(row);
  return renderToStaticMarkup(
    <LanguageProvider language="vi" choose={() => undefined}>
      {cell}
    </LanguageProvider>,
  );
};

const checkOf = (mou: Mou): string => shown(mou, 'check');

describe('the check of a paper that lacks nothing', () => {
  const mou = blankMou('m1', 'c1', 'p1', 'b1', 1);
  it.each([
    ['two parties', mou, 5],
    ['two parties and a witness, who keeps none', { ...mou, variant: 'witness' as const }, 5],
    ['three parties', { ...mou, variant: 'support' as const }, 7],
    ['five offices', { ...mou, variant: 'agency' as const, signatories: ['A', 'B', 'C', 'D', 'E'].map(signatory) }, 11],
  ])('says the copies of its form: %s', (_, paper, copies) => {
    expect(checkOf(paper)).toContain(`${copies} bản`);
  });
});

describe('what a paper is about', () => {
  it('is its goods, and of a paper between offices how many sign it', () => {
    const mou = blankMou('m1', 'c1', 'p1', 'b1', 1);
    expect(shown(mou, 'goods')).toContain('0 sản phẩm');
    expect(shown({ ...mou, variant: 'agency', signatories: ['A', 'B', 'C'].map(signatory) }, 'goods')).toContain(
      '3 cơ quan',
    );
  });
});
