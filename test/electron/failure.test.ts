import { describe, expect, test } from 'vitest';
import { failureCodes } from '../../electron/contract/failures';
import { errnoOf, failure, failureCodeOf, isFailure, outcomeOfError, withDetails } from '../../electron/failure';
import { errno } from './simulated-disk';

describe('failures', () => {
  test.each([
    ['EBUSY', 'file-in-use'],
    ['EPERM', 'file-in-use'],
    ['ETXTBSY', 'file-in-use'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['ENOENT', 'file-missing'],
    ['ENOTDIR', 'file-missing'],
    ['EIO', 'internal'],
    ['constructor', 'internal'],
  ])('%s is %s', (code, expected) => {
    expect(failureCodeOf(errno(code))).toBe(expected);
    expect(failureCodes).toContain(expected);
  });

  test('what is no error is internal', () => {
    for (const thrown of ['text', null, undefined, 3, { code: 'ENOSPC' }, new Error('x')]) {
      expect(outcomeOfError(thrown)).toEqual({ ok: false, code: 'internal', details: {} });
      expect(errnoOf(thrown)).toBe('');
      expect(isFailure(thrown)).toBe(false);
    }
  });

  test('the envelope carries the details and not the message of the system', () => {
    expect(outcomeOfError(failure('file-too-large', { name: 'a.xlsx', neededBytes: 9 }))).toEqual({
      ok: false,
      code: 'file-too-large',
      details: { name: 'a.xlsx', neededBytes: 9 },
    });
    const withPath = Object.assign(new Error("EBUSY: resource busy, open 'C:\\Users\\lan\\a.xlsx'"), { code: 'EBUSY' });
    expect(JSON.stringify(outcomeOfError(withPath))).not.toContain('lan');
  });

  test('details that are known win over those that are added', () => {
    const error = withDetails(failure('disk-full', { name: 'inner' }), { name: 'outer', freeBytes: 1 });
    expect(error.failure).toEqual({ code: 'disk-full', details: { name: 'inner', freeBytes: 1 } });
    expect(withDetails(errno('EROFS'), { name: 'a' }).failure).toEqual({ code: 'read-only', details: { name: 'a' } });
  });
});
