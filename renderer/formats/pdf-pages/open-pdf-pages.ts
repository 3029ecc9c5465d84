/** A PDF that can be drawn page by page. */
export interface PdfPages {
  readonly count: number;
  /** Height ÷ width of each page, so that its place can be kept before it is drawn. */
  readonly ratios: readonly number[];
  /** Draws page `page` (from 1) `width` px wide. Rejects with the signal's reason when nobody waits any more. */
  readonly draw: (page: number, width: number, signal?: AbortSignal) => Promise<ImageBitmap>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF for drawing on a canvas. pdf.js and not the browser's viewer: that is a plug-in in a frame, which the content policy
 * forbids, and it would let a paper be saved past the application. Loaded when first used. It reads in a worker of its own and
 * draws here in slices; evaluation of code and the network stay off.
 */
export const openPdfPages = async (bytes: Uint8Array): Promise<PdfPages> => {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(new URL('./pdf-pages.worker.ts', import.meta.url), { type: 'module', name: 'pdf-pages' });
  const worker = PDFWorker.create({ port });
  const close = async (): Promise<void> => {
    await loading.destroy();
    worker.destroy();
    port.terminate();
  };
  // pdf.js takes the buffer for itself; the caller still wants to save the very bytes that are shown.
  const loading = getDocument({
    data: bytes.slice(),
    worker,
    disableWorkerRendering: true,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await loading.promise;
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
    );
    const sizes = pages.map((page) => page.getViewport({ scale: 1 }));

    const draw: PdfPages['draw'] = async (number, width, signal) => {
      signal?.throwIfAborted();
      const page = pages[number - 1];
      const size = sizes[number - 1];
      if (!page || !size) throw new RangeError(`no page ${number}`);
      const viewport = page.getViewport({ scale: width / size.width });
      const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
      const canvasContext = canvas.getContext('2d');
      if (!canvasContext) throw new Error('no canvas to draw on');
      const task = page.render({ canvas: null, canvasContext: canvasContext as never, viewport });
      const stop = (): void => task.cancel();
      signal?.addEventListener('abort', stop);
      try {
        await task.promise;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
      return canvas.transferToImageBitmap();
    };
    return { count: pages.length, ratios: sizes.map(({ width, height }) => height / width), draw, close };
  } catch (error) {
    await close();
    throw error;
  }
};
