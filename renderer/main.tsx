import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { version } from '../package.json';
import { App } from './app/app';
import { preloadStart } from './app/features';
import { chooseDesktop } from './desktop/choose-desktop';
import type { BridgedWindow } from './desktop/electron-desktop';

// The content policy of the window forbids building code from text, which is how zod would compile its checks.
z.config({ jitless: true });

const now = (): string => new Date().toISOString();
const desktop = chooseDesktop(window as Window & BridgedWindow, {
  host: window,
  storage: localStorage,
  indexedDB,
  version,
  now,
  downloadFolderName: 'Tải xuống',
});

preloadStart();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App desktop={desktop} />);
