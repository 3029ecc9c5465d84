import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

const millimetres = z.number().min(0).max(297);

/** How the labels lie on a sheet of A4, in millimetres; `left` and `top` are the distance of the first label from the edges of the sheet. */
export const sheetGeometrySchema = z
  .strictObject({
    columns: z.number().int().min(1).max(20),
    rows: z.number().int().min(1).max(40),
    width: millimetres,
    height: millimetres,
    left: millimetres,
    top: millimetres,
    gapX: millimetres,
    gapY: millimetres,
  })
  .readonly();
export type SheetGeometry = z.infer<typeof sheetGeometrySchema>;

/** A sheet of labels that the office buys and no list of ours knows (P4). */
export const labelSheetSchema = z.strictObject({ ...recordBase, name: z.string(), geometry: sheetGeometrySchema });
export type LabelSheet = Readonly<z.infer<typeof labelSheetSchema>>;

export const labelSheetFields: FieldList<LabelSheet> = [
  { key: 'name', type: 'text', section: 'identity', required: 'always' },
  { key: 'geometry', type: 'held', section: 'identity', given: true },
];

export const newLabelSheet = (id: string, name: string, geometry: SheetGeometry): LabelSheet => ({
  ...blankBase(id),
  name,
  geometry,
});
