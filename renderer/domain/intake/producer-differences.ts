import type { ProducerValues, RowRef } from './candidates';
import type { IntakeIssue } from './intake-issue';

/** What two mentions of one producer may not silently differ in. */
const told = ['taxCode', 'email'] as const;

/** Values that a later mention gives differently for a producer known already; the first one is kept. */
export const producerDifferences = (known: ProducerValues, next: ProducerValues, at: RowRef): readonly IntakeIssue[] =>
  told.flatMap((field) => {
    const before = known[field];
    const after = next[field];
    if (typeof before !== 'string' || typeof after !== 'string' || before === after) return [];
    return [
      {
        code: 'producer-differs',
        severity: 'warning',
        ...at,
        column: null,
        columnIndex: null,
        field,
        found: after,
        expected: before,
      },
    ];
  });
