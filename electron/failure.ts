import type { FailureCode, FailureDetails, Outcome } from './contract/failures';

/** An expected fault on its way to the border: an Error that carries its code. */
export interface Failure extends Error {
  readonly failure: { readonly code: FailureCode; readonly details: FailureDetails };
}

export function failure(code: FailureCode, details: FailureDetails = {}): Failure {
  return Object.assign(new Error(code), { failure: { code, details } });
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'failure' in error;
}

/** System error → code. EPERM is what Windows answers for a workbook that Excel holds open, hence `file-in-use`. */
const codeOfErrno: Readonly<Record<string, FailureCode>> = {
  EBUSY: 'file-in-use',
  EPERM: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
};

export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function failureCodeOf(error: unknown): FailureCode {
  if (isFailure(error)) return error.failure.code;
  const errno = errnoOf(error);
  return Object.hasOwn(codeOfErrno, errno) ? (codeOfErrno[errno] ?? 'internal') : 'internal';
}

/** Turns whatever was thrown into the envelope. Messages and paths of system errors stay on this side. */
export function outcomeOfError(error: unknown): Outcome<never> {
  return { ok: false, code: failureCodeOf(error), details: isFailure(error) ? error.failure.details : {} };
}

/** Re-throws a system error as a Failure that names the file (its own name, never its path). */
export function withDetails(error: unknown, details: FailureDetails): Failure {
  const known = isFailure(error) ? error.failure.details : {};
  return failure(failureCodeOf(error), { ...details, ...known });
}
