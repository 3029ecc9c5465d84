import { createContext, useContext } from 'react';
import type { Desktop } from '../desktop/desktop';

const DesktopContext = createContext<Desktop | null>(null);

/** Gives every screen below the operating system: dialogs, files, folders. Data go through the store, never through here. */
export const DesktopProvider = DesktopContext.Provider;

export const useDesktop = (): Desktop => {
  const desktop = useContext(DesktopContext);
  if (!desktop) throw new Error('useDesktop outside DesktopProvider');
  return desktop;
};
