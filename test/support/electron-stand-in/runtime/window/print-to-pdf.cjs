'use strict';
const { notImplemented } = require('../strict.cjs');

/** Paper sizes in inches. */
const PAPER = { A3: [11.69, 16.54], A4: [8.27, 11.69], A5: [5.83, 8.27], Letter: [8.5, 11] };
const PASSED = [
  'landscape',
  'printBackground',
  'preferCSSPageSize',
  'displayHeaderFooter',
  'headerTemplate',
  'footerTemplate',
  'generateTaggedPDF',
  'scale',
  'pageRanges',
];

/** `webContents.printToPDF` through the protocol; both end in the same Chromium code. Margins in inches. */
async function printToPdf(session, { pageSize = 'Letter', margins, ...options }) {
  const unknown = Object.keys(options).find((key) => !PASSED.includes(key));
  if (unknown || !(pageSize in PAPER))
    throw notImplemented(`printToPDF option ${unknown ?? `pageSize ${JSON.stringify(pageSize)}`}`);
  const [paperWidth, paperHeight] = PAPER[pageSize];
  const { top, bottom, left, right } = margins ?? {};
  const answer = await session.send('Page.printToPDF', {
    ...options,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  });
  return Buffer.from(answer.data, 'base64');
}

module.exports = { printToPdf };
