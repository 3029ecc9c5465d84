import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { wordingDifferences } from '../../../../renderer/domain/mou/wording-differences';
import { mouVariants } from '../../../../renderer/domain/records/mou';
import { wordDifferences } from '../../../../renderer/domain/vietnamese/word-differences';

const side = (before: string, after: string, left: boolean): string =>
  wordDifferences(before, after)
    .filter(({ change }) => change !== (left ? 'added' : 'removed'))
    .map(({ text }) => text)
    .join('');
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

describe('wordDifferences', () => {
  it('sets off the words that one text has and the other has not', () => {
    expect(wordDifferences('Bên A giao hàng trong 15 ngày', 'Bên A giao đủ hàng trong 30 ngày làm việc')).toEqual([
      { text: 'Bên A giao ', change: 'same' },
      { text: 'đủ ', change: 'added' },
      { text: 'hàng trong ', change: 'same' },
      { text: '15 ', change: 'removed' },
      { text: '30 ', change: 'added' },
      { text: 'ngày ', change: 'same' },
      { text: 'làm việc', change: 'added' },
    ]);
    expect(wordDifferences('như  cũ', 'như cũ')).toEqual([{ text: 'như cũ', change: 'same' }]);
    expect(wordDifferences('', 'mới')).toEqual([{ text: 'mới', change: 'added' }]);
  });

  it('read without the one kind it is the one text, without the other the other', () => {
    const text = fc
      .array(fc.constantFrom('bên', 'Bên', 'hàng', 'giá', '15', '{{seller.name}}', 'đồng'))
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(words(side(before, after, true))).toEqual(words(before));
        expect(words(side(before, after, false))).toEqual(words(after));
        expect(wordDifferences(before, after).some(({ change }) => change !== 'same')).toBe(before !== after);
      }),
    );
  });
});

describe('wordingDifferences', () => {
  const wording = builtInWording('mou2');
  const [first, second, ...rest] = wording.articles;
  if (!first || !second) throw new Error('articles');

  it.each(mouVariants)('«%s» does not differ from itself', (variant) => {
    expect(wordingDifferences(builtInWording(variant), builtInWording(variant))).toEqual([]);
  });

  it('names the part, its place, and what each version says there', () => {
    const after = {
      ...wording,
      subject: 'Về hợp tác',
      legalBases: wording.legalBases.map((basis) => ({ ...basis, used: basis.id !== 'blds' && basis.used })),
      articles: [{ ...first, clauses: ['Mục đích khác'] }, second, ...rest.slice(0, -1)],
    };
    const found = wordingDifferences(wording, after);
    expect(found.map(({ part, place, kind }) => `${part} ${place} ${kind}`)).toEqual([
      'subject 0 text',
      'basis 1 text',
      'article 1 text',
      `article ${wording.articles.length} text`,
    ]);
    expect(found[1]).toMatchObject({ before: wording.legalBases[0]?.text, after: null });
    expect(found[2]).toMatchObject({ after: `${first.title}\nMục đích khác` });
  });

  it('tells a changed condition, a changed face and a changed order', () => {
    expect(
      wordingDifferences(wording, { ...wording, articles: [{ ...first, condition: 'followUp' }, second, ...rest] }),
    ).toEqual([{ part: 'article', place: 1, kind: 'condition', before: 'always', after: 'followUp' }]);
    const opening = [{ text: typeof wording.opening === 'string' ? wording.opening : '', bold: true, italic: false }];
    expect(wordingDifferences(wording, { ...wording, opening })).toEqual([{ part: 'opening', place: 0, kind: 'look' }]);
    const moved = wordingDifferences(wording, { ...wording, articles: [second, first, ...rest] });
    expect(moved.map(({ kind }) => kind)).toEqual(['order']);
  });
});
