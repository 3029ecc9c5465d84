const maxDepth = 32;

/**
 * About how many bytes a value takes; counting stops as soon as it is over `limit`. Too deep counts as too large: a Call
 * carries plain data of a few levels.
 */
export function sizeOf(value: unknown, limit: number): number {
  let size = 0;
  const add = (part: unknown, depth: number): void => {
    if (size > limit) return;
    if (depth > maxDepth) {
      size = Number.POSITIVE_INFINITY;
      return;
    }
    if (typeof part === 'string') size += part.length * 2;
    else if (part instanceof ArrayBuffer || ArrayBuffer.isView(part)) size += part.byteLength;
    else if (typeof part === 'object' && part !== null) {
      size += 16;
      for (const [key, child] of entriesOf(part)) {
        size += key.length * 2;
        add(child, depth + 1);
        if (size > limit) return;
      }
    } else size += 8;
  };
  add(value, 0);
  return size;
}

function entriesOf(value: object): Iterable<readonly [string, unknown]> {
  // A key of a Map may be anything, and need not have a text: it counts like a value.
  if (value instanceof Map) return [...value].flatMap(([key, child]) => [['', key] as const, ['', child] as const]);
  if (value instanceof Set) return [...value].map((child) => ['', child]);
  return Object.entries(value);
}
