import { paperLayout } from '../../documents/layout/paper-layout';
import type { DrawingBlock } from '../../documents/official-document';
import type { FlowItem } from './flow-item';
import type { Pen } from './pen';

/** A drawing as wide as the text; its letters are in the face of the paper. */
export const drawingItem = (pen: Pen, { svg, ratio }: DrawingBlock): FlowItem => {
  const height = pen.width * ratio;
  return {
    content: { svg, width: pen.width, margin: [0, paperLayout.paragraphGap, 0, 0] },
    height: height + paperLayout.paragraphGap,
    lines: 0,
    keep: 'withNext',
  };
};
