import { electronDesktop } from '../../../renderer/desktop/electron-desktop';
import { openStore } from '../../../renderer/storage/opening/open-store';
import type { Store } from '../../../renderer/storage/store';
import { seededNumbers } from '../seeded-producers';

/** The store of the application, behind the real desktop, without snapshots of its own accord. */
export async function openBenchStore(seed: number): Promise<Store> {
  const opened = await openStore({
    desktop: electronDesktop(window.desktop),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    random: seededNumbers(seed),
    automaticSnapshots: false,
  });
  if (!opened.ok) throw new Error(`The store does not open: ${opened.why}`);
  return opened.store;
}
