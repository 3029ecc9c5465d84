import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Plan } from '../../domain/plan/plan';
import { planReview } from '../../domain/plan/planners/plan-review';
import type { StoreView } from '../../domain/plan/store-view';
import { type ReviewedTable, type ReviewState, reviewId } from '../../domain/records/review';
import { useActions } from '../act/act-context';
import { ReasonLine } from '../form/trouble-lines';
import { useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';
import { Section } from '../parts/section';
import { Stamp } from '../signs/stamp';
import { FieldQueries } from './field-queries';

const panelId = 'review-panel';

/** What the panel reads, and who and when for what it writes. */
export interface ReviewSource extends StoreView {
  readonly newId: () => string;
  readonly now: () => string;
}

export interface ReviewPanelProps {
  readonly store: ReviewSource;
  readonly table: ReviewedTable;
  readonly record: { readonly id: string };
  readonly name: string;
  /** Grows when a review or a question changed. */
  readonly version: number;
}

/** How far the check of the record has come, the lock, and the questions about its fields (R10). */
export const ReviewPanel = (props: ReviewPanelProps) => {
  const { store, table, record, name } = props;
  const { review, choices } = useText();
  const { act } = useActions();
  const [unlocking, setUnlocking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const current = store.record('reviews', reviewId(record.id));
  const state = current?.state ?? 'draft';
  const run = async (plan: Plan): Promise<void> => {
    const acted = await act(plan);
    setRefused(acted.ok ? null : acted.sentence);
    if (acted.ok) setUnlocking(false);
  };
  const set = (next: ReviewState, reason?: string): void =>
    void run(
      planReview(store, {
        of: table,
        recordId: record.id,
        state: next,
        label: name,
        ...(reason === undefined ? {} : { reason }),
      }),
    );
  return (
    <Section title={review.title}>
      <div className="row" id={panelId}>
        <span className="grow row">
          {state === 'locked' ? (
            <IconLock className="icon" aria-hidden="true" />
          ) : (
            <Stamp state={state === 'checked' ? 'valid' : 'unknown'} />
          )}
          <span className="medium">{choices.reviewState[state]}</span>
        </span>
        {state === 'draft' && (
          <Button size="xs" onClick={() => set('checked')}>
            {review.check}
          </Button>
        )}
        {state === 'checked' && (
          <>
            <Button size="xs" variant="subtle" onClick={() => set('draft')}>
              {review.uncheck}
            </Button>
            <Button size="xs" onClick={() => set('locked')}>
              {review.lock}
            </Button>
          </>
        )}
        {state === 'locked' && !unlocking && (
          <Button size="xs" onClick={() => setUnlocking(true)}>
            {review.unlock}
          </Button>
        )}
      </div>
      {state === 'locked' && <p className="mute">{review.lockedHint}</p>}
      {unlocking && state === 'locked' && (
        <ReasonLine label={review.unlockReason} action={review.unlock} onReason={(why) => set('checked', why)} />
      )}
      {current?.reason && state !== 'locked' && <p className="mute">{review.unlockedBecause(current.reason)}</p>}
      {refused !== null && <ErrorPanel>{refused}</ErrorPanel>}
      <FieldQueries {...props} onPlan={run} />
    </Section>
  );
};

const goToPanel = (): void => {
  const button = document.querySelector<HTMLElement>(`#${panelId} button`);
  button?.scrollIntoView({ block: 'center' });
  button?.focus();
};

/** Above a locked record: why nothing can be typed, and where the lock is. */
export const LockNote = () => {
  const { review } = useText();
  return (
    <ErrorPanel
      tone="info"
      action={
        <Button size="xs" onClick={goToPanel}>
          {review.goToPanel}
        </Button>
      }
    >
      {review.lockedNote}
    </ErrorPanel>
  );
};
