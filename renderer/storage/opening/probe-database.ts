/** What is there before Dexie opens it, so that nothing is created, upgraded or touched by looking. */
export type Probe =
  | { readonly found: 'nothing'; readonly dataLoss: boolean }
  | { readonly found: 'database'; readonly version: number }
  | { readonly found: 'unreadable' };

/** Dexie writes its version 1 as 10. */
const dexieFactor = 10;

/**
 * Chromium answers a damaged store with an empty one, and says so only in `dataLoss` of the upgrade event. Asking for the
 * database without a version number fires that event where there is none; its transaction is then taken back.
 */
export const probeDatabase = (name: string, indexedDB: IDBFactory): Promise<Probe> =>
  new Promise((resolve) => {
    let probe: Probe = { found: 'unreadable' };
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', (event) => {
      const { dataLoss } = event as IDBVersionChangeEvent & { readonly dataLoss?: string };
      probe = { found: 'nothing', dataLoss: dataLoss !== undefined && dataLoss !== 'none' };
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const version = request.result.version / dexieFactor;
      request.result.close();
      resolve({ found: 'database', version });
    });
    // Also how the abort that was asked for ends: only then is the name free for Dexie.
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(probe);
    });
  });
