import type { Outcome } from '../../electron/contract/failures';

/** A fault as it crosses the border: a code for the dictionary, and what its sentence needs. */
export type Failure = Omit<Extract<Outcome<never>, { ok: false }>, 'ok'>;

export const internalFailure: Failure = { code: 'internal', details: {} };

const namesOf = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { readonly name?: unknown; readonly inner?: unknown };
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(inner)];
};

interface FailureError extends Error {
  readonly failure: Failure;
}

const isFailureError = (error: unknown): error is FailureError => error instanceof Error && 'failure' in error;

/** Carries a Failure through code that stops at the first fault; `failureOf` gives it back where a result is made. */
export const failureError = (failure: Failure): Error => Object.assign(new Error(failure.code), { failure });

/** What was thrown, as a Failure. Dexie wraps the browser's own error as `inner`. */
export const failureOf = (error: unknown): Failure => {
  if (isFailureError(error)) return error.failure;
  return namesOf(error).includes('QuotaExceededError') ? { code: 'disk-full', details: {} } : internalFailure;
};

/** The value of an answered Call, or its Failure thrown. */
export const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (outcome.ok) return outcome.value;
  throw failureError({ code: outcome.code, details: outcome.details });
};
