import layout from './nd30-layout.json';

/** Millimetres to points. */
export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Larger of the decree's two size sets: 13 / 14 / 14, taken together as it asks. */
const sizes = layout.sizeSets[1] ?? { quocHieu: 13, tieuNgu: 14, diaDanh: 14 };

const elementText = (id: string): string => layout.elements.find((element) => element.id === id)?.text ?? '';

const margins = layout.page.recommendedMm;

/**
 * The look of a paper as Nghị định 30/2020/NĐ-CP, Phụ lục I fixes it; lengths in points.
 * The decree binds papers that an office issues; a memorandum of two firms borrows the look.
 */
export const paperLayout = {
  pageWidth: pointsOf(layout.page.widthMm),
  pageHeight: pointsOf(layout.page.heightMm),
  margins: {
    left: pointsOf(margins.left),
    top: pointsOf(margins.top),
    right: pointsOf(margins.right),
    bottom: pointsOf(margins.bottom),
  },
  motto: { state: elementText('quocHieu'), phrase: elementText('tieuNgu') },
  sizes: {
    state: sizes.quocHieu,
    phrase: sizes.tieuNgu,
    placeAndDay: sizes.diaDanh,
    office: 13,
    title: 14,
    /** One size through the paper. */
    body: 13,
    /** Tables that would not fit at the size of the body. */
    dense: 11,
    /** Signature notes and copies «(Ký, ghi rõ họ tên…)». */
    note: 12,
    /** The word «Nơi nhận» and «V/v …»; the list of recipients is a point smaller. */
    recipientsHead: 12,
    recipients: 11,
    pageNumber: 13,
  },
  /** 1,27 cm. */
  firstLine: pointsOf(12.7),
  paragraphGap: 6,
  /** Between single and 1,5 lines. */
  lineHeight: 1.1,
} as const;

/** Text width of a page in points. */
export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? paperLayout.pageWidth : paperLayout.pageHeight) -
  paperLayout.margins.left -
  paperLayout.margins.right;

/** Text height of a page in points. */
export const textHeight = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? paperLayout.pageHeight : paperLayout.pageWidth) -
  paperLayout.margins.top -
  paperLayout.margins.bottom;
