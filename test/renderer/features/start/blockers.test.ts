import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MouIssue } from '../../../../renderer/domain/mou/mou-issue';
import { blockersOf, blockersSentence } from '../../../../renderer/features/start/blockers';
import { dictionaries } from '../../../../renderer/i18n/dictionary';

const issue = (code: MouIssue['code'], table?: MouIssue['table']): MouIssue => ({
  code,
  severity: 'error',
  ...(table ? { table } : {}),
  params: {},
});
const taxCode = issue('mou-tax-code-missing', 'producers');
const signatory = issue('mou-representative-missing', 'buyers');
const goods = issue('mou-goods-empty', 'mous');

describe('blockersOf', () => {
  it('counts one gap of one side together, the most frequent first', () => {
    const otherSide = issue('mou-tax-code-missing', 'buyers');
    expect(blockersOf([goods, taxCode, otherSide, taxCode])).toEqual([
      { code: 'mou-tax-code-missing', side: 'producers', count: 2 },
      { code: 'mou-goods-empty', side: null, count: 1 },
      { code: 'mou-tax-code-missing', side: 'buyers', count: 1 },
    ]);
  });

  it('adds up to the memoranda', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(taxCode, signatory, goods)), (issues) => {
        const counts = blockersOf(issues).map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(issues.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('blockersSentence', () => {
  it('names two gaps and counts the rest', () => {
    const blockers = blockersOf([taxCode, taxCode, taxCode, signatory, signatory, goods]);
    expect(blockersSentence(blockers, dictionaries.vi, String)).toBe(
      '3 thiếu mã số thuế bên bán, 2 thiếu người ký bên mua, 1 vướng chỗ khác',
    );
    expect(blockersSentence(blockers.slice(2), dictionaries.vi, String)).toBe('1 chưa có sản phẩm');
    expect(blockersSentence(blockers, dictionaries.en, String)).toContain('1 for other gaps');
  });
});
