const byCodeUnit = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const written = (value: unknown, path: string, leftOut: ReadonlySet<string>): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${path} is no number that JSON knows`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown, index) => written(item, `${path}[${index}]`, leftOut)).join(',')}]`;
  }
  if (typeof value !== 'object' || value instanceof Date || value instanceof Map || value instanceof Set) {
    throw new TypeError(`${path} is no plain value: ${typeof value}`);
  }
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && !leftOut.has(key))
    .map(([key, inner]): [string, unknown] => [key.normalize('NFC'), inner])
    .toSorted(([a], [b]) => byCodeUnit(a, b));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${written(inner, `${path}.${key}`, leftOut)}`).join(',')}}`;
};

/**
 * One text for one content (C5, U9): keys sorted by code unit, texts composed (NFC), no spaces, keys without a value and the
 * keys `leftOut` (times, numbers of editions) gone at any depth. Lists keep their order: it is printed. The text is what an
 * Edition keeps and what its hash is taken of, so two machines and two days come to the same hash.
 *
 * @throws TypeError for functions, dates, maps and an `undefined` inside a list; RangeError for NaN and infinities: they have no
 * JSON, and a hash of what JSON makes of them would say nothing.
 */
export const canonicalContent = (content: object, leftOut: readonly string[] = []): string =>
  written(content, 'content', new Set(leftOut));
