import { describe, expect, it } from 'vitest';
import { failureCodes } from '../../../electron/contract/failures';
import { savingWords } from '../../../renderer/app/deck/saved-state';
import { recoverySentence } from '../../../renderer/app/shell/recovery-note';
import { actedOf, failureSentence } from '../../../renderer/app/store-actions';
import { dictionaries } from '../../../renderer/i18n/dictionary';
import type { RecoveryReport } from '../../../renderer/storage/opening/recovery-report';
import type { Saving } from '../../../renderer/storage/saving-status';
import { formattersOf } from '../../../renderer/ui/language/formatters';

const { vi } = dictionaries;
const format = formattersOf('vi');
const at = new Date(2026, 10, 23, 14, 32).toISOString();
const idle: Saving = { state: 'idle', at: null, failure: null, journalOnly: false, freeBytes: null };

describe('savingWords', () => {
  it.each<[Partial<Saving>, string]>([
    [{}, 'Sẵn sàng'],
    [{ state: 'saving' }, 'Đang lưu…'],
    [{ state: 'saved', at }, 'Đã lưu lúc 14:32'],
    [{ state: 'slow' }, 'Chưa lưu, ổ đĩa đang chậm'],
    [{ state: 'slow', freeBytes: 12_000_000 }, 'Chưa lưu, ổ đĩa còn 12 MB'],
    [{ state: 'slow', freeBytes: 0 }, 'Chưa lưu, ổ đĩa đã đầy'],
    [{ state: 'slow', freeBytes: 999_999 }, 'Chưa lưu, ổ đĩa đã đầy'],
    [{ state: 'failed', at }, 'Chưa lưu được'],
  ])('%j', (saving, words) => {
    expect(savingWords(vi, format, { ...idle, ...saving })).toBe(words);
  });
});

describe('failureSentence', () => {
  it('has a sentence of its own for every code, in both languages', () => {
    for (const words of [vi, dictionaries.en]) {
      const sentences = failureCodes.map((code) => failureSentence(words, { code, details: {} }));
      expect(new Set(sentences).size).toBe(failureCodes.length);
      expect(sentences.every((sentence) => sentence.length > 20 && /[.!]$/.test(sentence))).toBe(true);
    }
  });

  it('names the file and the room on the disk', () => {
    expect(failureSentence(vi, { code: 'file-in-use', details: { name: 'DS.xlsx' } })).toContain('«DS.xlsx» đang mở');
    const full = failureSentence(vi, {
      code: 'disk-full',
      details: { freeBytes: 12_000_000, neededBytes: 40_000_000 },
    });
    expect(full).toContain('còn 12 MB, cần 40 MB');
  });

  it('never says that there is room on a full disk', () => {
    for (const freeBytes of [0, 1, 400_000, 999_999]) {
      const [left, right] = [vi, dictionaries.en].map((words) =>
        failureSentence(words, { code: 'disk-full', details: { freeBytes, neededBytes: 40_000_000 } }),
      );
      expect(left).toMatch(/^Ổ đĩa đã đầy, cần 40 MB\./);
      expect(right).toMatch(/^The disk is full, 40 MB are needed\./);
    }
    expect(failureSentence(vi, { code: 'disk-full', details: { freeBytes: 1_000_000 } })).toMatch(/^Ổ đĩa còn 1 MB\./);
    expect(failureSentence(vi, { code: 'disk-full', details: {} })).toMatch(/^Ổ đĩa đã đầy\./);
  });
});

describe('actedOf', () => {
  const header = { seq: 7, dot: 'abc:1', at, who: '', reason: 'edit', label: '', editCount: 1 } as const;
  it('gives the Change to take back, and none where nothing was done', () => {
    expect(actedOf(vi, { ok: true, seq: 7, change: header })).toEqual({ ok: true, seq: 7 });
    expect(actedOf(vi, { ok: true, seq: 7, change: null })).toEqual({ ok: true, seq: null });
  });

  it('says why nothing was written', () => {
    const used = { code: 'still-used', severity: 'error', params: { byTable: 'mous' } } as const;
    expect(actedOf(vi, { ok: false, why: 'blocked', issues: [used] })).toEqual({
      ok: false,
      sentence: vi.ui.refused.stillUsed,
    });
    expect(actedOf(vi, { ok: false, why: 'stale', edits: [] })).toEqual({ ok: false, sentence: vi.ui.refused.stale });
    const failure = { code: 'disk-full', details: {} } as const;
    expect(actedOf(vi, { ok: false, why: 'failure', failure })).toEqual({
      ok: false,
      sentence: failureSentence(vi, failure),
    });
  });
});

describe('recoverySentence', () => {
  const report: Extract<RecoveryReport, { recovered: true }> = {
    recovered: true,
    cause: 'database-missing',
    from: 'snapshot',
    snapshotAt: at,
    entries: 12,
    lostAfterSeq: null,
    lostRecords: null,
    aside: null,
  };

  it('says what happened, what was done and that nothing is lost', () => {
    expect(recoverySentence(vi, format, report)).toBe(
      'Sổ trên máy không còn: đã dựng lại từ bản sao lưu 23/11/2026 14:32 và 12 lần ghi trong nhật ký. Không mất hồ sơ nào đã lưu.',
    );
  });

  it('never says that nothing is lost when something is', () => {
    const lost = recoverySentence(vi, format, { ...report, lostAfterSeq: 40, lostRecords: 3, aside: 'hong-1' });
    expect(lost).not.toContain('Không mất');
    expect(lost).toContain('sau lần thứ 40');
    expect(lost).toContain('3 hồ sơ không lấy lại được');
    expect(lost).toContain('cất riêng');
  });

  it('speaks of the journal alone where there was no snapshot', () => {
    const words = recoverySentence(vi, format, { ...report, from: 'journal', snapshotAt: null });
    expect(words).toContain('từ 12 lần ghi trong nhật ký');
  });

  it('claims a backup only where one was made: a book that was merely behind is brought up', () => {
    const behind = { ...report, cause: 'database-behind', from: 'store', snapshotAt: null } as const;
    const words = recoverySentence(vi, format, behind);
    expect(words).toContain('đã ghi tiếp vào sổ 12 lần ghi còn nằm trong nhật ký. Không mất hồ sơ nào');
    expect(words).not.toContain('sao lưu');
    expect(recoverySentence(vi, format, { ...behind, entries: 0 })).toContain('sao lưu lại ngay');
  });
});
