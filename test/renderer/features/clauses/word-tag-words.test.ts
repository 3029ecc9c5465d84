import { describe, expect, it } from 'vitest';
import { wordLists, wordTagOf, wordTags } from '../../../../renderer/documents/mou/word-tags';
import { wordIssueCodes, wordPlaces } from '../../../../renderer/domain/mou/word-issue';
import { listLines, tagLine } from '../../../../renderer/features/clauses/word-tag-words';
import { dictionaries } from '../../../../renderer/i18n/dictionary';

describe.each(['vi', 'en'] as const)('words of the office’s own .docx, %s', (language) => {
  const { wordTemplate: words } = dictionaries[language];

  it('say for each tag and each row of a list what it will hold, no two alike', () => {
    const lines = [
      ...wordTags.map((tag) => tagLine(words, tag)),
      ...wordLists.flatMap((list) => listLines(words, list)),
    ];
    for (const { typed, holds } of lines) expect(holds, typed).toMatch(/\p{L}{2}/u);
    for (const { typed, holds } of lines) expect(holds, typed).not.toMatch(/[_/]/);
    expect(new Set(lines.map(({ holds }) => holds)).size).toBe(lines.length);
    for (const tag of wordTags) expect(wordTagOf(tag)).toBe(tag);
  });

  it('name the tag, the place and the words around it in each refusal that has one', () => {
    for (const place of wordPlaces) {
      const about = { tag: '{giá}', place, text: 'theo {giá} chung' };
      const params = { ...about, list: '{#san_pham}', found: 'PDF', target: 'http://x', field: 'LINK' };
      for (const code of wordIssueCodes) {
        const sentence = words.issues[code](params);
        expect(sentence, code).not.toMatch(/undefined|null/);
        if (['word-unknown', 'word-other-variant', 'word-outside-list', 'word-note'].includes(code)) {
          expect(sentence, code).toContain('{giá}');
          expect(sentence, code).toContain('theo {giá} chung');
          expect(sentence, code).toContain(words.places[place]);
        }
      }
    }
  });
});
