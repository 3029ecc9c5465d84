/** Ids that one seed always gives, so that loading the sample twice creates nothing twice. `letter` tells the table. */
export const sampleId = (seed: number, letter: string, serial: number): string =>
  `mau-${(seed >>> 0).toString(36)}-${letter}${String(serial).padStart(5, '0')}`;
