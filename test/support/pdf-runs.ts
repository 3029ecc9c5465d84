/** Node 20, which the project still runs on, lacks what pdf.js asks for. */
const promises = Promise as unknown as { withResolvers?: () => unknown };
promises.withResolvers ??= () => {
  let settle: { readonly resolve: unknown; readonly reject: unknown } | undefined;
  const promise = new Promise((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...settle };
};
const buffers = ArrayBuffer.prototype as unknown as {
  transferToFixedLength?: (this: ArrayBuffer, length?: number) => ArrayBuffer;
};
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length: number = this.byteLength) {
  return this.slice(0, length);
};
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** A stretch of text as a page draws it, in the order of the file. */
export interface PdfRun {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points from the left and the top of the page, of the baseline's start. */
  readonly left: number;
  readonly base: number;
  readonly pageHeight: number;
}

interface Glyph {
  readonly originalCharCode: number;
  readonly unicode: string;
}
const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'originalCharCode' in value;

/** Upright, bold or italic as the face says of itself: `macStyle` in its table `head` (OpenType). pdf.js does not give its name. */
const styleOf = (face: Uint8Array): Pick<PdfRun, 'bold' | 'italic'> => {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const head = entries.find((at) => String.fromCharCode(...face.subarray(at, at + 4)) === 'head');
  if (head === undefined) throw new Error('a face without its head');
  const style = view.getUint16(view.getUint32(head + 8) + 44);
  return { bold: (style & 1) === 1, italic: (style & 2) === 2 };
};

const open = (bytes: Uint8Array) =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0, useWorkerFetch: false, fontExtraProperties: true }).promise;

/** What pdf.js finds on the pages: texts with their faces and sizes. */
export const pdfRuns = async (bytes: Uint8Array): Promise<readonly PdfRun[]> => {
  const document = await open(bytes);
  const runs: PdfRun[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    // Faces are there once the page has been read for drawing.
    await page.getOperatorList();
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
      runs.push({
        page: number,
        text: item.str.normalize('NFC'),
        size: Math.hypot(a, b),
        ...styleOf((page.commonObjs.get(item.fontName) as { readonly data: Uint8Array }).data),
        left: x,
        base: height - y,
        pageHeight: height,
      });
    }
  }
  await document.loadingTask.destroy();
  return runs;
};

/** Texts beside which a page draws the empty box of its face: glyph 0 stands for letters that a face does not have. */
export const emptyBoxes = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const document = await open(bytes);
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operation, index) => {
      if (operation !== OPS.showText) return;
      const [shown] = argsArray[index] as readonly [readonly unknown[]];
      const glyphs = shown.filter(isGlyph);
      if (glyphs.some(({ originalCharCode }) => originalCharCode === 0))
        found.push(`page ${number}: ${glyphs.map(({ unicode }) => unicode).join('')}`);
    });
  }
  await document.loadingTask.destroy();
  return found;
};
