import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { planSampleRemoveInSteps } from '../../domain/plan/planners/plan-sample';
import { TourOffer } from '../../features/help/tour-offer';
import { useDesktop } from '../../storage/desktop-context';
import { useRecords, useStore } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import { useActions } from '../../ui/act/act-context';
import { useFormat, useText } from '../../ui/language/language-context';
import { ProgressBar } from '../../ui/parts/progress-bar';
import { DraftNote } from './draft-note';
import { useOverlays } from './overlays';
import { RecoveryNote } from './recovery-note';

/** While sample records lie among the real ones, every screen says so, and one click takes them out. */
const SampleBanner = () => {
  const { app } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const producers = useRecords('producers');
  const offices = useRecords('offices');
  const sampled = producers.some(({ sample }) => sample) || offices.some(({ sample }) => sample);
  if (!sampled) return null;
  const remove = async (): Promise<void> => {
    setShare(0);
    const plan = await createPauses().run(planSampleRemoveInSteps(store));
    const kept = plan.issues.length;
    const words = `${app.sampleRemoved(number(plan.edits.length))}${kept > 0 ? ` ${app.sampleKept(number(kept))}` : ''}`;
    const acted = await act(plan, { done: words, onProgress: setShare });
    setShare(null);
    setTrouble(acted.ok ? null : acted.sentence);
  };
  return (
    <div className="banner">
      {share === null ? (
        <>
          <span>{trouble ?? app.sampleBanner}</span>
          <Button size="xs" className="push" onClick={() => void remove()}>
            {app.sampleRemove}
          </Button>
        </>
      ) : (
        <ProgressBar label={app.sampleRemoving} share={share} />
      )}
    </div>
  );
};

/** On the start screen alone: nobody who works is interrupted. */
const Offer = () => {
  const [location] = useLocation();
  const { goToStep, tour } = useOverlays();
  return location === '/' && tour === null ? <TourOffer onTake={() => goToStep(0)} /> : null;
};

/** What every screen must know: no journal here, sample data, what was repaired at the start. */
export const Banners = () => {
  const { app } = useText();
  const desktop = useDesktop();
  return (
    <div className="banners">
      {!desktop.journal && (
        <p className="banner banner-quiet" role="note" title={app.browserBanner}>
          <span className="cut">{app.browserBanner}</span>
        </p>
      )}
      <RecoveryNote />
      <DraftNote />
      <SampleBanner />
      <Offer />
    </div>
  );
};
