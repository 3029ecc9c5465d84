import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useRecords } from '../../storage/hooks';
import { useFormat, useText } from '../../ui/language/language-context';
import { noteTourSeen, tourSteps } from './tour-steps';
import './help.css';

interface TourCardProps {
  readonly step: number;
  /** Null ends the tour. */
  readonly onStep: (step: number | null) => void;
}

/** Draws a frame around what a step speaks of, for as long as it speaks. */
const usePointer = (target: string): void => {
  useEffect(() => {
    const element = document.querySelector(target);
    // An attribute of its own: classes are drawn anew when another section opens.
    element?.setAttribute('data-tour', '');
    element?.scrollIntoView({ block: 'nearest' });
    return () => element?.removeAttribute('data-tour');
  }, [target]);
};

/** One step of the tour: opens its screen, points at it, says what it is for. Nothing is locked meanwhile. */
export const TourCard = ({ step, onStep }: TourCardProps) => {
  const { help } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const card = useRef<HTMLElement>(null);
  const empty = useRecords('producers').length === 0;
  const last = tourSteps.length - 1;
  const shown = tourSteps[Math.min(step, last)];
  const address = shown?.address ?? '/';
  usePointer(shown?.target ?? '');
  useEffect(() => navigate(address), [address, navigate]);
  // oxlint-disable-next-line react/exhaustive-deps -- another step is the reason to take the focus
  useEffect(() => card.current?.focus(), [step]);
  if (!shown) return null;
  const words = help.tour.steps[shown.key];
  const end = (): void => {
    noteTourSeen(localStorage);
    onStep(null);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) end();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc ends it from anywhere inside
    <aside ref={card} className="tour-card" aria-label={help.tour.label} tabIndex={-1} onKeyDown={press}>
      <span className="mute num">{help.tour.at(number(step + 1), number(tourSteps.length))}</span>
      <h2>{words.title}</h2>
      <p>{words.body}</p>
      {empty && shown.key === 'start' && (
        <p className="mute">
          {help.tour.steps.start.empty} <Link href="/cai-dat">{help.tour.sample}</Link>
        </p>
      )}
      <div className="row">
        {step < last && (
          <Button variant="subtle" onClick={end}>
            {help.tour.skip}
          </Button>
        )}
        <span className="grow" />
        {step > 0 && <Button onClick={() => onStep(step - 1)}>{help.tour.back}</Button>}
        <Button variant="filled" onClick={() => (step < last ? onStep(step + 1) : end())}>
          {step < last ? help.tour.next : help.tour.done}
        </Button>
      </div>
    </aside>
  );
};
