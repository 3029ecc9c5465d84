/** Characters that XML 1.0 cannot hold; the line break and the tab may stay. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Excel reads `_x000D_` in a text as the character of that number; data that looks so must say that it does not mean it. */
const escapeLookAlike = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The most that a cell of Excel holds. */
const longestCell = 32_767;

/** Text as a cell can hold it: composed, whole characters, no control signs, cut at Excel's limit with `…`. */
export const cellText = (text: string): string => {
  const clean = text.normalize('NFC').toWellFormed().replace(forbidden, '').replace(/\r\n?/g, '\n');
  return (clean.length > longestCell ? `${clean.slice(0, longestCell - 1)}…` : clean).replace(
    escapeLookAlike,
    '_x005F_',
  );
};

/** Text inside an attribute of a part. */
export const attributeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', ' ');
