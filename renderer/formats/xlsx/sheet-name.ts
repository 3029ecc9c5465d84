const longest = 31;

/** A name that Excel accepts: 31 characters, none of `[]:*?/\`, no apostrophe at an end, unique whatever the case. */
export const sheetNames = (wanted: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain =
      name
        .normalize('NFC')
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Sheet';
    let candidate = [...plain].slice(0, longest).join('').trim();
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) {
      const suffix = ` (${copy})`;
      candidate =
        [...plain]
          .slice(0, longest - suffix.length)
          .join('')
          .trim() + suffix;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
};
