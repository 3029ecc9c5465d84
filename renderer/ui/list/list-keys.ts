/** Keys that move the active row of a list of `count` rows, `page` of which fit the window. Null: the key is not ours. */
export const rowAfterKey = (key: string, index: number, count: number, page: number): number | null => {
  if (count === 0) return null;
  const within = (wanted: number): number => Math.min(count - 1, Math.max(0, wanted));
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return within(index - 1);
    case 'PageDown':
      return within(index + Math.max(1, page - 1));
    case 'PageUp':
      return within(index - Math.max(1, page - 1));
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
