/** Pages that can be drawn one by one, as formats/pdf-pages opens them: ui knows no file format. */
export interface DrawnPages {
  readonly count: number;
  /** Height ÷ width of each page, so that its place can be kept before it is drawn. */
  readonly ratios: readonly number[];
  /** Draws page `page` (from 1) `width` px wide. Rejects when nobody waits any more. */
  readonly draw: (page: number, width: number, signal?: AbortSignal) => Promise<ImageBitmap>;
  readonly close: () => Promise<void>;
}
