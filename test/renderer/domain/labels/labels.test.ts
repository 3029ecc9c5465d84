import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asPlanned,
  type Correction,
  correctionFrom,
  isPlausible,
  noCorrection,
} from '../../../../renderer/domain/labels/printer-correction';
import {
  cellsOf,
  knownSheets,
  placeOf,
  sheetsFor,
  sheetTrouble,
} from '../../../../renderer/domain/labels/sheet-geometry';
import { labelSheetSchema, newLabelSheet } from '../../../../renderer/domain/records/label-sheet';
import { blankPrinter, printerSchema } from '../../../../renderer/domain/records/printer';

describe('sheets of labels', () => {
  it.each(Object.entries(knownSheets))(
    '%s lies on A4, is symmetrical, and has the number of labels of its name',
    (key, sheet) => {
      expect(sheetTrouble(sheet)).toBeNull();
      expect(`s${cellsOf(sheet)}`).toBe(key);
      const right = 210 - (sheet.left + sheet.columns * sheet.width + (sheet.columns - 1) * sheet.gapX);
      const below = 297 - (sheet.top + sheet.rows * sheet.height + (sheet.rows - 1) * sheet.gapY);
      expect(Math.abs(right - sheet.left)).toBeLessThan(0.2);
      expect(Math.abs(below - sheet.top)).toBeLessThan(0.2);
      expect(labelSheetSchema.safeParse(newLabelSheet('l', 'Tờ 21', sheet)).success).toBe(true);
    },
  );

  it('says what is wrong with a sheet', () => {
    const sheet = knownSheets.s21;
    expect(sheetTrouble({ ...sheet, width: 67 })).toBe('too-wide');
    expect(sheetTrouble({ ...sheet, rows: 8 })).toBe('too-tall');
    expect(sheetTrouble({ ...sheet, height: 5 })).toBe('too-small');
  });

  it('begins at a cell of a used sheet and goes on on the next one', () => {
    const sheet = knownSheets.s21;
    expect(placeOf(sheet, 0, 0)).toEqual({ page: 0, x: 7.25, y: 15.15 });
    expect(placeOf(sheet, 19, 0)).toEqual({ page: 0, x: 7.25 + 66, y: 15.15 + 6 * 38.1 });
    expect(placeOf(sheet, 19, 2)).toEqual({ page: 1, x: 7.25, y: 15.15 });
    expect([sheetsFor(sheet, 0, 21), sheetsFor(sheet, 1, 21), sheetsFor(sheet, 20, 0)]).toEqual([1, 2, 0]);
  });
});

describe('the correction of a printer', () => {
  const printed = (printer: { a: number; b: number; k: number }, { shiftX, shiftY, scale }: Correction) => {
    const x = (mm: number): number => printer.a + printer.k * (shiftX + (scale / 100) * mm);
    const y = (mm: number): number => printer.b + printer.k * (shiftY + (scale / 100) * mm);
    return { left: x(10), top: y(10), ruler: x(160) - x(10) };
  };
  const printer = fc.record({
    a: fc.double({ min: -8, max: 8, noNaN: true }),
    b: fc.double({ min: -8, max: 8, noNaN: true }),
    k: fc.double({ min: 0.95, max: 1.05, noNaN: true }),
  });
  const before = fc.record({
    shiftX: fc.double({ min: -5, max: 5, noNaN: true }),
    shiftY: fc.double({ min: -5, max: 5, noNaN: true }),
    scale: fc.double({ min: 97, max: 103, noNaN: true }),
  });

  it('puts the frame where it belongs, whatever the printer does and whatever was set before', () => {
    fc.assert(
      fc.property(printer, before, (machine, set) => {
        const after = correctionFrom(set, printed(machine, set));
        const measured = printed(machine, after);
        expect(measured.left).toBeCloseTo(10, 1);
        expect(measured.top).toBeCloseTo(10, 1);
        expect(Math.abs(measured.ruler - 150)).toBeLessThan(0.02);
      }),
    );
  });

  it('leaves a right printer alone, in words of the record', () => {
    expect(correctionFrom(noCorrection, asPlanned)).toEqual(noCorrection);
    expect(correctionFrom(noCorrection, { left: 12, top: 9, ruler: 150 })).toEqual({
      shiftX: -2,
      shiftY: 1,
      scale: 100,
    });
    expect(printerSchema.safeParse({ ...blankPrinter('p', 'HP'), ...noCorrection }).success).toBe(true);
  });

  it('does not believe a page that the print dialog shrank', () => {
    expect(isPlausible(correctionFrom(noCorrection, { left: 10, top: 10, ruler: 120 }))).toBe(false);
    expect(isPlausible(correctionFrom(noCorrection, { left: 55, top: 10, ruler: 150 }))).toBe(false);
    expect(isPlausible(correctionFrom(noCorrection, { left: 11, top: 10, ruler: 149 }))).toBe(true);
  });
});
