import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useOverlays } from './overlays';

const HelpPane = lazy(async () => ({ default: (await import('../../features/help/help-pane')).HelpPane }));

/** The help of the open screen, beside it, so that one reads and works at the same time. */
export const HelpBeside = () => {
  const { help, closeHelp, openKeys, goToStep } = useOverlays();
  const [location] = useLocation();
  if (!help.open) return null;
  return (
    <Suspense fallback={null}>
      <HelpPane
        location={location}
        turn={help.turn}
        onClose={closeHelp}
        onKeys={openKeys}
        onTour={() => {
          closeHelp();
          goToStep(0);
        }}
      />
    </Suspense>
  );
};
