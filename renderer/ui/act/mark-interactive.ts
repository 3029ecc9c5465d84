/** Notes once that the first screen can be used; `npm run bench` reads the mark. */
export const markInteractive = (): void => {
  if (performance.getEntriesByName('interactive').length === 0) performance.mark('interactive');
};
