import { z } from 'zod';
import type { FieldList } from './field';
import { blankBase, recordBase } from './record-base';

/** What must be done to a page so that this printer puts it where it belongs: page point p is drawn at `scale` % of p, moved by the shift. */
export const printerSchema = z.strictObject({
  ...recordBase,
  /** As the system or the officer calls it; one record for each name. */
  name: z.string(),
  /** Millimetres to the right and downwards. */
  shiftX: z.number().min(-30).max(30),
  shiftY: z.number().min(-30).max(30),
  /** Percent. */
  scale: z.number().min(90).max(110),
});
export type Printer = Readonly<z.infer<typeof printerSchema>>;

export const printerFields: FieldList<Printer> = [
  { key: 'name', type: 'text', section: 'identity', required: 'always' },
  { key: 'shiftX', type: 'decimal', section: 'identity' },
  { key: 'shiftY', type: 'decimal', section: 'identity' },
  { key: 'scale', type: 'decimal', section: 'identity' },
];

export const blankPrinter = (id: string, name: string): Printer => ({
  ...blankBase(id),
  name,
  shiftX: 0,
  shiftY: 0,
  scale: 100,
});
