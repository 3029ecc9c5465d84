import type { CatalogueBook } from '../../renderer/documents/catalogue-book/catalogue-book';
import { documentText, plainText } from '../../renderer/documents/document-text';
import type { Block, OfficialDocument, TableBlock } from '../../renderer/documents/official-document';
import { qrPath } from '../../renderer/formats/qr/qr-path';
import { base64 } from './paper-rivals';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (style: string, body: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:20mm}body{font:13pt "Times New Roman",serif}${style}</style>${body.join('')}`;

const tableHtml = ({ columns, rows }: TableBlock): string => {
  const head = columns.map(({ header }) => `<th>${escaped(header)}</th>`).join('');
  const cell = (text: string): string => `<td>${escaped(text)}</td>`;
  const body = rows.map(
    (row) => `<tr>${row.map((each) => cell(each.kind === 'text' ? plainText(each.text) : each.words)).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead>${body.join('')}</table>`;
};

const blockHtml = (paper: OfficialDocument, block: Block): string => {
  if (block.kind === 'pageBreak') return '<div class="break"></div>';
  if (block.kind === 'table') return tableHtml(block);
  return documentText({ ...paper, blocks: [block] })
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('');
};

/** The texts of papers as a web page, each paper on a page of its own: what a developer would hand to Chromium's printer. */
export const paperHtml = (papers: readonly OfficialDocument[]): string =>
  page(
    'p{text-align:justify;margin:6pt 0}table{border-collapse:collapse;font-size:11pt}td,th{border:1px solid}.break,article{break-before:page}tr{break-inside:avoid}',
    papers.map((paper) => `<article>${paper.blocks.map((block) => blockHtml(paper, block)).join('')}</article>`),
  );

const qrSvg = (text: string): string => {
  const { modules, d } = qrPath(text, 1, { x: 2, y: 2 }, 'M');
  return `<svg viewBox="0 0 ${modules + 4} ${modules + 4}" width="82"><path d="${d}"/></svg>`;
};

/** The cards of a book as a web page, with photos and codes. */
export const bookHtml = (book: CatalogueBook, photos: ReadonlyMap<string, Uint8Array>): string => {
  const card = ({ name, lines, photo, qr }: CatalogueBook['groups'][number]['cards'][number]): string => {
    const bytes = photo === null ? undefined : photos.get(photo);
    const picture = bytes ? `<img width="158" src="data:image/jpeg;base64,${base64(bytes)}">` : '';
    const texts = lines.map(({ label, value }) => `<p>${escaped(`${label}: ${value}`)}</p>`).join('');
    const code = qr === null ? '' : `${qrSvg(qr.text)}<p>${escaped(qr.caption)}</p>`;
    return `<section>${picture}<div><h3>${escaped(name)}</h3>${texts}</div><aside>${code}</aside></section>`;
  };
  return page(
    'section{display:flex;gap:10px;break-inside:avoid}section div{flex:1}p{margin:1pt 0}h2{break-before:page}',
    [
      `<h1>${escaped(book.cover.title)}</h1>`,
      ...book.groups.flatMap(({ name, cards }) => [`<h2>${escaped(name)}</h2>`, ...cards.map(card)]),
      '<h2></h2>',
      ...book.producers.map(({ name, place }) => `<p>${escaped(`${name}, ${place ?? ''}`)}</p>`),
    ],
  );
};
