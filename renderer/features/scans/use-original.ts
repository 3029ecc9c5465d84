import { useEffect, useState } from 'react';
import type { Scan } from '../../domain/records/scan';
import { openPdfPages } from '../../formats/pdf-pages/open-pdf-pages';
import { useDesktop } from '../../storage/desktop-context';
import type { DrawnPages } from '../../ui/paper/drawn-pages';

/** The file that pages came in. `pages`: those pages of it; null when they cannot be drawn. */
export interface Original {
  readonly data: Uint8Array;
  readonly pages: DrawnPages | null;
}

/** Pages `numbers` (from 1) of a paper, as a paper of their own. */
export const somePages = (whole: DrawnPages, numbers: readonly number[]): DrawnPages => ({
  count: numbers.length,
  ratios: numbers.map((number) => whole.ratios[number - 1] ?? Math.SQRT2),
  draw: (page, width, signal) => whole.draw(numbers[page - 1] ?? 0, width, signal),
  close: whole.close,
});

/** The original of scans of one file; undefined while it is read, null when it is not kept. */
export const useOriginal = (scans: readonly Scan[]): Original | null | undefined => {
  const { call } = useDesktop();
  const [original, setOriginal] = useState<Original | null | undefined>(undefined);
  const sha256 = scans[0]?.fileHash ?? '';
  const numbers = scans.map(({ page }) => page).join(' ');
  useEffect(() => {
    const controller = new AbortController();
    let shown: DrawnPages | null = null;
    const open = async (): Promise<void> => {
      const got = await call('paper.get', { sha256 });
      const data = got.ok ? got.value?.data : undefined;
      const whole = data && !controller.signal.aborted ? await openPdfPages(data).catch(() => null) : null;
      if (controller.signal.aborted) return whole?.close();
      shown = whole;
      setOriginal(data ? { data, pages: whole && somePages(whole, numbers.split(' ').map(Number)) } : null);
    };
    void open();
    return () => {
      controller.abort();
      void shown?.close();
    };
  }, [call, sha256, numbers]);
  return original;
};
