import type { Printer } from '../records/printer';

/** Millimetres and percent, see the record. */
export type Correction = Pick<Printer, 'shiftX' | 'shiftY' | 'scale'>;

export const noCorrection: Correction = { shiftX: 0, shiftY: 0, scale: 100 };

/** The frame of the test page lies so many millimetres from the edges; its ruler is so long. */
export const testFrame = { margin: 10, ruler: 150 } as const;

/** What an officer reads off a printed test page with a ruler, in millimetres. */
export interface Measured {
  /** From the left edge of the paper to the left line of the frame; from the upper edge to the upper line. */
  readonly left: number;
  readonly top: number;
  /** Length of the ruler that should be 150 mm long. */
  readonly ruler: number;
}

export const asPlanned: Measured = { left: testFrame.margin, top: testFrame.margin, ruler: testFrame.ruler };

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * The correction that puts the frame where it belongs, from a test page that was printed with the correction `before`. A printer
 * draws page point q at a + k·q; the page was drawn at q = x0 + s0·p, so that a and k follow from what was measured.
 */
export const correctionFrom = (before: Correction, measured: Measured): Correction => {
  const s0 = before.scale / 100;
  const k = measured.ruler / (testFrame.ruler * s0);
  const shift = (x0: number, at: number): number => {
    const a = at - k * (x0 + s0 * testFrame.margin);
    return rounded(-a / k, 2);
  };
  return {
    shiftX: shift(before.shiftX, measured.left),
    shiftY: shift(before.shiftY, measured.top),
    scale: rounded(100 / k, 2),
  };
};

/** Beyond this it was not the printer but the dialog: «fit to page» shrinks by 3 to 6 % and moves the page. */
export const isPlausible = ({ shiftX, shiftY, scale }: Correction): boolean =>
  Math.abs(shiftX) <= 30 && Math.abs(shiftY) <= 30 && scale >= 90 && scale <= 110;
