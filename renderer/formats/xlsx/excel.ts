import type ExcelJS from 'exceljs';
// The bare bundle brings no polyfills of 2017 and writes a fifth faster; its interface is that of the package.
import bundle from 'exceljs/dist/exceljs.bare.min.js';

/** ExcelJS as the window and Node load it alike. */
export const Excel = bundle as Pick<typeof ExcelJS, 'Workbook'>;
export type { Workbook, Worksheet } from 'exceljs';
