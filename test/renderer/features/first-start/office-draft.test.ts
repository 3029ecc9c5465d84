import { describe, expect, it } from 'vitest';
import {
  blankOfficeDraft,
  isProposed,
  type OfficeDraft,
  officeDraftOf,
  readOfficeDraft,
  withProvince,
} from '../../../../renderer/features/first-start/office-draft';

const today = '2026-11-24';
const filled: OfficeDraft = { ...withProvince(blankOfficeDraft, '08', today), officerName: 'Nguyễn Thị Lan Hương' };

describe('withProvince', () => {
  it('proposes the office and the body above it', () => {
    expect(filled).toMatchObject({
      provinceCode: '08',
      name: 'Sở Công Thương tỉnh Tuyên Quang',
      superiorBody: 'UBND tỉnh Tuyên Quang',
    });
    expect(isProposed(filled, 'name', today)).toBe(true);
  });

  it('replaces its own proposals when another province is chosen', () => {
    expect(withProvince(filled, '19', today)).toMatchObject({
      name: 'Sở Công Thương tỉnh Thái Nguyên',
      superiorBody: 'UBND tỉnh Thái Nguyên',
      officerName: 'Nguyễn Thị Lan Hương',
    });
  });

  it('never touches what the officer wrote', () => {
    const own = { ...filled, name: 'Chi cục Phát triển nông thôn' };
    const moved = withProvince(own, '19', today);
    expect(moved.name).toBe('Chi cục Phát triển nông thôn');
    expect(moved.superiorBody).toBe('UBND tỉnh Thái Nguyên');
    expect(isProposed(moved, 'name', today)).toBe(false);
  });

  it('keeps a name of the officer when the province is taken away, and drops its own', () => {
    const cleared = withProvince({ ...filled, superiorBody: 'UBND thành phố' }, null, today);
    expect(cleared).toMatchObject({ provinceCode: null, name: '', superiorBody: 'UBND thành phố' });
    expect(isProposed(cleared, 'name', today)).toBe(false);
  });
});

describe('readOfficeDraft', () => {
  it('cleans the texts only now', () => {
    const typed = {
      ...filled,
      name: '  Sở  Công Thương ',
      superiorBody: '   ',
      officerName: 'Nguye\u0302\u0303n Thị Lan ',
    };
    expect(readOfficeDraft(typed)).toEqual({
      ok: true,
      entry: { provinceCode: '08', name: 'Sở Công Thương', superiorBody: null, officerName: 'Nguyễn Thị Lan' },
    });
  });

  it('says what is missing in the order of the form', () => {
    expect(readOfficeDraft(blankOfficeDraft)).toEqual({ ok: false, missing: ['provinceCode', 'name', 'officerName'] });
    expect(readOfficeDraft({ ...filled, officerName: ' ' })).toEqual({ ok: false, missing: ['officerName'] });
  });
});

describe('officeDraftOf', () => {
  it('takes back what was kept', () => {
    expect(officeDraftOf(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
  });

  it('takes nothing that it cannot use', () => {
    expect(officeDraftOf(undefined)).toEqual(blankOfficeDraft);
    expect(officeDraftOf('text')).toEqual(blankOfficeDraft);
    expect(officeDraftOf({ provinceCode: '99', name: 3, officerName: 'Lan' })).toEqual({
      ...blankOfficeDraft,
      officerName: 'Lan',
    });
  });
});
