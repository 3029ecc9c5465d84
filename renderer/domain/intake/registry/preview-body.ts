import type { CellChange, PreviewEntry } from '../import-preview';
import type { IntakeIssue } from '../intake-issue';
import { anyWritten } from './import-state';

/** A preview entry without its place; with findings that only the registry could tell. */
export interface PreviewBody extends Omit<PreviewEntry, 'key' | 'at' | 'issues'> {
  readonly found?: readonly IntakeIssue[];
}

export const previewBody = (
  state: PreviewEntry['state'],
  producerName: string,
  productName: string,
  more: Partial<PreviewBody> = {},
): PreviewBody => ({
  state,
  producerName,
  productName,
  newProducer: false,
  producerId: null,
  productIds: [],
  changes: [],
  reason: null,
  doubtKey: null,
  likenesses: [],
  ...more,
});

export const refusedBody = (reason: PreviewEntry['reason']): PreviewBody => previewBody('refused', '', '', { reason });

/** Rows of a question that the officer once answered by leaving them out. */
export const leftOut = (producerName: string, productName: string): PreviewBody =>
  previewBody('refused', producerName, productName, { reason: 'skipped-by-officer' });

/**
 * A locked record keeps its values, and one of them does not keep the other five thousand rows out (I8, R10): a row that only
 * changes locked records is refused with what to do about it; what stays out of a row that writes more is marked at its cells.
 */
export const atLocks = (body: PreviewBody): PreviewBody => {
  const holds = body.changes.some(({ locked }) => locked === true);
  return holds && body.state === 'unchanged' ? { ...body, state: 'refused', reason: 'record-locked' } : body;
};

const mostTelling = ['doubtful', 'created', 'updated', 'unchanged', 'refused'] as const;

/** Several products split from one cell make one row; changes of their producer are shown with them. */
export const joinBodies = (
  bodies: readonly PreviewBody[],
  ofProducer: readonly CellChange[],
  newProducer: boolean,
): PreviewBody => {
  const told = mostTelling.find((state) => bodies.some((body) => body.state === state)) ?? 'unchanged';
  const state = told === 'unchanged' && anyWritten(ofProducer) ? 'updated' : told;
  const shown = bodies.find((body) => body.state === 'doubtful') ?? bodies[0] ?? previewBody('unchanged', '', '');
  return {
    ...shown,
    state,
    newProducer,
    changes: [...ofProducer, ...bodies.flatMap((body) => body.changes)],
    productName: bodies.map((body) => body.productName).join('; '),
    // With one of several in doubt nobody can say later which id was whose.
    productIds: told === 'doubtful' ? [] : bodies.flatMap((body) => body.productIds),
  };
};
