import type { Content } from 'pdfmake/interfaces';

export interface PageRange {
  /** From 1. */
  readonly first: number;
  readonly last: number;
}

/** What pdfmake leaves on a node that it has laid out; not part of its published types. */
interface LaidOut {
  readonly positions?: readonly { readonly pageNumber: number }[];
  readonly stack?: readonly LaidOut[];
  readonly columns?: readonly LaidOut[];
  readonly table?: { readonly body: readonly (readonly LaidOut[])[] };
}

/**
 * Nothing to see, without height: pdfmake notes its page right, which it does not for what stands in an unbreakable block.
 * One opens and one closes each part of a paper.
 */
export const pageMark = (): Content => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: 0, h: 0, lineWidth: 0, lineColor: 'white' }],
});

const childrenOf = (node: LaidOut): readonly LaidOut[] => [
  ...(node.stack ?? []),
  ...(node.columns ?? []),
  ...(node.table?.body.flat() ?? []),
];

const pagesOf = (node: LaidOut): readonly number[] => {
  const children = childrenOf(node);
  // Only leaves are right, and only some of them; the marks always are.
  if (children.length === 0) return (node.positions ?? []).map((position) => position.pageNumber);
  return children.flatMap(pagesOf);
};

/** Pages that a laid-out node covers. Its marks are on the first and the last page; numbers inside unbreakable blocks may be too small. */
export const pageRange = (content: Content): PageRange => {
  const pages = pagesOf(content as LaidOut);
  return { first: pages[0] ?? 1, last: pages.reduce((last, page) => Math.max(last, page), pages[0] ?? 1) };
};
