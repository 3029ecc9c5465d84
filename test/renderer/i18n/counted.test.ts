import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en';
import { backupFile } from '../../../renderer/i18n/en/backup-file';
import { counted } from '../../../renderer/i18n/en/counted';

describe('counted', () => {
  it.each([
    ['0', '0 memoranda'],
    ['1', '1 memorandum'],
    ['21', '21 memoranda'],
    ['1,000', '1,000 memoranda'],
  ])('%s', (count, words) => expect(counted(count, 'memorandum', 'memoranda')).toBe(words));

  it('adds an s where nothing else is said', () => {
    expect([counted('1', 'pair'), counted('2', 'pair')]).toEqual(['1 pair', '2 pairs']);
  });
});

describe('one of a thing', () => {
  it.each([
    [en.start.conference.stageNotes.parties('1'), '1 party'],
    [en.conferences.answer.set('Accepted', '1'), 'Accepted: 1 party'],
    [en.photos.added('1'), 'Added 1 photo.'],
    [en.products.selected('1'), '1 product selected'],
    [en.ownFields.filled('1'), '1 entry holds a value'],
    [backupFile.holds('today', '1'), 'Copied at today, with 1 record.'],
  ])('%s', (said, words) => expect(said).toBe(words));
});
