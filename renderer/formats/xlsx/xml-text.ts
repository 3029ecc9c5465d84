/** Characters that XML 1.0 cannot hold; the line break, the tab and the return may stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Excel reads `_x000D_` in a text as the character of that number; data that looks so must say that it does not mean it. */
const escapeLookAlike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The most that a cell of Excel holds. */
const longestCell = 32_767;

/** Text as XML may carry it: signs escaped, forbidden and half characters gone. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Text as a cell can hold it: composed, whole characters, no control signs, cut at Excel's limit with `…`. */
export const cellText = (text: string): string => {
  const clean = text.normalize('NFC').toWellFormed().replace(forbidden, '').replace(/\r\n?/g, '\n');
  return clean.length > longestCell ? `${clean.slice(0, longestCell - 1)}…` : clean;
};

/** A text element of the string table. */
export const textElement = (text: string): string =>
  `<t xml:space="preserve">${escapeXml(text.replace(escapeLookAlike, '_x005F_'))}</t>`;

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
