import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** What lies over or beside every screen: at most one dialog, and the help, which stays while one works. */
export interface Overlays {
  readonly dialog: 'palette' | 'keys' | null;
  /** Whether the help stands beside the screen; `turn` grows with each time that somebody asks for it. */
  readonly help: { readonly open: boolean; readonly turn: number };
  /** The step of the tour; null when nobody takes it. */
  readonly tour: number | null;
  readonly openPalette: () => void;
  readonly openKeys: () => void;
  readonly closeDialog: () => void;
  readonly openHelp: () => void;
  readonly closeHelp: () => void;
  readonly goToStep: (step: number | null) => void;
}

const OverlaysContext = createContext<Overlays | null>(null);

export const OverlaysProvider = ({ children }: { readonly children: ReactNode }) => {
  const [dialog, setDialog] = useState<Overlays['dialog']>(null);
  const [help, setHelp] = useState<Overlays['help']>({ open: false, turn: 0 });
  const [tour, setTour] = useState<number | null>(null);
  const value = useMemo(
    (): Overlays => ({
      dialog,
      help,
      tour,
      openPalette: () => setDialog('palette'),
      openKeys: () => setDialog('keys'),
      closeDialog: () => setDialog(null),
      openHelp: () => setHelp(({ turn }) => ({ open: true, turn: turn + 1 })),
      closeHelp: () => setHelp(({ turn }) => ({ open: false, turn })),
      goToStep: setTour,
    }),
    [dialog, help, tour],
  );
  return <OverlaysContext value={value}>{children}</OverlaysContext>;
};

export const useOverlays = (): Overlays => {
  const overlays = useContext(OverlaysContext);
  if (!overlays) throw new Error('No overlays outside the shell');
  return overlays;
};
