/** Longest name before the ending: with a deep folder in front, Windows still takes it (260 characters in all). */
const longest = 110;

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/**
 * A file name of plain letters from words for people: `Biên bản 07: HTX Hồng Thái` → `Bien ban 07 - HTX Hong Thai.pdf`. Without
 * marks, because names with them break in ZIP and RAR files that offices send on (domain dossier 5.5).
 * `ending` without its dot.
 */
export const plainFileName = (words: string, ending: string): string => {
  const plain = withoutMarks(words)
    .replace(/\s*[:|/\\]+\s*/g, ' - ')
    .replace(/[^A-Za-z0-9 ._()&+,-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  return `${plain === '' ? 'OCOP' : plain}.${ending}`;
};
