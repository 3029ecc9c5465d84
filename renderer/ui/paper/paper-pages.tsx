import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useFormat, useText } from '../language/language-context';
import type { DrawnPages } from './drawn-pages';
import './paper.css';

interface PageCanvasProps {
  readonly pages: DrawnPages;
  readonly page: number;
  /** CSS px; the canvas has as many pixels as the screen shows. */
  readonly width: number;
}

const PageCanvas = ({ pages, page, width }: PageCanvasProps) => {
  const { mous } = useText();
  const { number } = useFormat();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (width === 0) return undefined;
    const controller = new AbortController();
    const show = async (): Promise<void> => {
      const bitmap = await pages.draw(page, Math.round(width * window.devicePixelRatio), controller.signal);
      if (controller.signal.aborted) return bitmap.close();
      const target = canvas.current;
      if (!target) return;
      target.width = bitmap.width;
      target.height = bitmap.height;
      target.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
    };
    // A page that is asked for again in another size rejects here; the next drawing shows it.
    show().catch(() => undefined);
    return () => controller.abort();
  }, [pages, page, width]);
  return (
    <canvas
      ref={canvas}
      className="paper-page"
      role="img"
      aria-label={mous.preview.page(number(page), number(pages.count))}
      style={{ aspectRatio: `1 / ${pages.ratios[page - 1] ?? Math.SQRT2}` }}
    />
  );
};

/** The pages of a PDF one under another, as wide as their place. */
export const PaperPages = ({ pages }: { readonly pages: DrawnPages }) => {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div ref={ref} className="paper-pages">
      {pages.ratios.map((_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pages have nothing but their order
        <PageCanvas key={index} pages={pages} page={index + 1} width={width} />
      ))}
    </div>
  );
};
