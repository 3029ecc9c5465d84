import { create } from 'qrcode';

/** A QR code as one vector path of its dark modules: sharp on any printer, and no picture to decode. */
export interface QrPath {
  /** Modules on a side, without the quiet zone. */
  readonly modules: number;
  /** Commands of an SVG path; one module is `module` wide. */
  readonly d: string;
}

/** Where the upper left module begins, in the units of the path. */
export interface QrOrigin {
  readonly x: number;
  readonly y: number;
}

/** Runs of dark modules of a row become one rectangle each. `level`: share of damage that is survived. */
export const qrPath = (
  text: string,
  module: number,
  origin: QrOrigin = { x: 0, y: 0 },
  level: 'M' | 'Q' = 'Q',
): QrPath => {
  const { modules } = create(text, { errorCorrectionLevel: level });
  const { size } = modules;
  const dark = (x: number, y: number): boolean => modules.get(y, x) === 1;
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!dark(x, y)) continue;
      const from = x;
      while (x + 1 < size && dark(x + 1, y)) x += 1;
      const across = (units: number): string => (origin.x + units * module).toFixed(3);
      const down = (units: number): string => (origin.y + units * module).toFixed(3);
      runs.push(`M${across(from)} ${down(y)}H${across(x + 1)}V${down(y + 1)}H${across(from)}Z`);
    }
  }
  return { modules: size, d: runs.join('') };
};
