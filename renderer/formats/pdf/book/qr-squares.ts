import type { Content } from 'pdfmake/interfaces';
import { create } from 'qrcode';

/** A QR code `side` points wide, its dark runs as vector squares: sharp on any printer. `white` is the quiet zone, in modules. */
export const qrContent = (text: string, side: number, white = 4): Content => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const unit = side / (size + 2 * white);
  const squares = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (modules.get(y, x) !== 1) continue;
      const from = x;
      while (x + 1 < size && modules.get(y, x + 1) === 1) x += 1;
      squares.push({
        type: 'rect' as const,
        x: (from + white) * unit,
        y: (y + white) * unit,
        w: (x + 1 - from) * unit,
        // A hair taller: some viewers show the paper between touching squares.
        h: unit * 1.02,
        color: 'black',
      });
    }
  }
  return { canvas: squares };
};
