import { lazy, Suspense } from 'react';
import { useOverlays } from './overlays';

const TourCard = lazy(async () => ({ default: (await import('../../features/help/tour-card')).TourCard }));

/** The tour, when somebody takes it. */
export const TourPlace = () => {
  const { tour, goToStep } = useOverlays();
  if (tour === null) return null;
  return (
    <Suspense fallback={null}>
      <TourCard step={tour} onStep={goToStep} />
    </Suspense>
  );
};
