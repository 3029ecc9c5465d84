/** Gives the store free for another window. */
export type Release = () => void;

/**
 * One window at a time may write: a second tab of the browser host would overwrite the pages of the first. Null when
 * another one holds the store. Where there are no locks (tests in Node) there is one window.
 */
export const claimStore = (name: string): Promise<Release | null> => {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (!locks) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => {
          resolve(release);
        });
      })
      .catch(reject);
  });
};
