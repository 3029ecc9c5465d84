import type { Desktop } from '../../desktop/desktop';
import type { PageRecord } from '../database';
import { valueOf } from '../failure';

/** A name that the main process accepts, and that sorts by time. */
const asideName = (now: string): string => `store-${now.replaceAll(/[^0-9A-Za-z]/g, '-').slice(0, 40)}.jsonl`;

/**
 * What could be read of a damaged database goes to a file before the database is deleted: one line per page, as it was
 * found, for a person to look at. Null when there was nothing to keep.
 */
export const keepAside = async (
  desktop: Desktop,
  pages: readonly PageRecord[],
  now: string,
): Promise<string | null> => {
  if (pages.length === 0) return null;
  const lineBreak = new Uint8Array([10]);
  const data = await new Blob(
    pages.flatMap(({ bytes }) => [bytes as Uint8Array<ArrayBuffer>, lineBreak]),
  ).arrayBuffer();
  const name = asideName(now);
  valueOf(await desktop.call('aside.write', { name, data: new Uint8Array(data) }));
  return name;
};
