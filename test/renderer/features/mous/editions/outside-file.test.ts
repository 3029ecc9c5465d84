import { describe, expect, it, vi } from 'vitest';
import type { WordIssue } from '../../../../../renderer/domain/mou/word-issue';
import { outsideFault } from '../../../../../renderer/features/mous/editions/outside-file';

const text = (letters: string): Uint8Array => new TextEncoder().encode(letters);
const found = (...codes: readonly WordIssue['code'][]) => ({
  checkWordTemplate: () => Promise.resolve(codes.map((code): WordIssue => ({ code, severity: 'error', params: {} }))),
});

describe('outsideFault', () => {
  it('takes a PDF as it is', async () => {
    const papers = { checkWordTemplate: vi.fn() };
    expect(await outsideFault(text('%PDF-1.7\n'), 'mou2', papers)).toBeNull();
    expect(papers.checkWordTemplate).not.toHaveBeenCalled();
  });

  it.each(['word-empty', 'word-not-docx', 'word-old', 'word-password', 'word-damaged'] as const)(
    'refuses what nobody could read: %s',
    async (code) => {
      expect(await outsideFault(text('PK'), 'mou2', found('word-tag', code))).toMatchObject({ code });
    },
  );

  it('takes a text of Word that could not be a template', async () => {
    expect(await outsideFault(text('PK'), 'mou2', found('word-no-tag', 'word-too-large', 'word-brace'))).toBeNull();
  });
});
