import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingFaults } from '../../../../renderer/documents/mou/check-wording';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planWording, wordFileFor } from '../../../../renderer/domain/plan/planners/plan-wording';
import { mouVariants } from '../../../../renderer/domain/records/mou';
import { type MouTemplateRecord, newMouTemplate } from '../../../../renderer/domain/records/mou-template';
import { clauseOfDoc, docOfClause } from '../../../../renderer/features/clauses/clause-doc';

describe('a clause in the editor', () => {
  it('comes back as it went in, for every clause of every wording', () => {
    for (const variant of mouVariants) {
      const { opening, agree, articles } = builtInWording(variant);
      for (const text of [opening, agree, ...articles.flatMap(({ clauses }) => clauses)]) {
        expect(clauseOfDoc(docOfClause(text))).toEqual(text);
      }
    }
  });
  it('keeps what is set off, and placeholders in it', () => {
    const runs = [
      { text: 'Giữ {{copies.each}} ', bold: true, italic: false },
      { text: 'bản', bold: false, italic: true },
    ];
    expect(clauseOfDoc(docOfClause(runs))).toEqual(runs);
  });
  it('comes back whatever letters stand in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(clauseOfDoc(docOfClause(text))).toBe(text.normalize('NFC'));
      }),
    );
  });
});

describe('a wording', () => {
  it('is refused by name when a placeholder is unknown or a clause is empty', () => {
    const wording = builtInWording('mou2');
    expect(wordingFaults(wording)).toEqual([]);
    const [first] = wording.articles;
    if (!first) throw new Error('an article expected');
    const withClause = (text: string) => wordingFaults({ ...wording, articles: [{ ...first, clauses: [text] }] });
    expect(withClause('Giao {{ngay.giao}}')).toEqual([
      { why: 'unknown', placeholder: 'ngay.giao', article: 'Mục đích' },
    ]);
    expect(withClause(' ')).toEqual([{ why: 'empty', article: 'Mục đích' }]);
  });
  it('is saved as the next version; versions before stay as they are, removed ones keep their number', () => {
    const version = (no: number, removed = false): MouTemplateRecord => ({
      ...newMouTemplate(`v${no}`, {
        variant: 'mou2',
        no,
        wording: builtInWording('mou2'),
        reason: 'x',
        at: '',
        file: null,
      }),
      removed,
    });
    const view = memoryView({ mouTemplates: [version(1), version(2, true)] });
    const order = {
      id: 'v3',
      variant: 'mou2',
      wording: builtInWording('mou2'),
      reason: 'Giám đốc duyệt',
      at: 'now',
    } as const;
    const { edits, deed } = planWording(view, order);
    expect(edits).toHaveLength(1);
    expect(edits[0]?.type === 'create' && edits[0].record).toMatchObject({ no: 3, reason: 'Giám đốc duyệt' });
    expect(deed).toEqual({ code: 'wording-saved', variant: 'mou2', no: 3 });
  });

  it('keeps the office’s own .docx from version to version, until it is taken away; a reprint finds that of its version', () => {
    const file = (name: string) => ({ name, sha256: 'a'.repeat(64), base64: 'UEs=' });
    const order = { variant: 'mou2', wording: builtInWording('mou2'), reason: 'x', at: 'now' } as const;
    const records: MouTemplateRecord[] = [];
    const save = (change: { readonly file?: ReturnType<typeof file> | null }): void => {
      const { edits } = planWording(memoryView({ mouTemplates: records }), {
        ...order,
        id: `v${records.length + 1}`,
        ...change,
      });
      for (const edit of edits) if (edit.type === 'create') records.push(edit.record as MouTemplateRecord);
    };
    save({ file: file('một.docx') });
    save({});
    save({ file: file('hai.docx') });
    expect(records.map((version) => version.file?.name)).toEqual(['một.docx', 'một.docx', 'hai.docx']);
    const names = () =>
      [0, 1, 2, 3].map((no) => wordFileFor(memoryView({ mouTemplates: records }), 'mou2', no)?.name ?? null);
    expect(names()).toEqual(['hai.docx', 'một.docx', 'một.docx', 'hai.docx']);
    save({ file: null });
    expect(names()).toEqual([null, 'một.docx', 'một.docx', 'hai.docx']);
    // Taken back, and still what the paper was printed in.
    records[0] = { ...(records[0] as MouTemplateRecord), removed: true };
    expect(names()[1]).toBe('một.docx');
    expect(wordFileFor(memoryView({ mouTemplates: records }), 'witness', 1)).toBeNull();
  });
});
