/** One family as pdfmake names its four faces. */
export interface FontFamily {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}

/** Fetches a file that lies beside the program: `fetch` in the window, `readFile` in Node. */
export type ReadAsset = (url: URL) => Promise<Uint8Array>;

// Each URL is spelt out: Vite finds assets by this exact expression.
const subset = {
  normal: new URL('./Tinos-Regular.ttf', import.meta.url),
  bold: new URL('./Tinos-Bold.ttf', import.meta.url),
  italics: new URL('./Tinos-Italic.ttf', import.meta.url),
  bolditalics: new URL('./Tinos-BoldItalic.ttf', import.meta.url),
};

const whole = {
  normal: new URL('./whole/Tinos-Regular.ttf', import.meta.url),
  bold: new URL('./whole/Tinos-Bold.ttf', import.meta.url),
  italics: new URL('./whole/Tinos-Italic.ttf', import.meta.url),
  bolditalics: new URL('./whole/Tinos-BoldItalic.ttf', import.meta.url),
};

/** The four faces of the subset, or of Tinos as published. */
export const loadFamily = async (which: 'subset' | 'whole', readAsset: ReadAsset): Promise<FontFamily> => {
  const urls = which === 'subset' ? subset : whole;
  const [normal, bold, italics, bolditalics] = await Promise.all([
    readAsset(urls.normal),
    readAsset(urls.bold),
    readAsset(urls.italics),
    readAsset(urls.bolditalics),
  ]);
  return { normal, bold, italics, bolditalics };
};
