import { expect, test } from 'vitest';
import { judgeCode } from '../../../../renderer/domain/edition/judge-code';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { type Edition, newEdition } from '../../../../renderer/domain/records/edition';

const edition = (no: number, part: Partial<Edition> = {}): Edition => ({
  ...newEdition(`e${no}`, {
    kind: 'mou',
    conferenceId: 'c1',
    subjectId: 'm1',
    no,
    issuedAt: '2026-12-01T08:00:00+07:00',
    reason: null,
    contentHash: String(no).repeat(64),
    code: `K7Q2-9FX${no}-4`,
    content: `{"no":${no}}`,
  }),
  ...part,
});

const same = { freshContent: (one: Edition) => one.content };

test('genuine while the record would print the same', () => {
  const view = memoryView({ editions: [edition(1)] });
  expect(judgeCode(view, 'K7Q2-9FX1-4', { ...same, hashNow: '1'.repeat(64) }).verdict).toBe('genuine');
  expect(judgeCode(view, 'K7Q2-9FX1-4', { freshContent: () => null }).verdict).toBe('genuine');
});

test('older names the latest, whatever the stored state says', () => {
  const view = memoryView({ editions: [edition(2), edition(1), edition(3, { subjectId: 'm2' })] });
  expect(judgeCode(view, 'K7Q2-9FX1-4', same)).toMatchObject({
    verdict: 'older',
    edition: { no: 1 },
    latest: { no: 2 },
  });
  expect(judgeCode(view, 'K7Q2-9FX2-4', same).verdict).toBe('genuine');
});

test('void goes before older, older before edited outside, edited outside before altered', () => {
  const outside = { file: 'Bien ban 07 sua.docx', sha256: 'a'.repeat(64), at: '2026-12-02T08:00:00+07:00' };
  const changed = { freshContent: () => '{"no":9}' };
  expect(
    judgeCode(memoryView({ editions: [edition(1, { state: 'void' }), edition(2)] }), 'K7Q2-9FX1-4', changed).verdict,
  ).toBe('void');
  expect(
    judgeCode(memoryView({ editions: [edition(1, { outside }), edition(2)] }), 'K7Q2-9FX1-4', changed).verdict,
  ).toBe('older');
  expect(judgeCode(memoryView({ editions: [edition(1, { outside })] }), 'K7Q2-9FX1-4', changed).verdict).toBe(
    'outside',
  );
});

test('altered tells a changed record from a changed edition', () => {
  const view = memoryView({ editions: [edition(1)] });
  expect(judgeCode(view, 'K7Q2-9FX1-4', { freshContent: () => '{"no":9}' })).toMatchObject({
    verdict: 'altered',
    what: 'record',
  });
  expect(judgeCode(view, 'K7Q2-9FX1-4', { ...same, hashNow: 'f'.repeat(64) })).toMatchObject({
    verdict: 'altered',
    what: 'edition',
  });
});

test('a well-formed code of nobody, or of a removed edition, is unknown', () => {
  expect(judgeCode(memoryView({}), 'K7Q2-9FX1-4', same)).toEqual({ verdict: 'unknown' });
  expect(judgeCode(memoryView({ editions: [edition(1, { removed: true })] }), 'K7Q2-9FX1-4', same).verdict).toBe(
    'unknown',
  );
});
