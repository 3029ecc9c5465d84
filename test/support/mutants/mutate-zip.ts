import { unzipSync, zipSync } from 'fflate';
import { mutateNumbers } from './mutate-bytes';
import { type Numbers, oneOf } from './numbers';

/** The same zip with one of its XML parts changed. */
export const withPart = (bytes: Uint8Array, next: Numbers, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  if (names.length === 0) return bytes;
  // Half of the changes go where the cells are.
  const cells = names.filter((name) => /sheet\d|sharedStrings|content\.xml/.test(name));
  const name = oneOf(next, cells.length > 0 && next(2) === 0 ? cells : names);
  parts[name] = new TextEncoder().encode(change(new TextDecoder().decode(parts[name])));
  return zipSync(parts, { level: 1 });
};

const bomb = (next: Numbers): Uint8Array<ArrayBuffer> => new Uint8Array(1024 * 1024 * (1 + next(64)));

/** Entries dropped, renamed, exchanged, emptied, made into bombs; lies in the headers. */
export const mutateEntries = (bytes: Uint8Array, next: Numbers): Uint8Array => {
  if (next(3) === 0) return mutateHeaders(bytes, next);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = oneOf(next, names);
  const other = oneOf(next, names);
  const content = parts[name];
  const kept = Uint8Array.from(content ?? []);
  switch (next(8)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = new Uint8Array();
      break;
    case 2:
      parts[name] = kept.slice(0, next(kept.length));
      break;
    case 3:
      parts[name] = parts[other] ?? kept;
      break;
    case 4:
      delete parts[name];
      parts[oneOf(next, ['../evil', '/abs', 'xl\\worksheets\\sheet1.xml', '__proto__x', name.toUpperCase()])] = kept;
      break;
    case 5:
      parts[name] = bomb(next);
      break;
    case 6:
      parts[name] = Uint8Array.from([...kept, ...kept]);
      break;
    default:
      for (let index = 0; index < 100 + next(2500); index += 1)
        parts[`xl/media/${index}.png`] = new Uint8Array([index]);
  }
  return zipSync(parts, { level: 1 });
};

const signatures = [0x04034b50, 0x02014b50, 0x06054b50];

/** One wrong number in a local header, in the directory or at its end. */
const mutateHeaders = (bytes: Uint8Array, next: Numbers): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const headers: number[] = [];
  for (let at = 0; at + 4 <= copy.length; at += 1) if (signatures.includes(view.getUint32(at, true))) headers.push(at);
  if (headers.length === 0) return mutateNumbers(bytes, next);
  const at = oneOf(next, headers) + 4 + 2 * next(20);
  if (at + 4 <= copy.length)
    view.setUint32(at, oneOf(next, [0, 1, 8, 0xffff, 0x7fffffff, 0xffffffff, next(copy.length)]), true);
  return copy;
};
