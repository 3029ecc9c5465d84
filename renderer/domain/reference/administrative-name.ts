import { foldTight } from '../vietnamese/fold';
import { comparable } from '../vietnamese/same-text';

const communePrefix = /^(?:xã|phường|đặc khu|thị trấn|x\.|p\.|tt\.|đk\.)\s*/u;
const districtPrefix = /^(?:huyện|quận|thị xã|thành phố|h\.|q\.|tx\.|tp\.)\s*/u;
/** Lists without marks; a space must follow, and text with marks never comes here, so Quản Bạ keeps its first word. */
const plainCommunePrefix = /^(?:xa|phuong|dac khu|thi tran) /;
const plainDistrictPrefix = /^(?:huyen|quan|thi xa|thanh pho) /;

const hasMarks = (text: string): boolean => /[^ -~]/.test(text);

const bare = (text: string, prefix: RegExp, plainPrefix: RegExp): string => {
  const plain = comparable(text);
  const marked = plain.replace(prefix, '').trim();
  // One kind is taken off, never two: «X. Xa Dung» is the commune Xa Dung.
  const rest = hasMarks(plain) || marked !== plain ? marked : marked.replace(plainPrefix, '').trim();
  return rest === '' ? plain : rest;
};

/** The name of a commune without its kind, marks kept: `X. Thuận Hoà` → `thuận hòa`. */
export const bareCommuneName = (text: string): string => bare(text, communePrefix, plainCommunePrefix);
/** The name of a former district without its kind, marks kept: `TP. Hà Giang` → `hà giang`. */
export const bareDistrictName = (text: string): string => bare(text, districtPrefix, plainDistrictPrefix);

/** Key of a name as the official list has it, without kind; «01» is 1, apostrophes and hyphens do not count. */
export const unitKey = (name: string): string =>
  foldTight(name.replace(/['’`\-–.]/gu, '').replace(/(?<!\d)0+(?=\d)/g, ''));

/**
 * Keys under which a written commune may stand in the list, likeliest first. The second is for names that begin with a word
 * of kind: Phường Đúc of Huế is «phường Phường Đúc».
 */
export const communeKeys = (text: string): readonly string[] => [unitKey(bareCommuneName(text)), unitKey(text)];

/**
 * What a written commune may mean: by its name without kind, or, where that gives nothing, by the whole text. A text without any
 * mark may be either («Xa Dung» is xã Dung or the commune Xa Dung): then both count.
 */
export const firstReading = <V>(text: string, find: (key: string) => readonly V[]): readonly V[] => {
  const [bareKey = '', wholeKey = ''] = communeKeys(text);
  const found = find(bareKey);
  if (bareKey === wholeKey || (found.length > 0 && hasMarks(text))) return found;
  return [...new Set([...found, ...find(wholeKey)])];
};

/** Whether two texts name one former district, with or without kind and marks. */
export const sameDistrict = (a: string, b: string): boolean => {
  const keys = [unitKey(bareDistrictName(b)), unitKey(b)];
  return [unitKey(bareDistrictName(a)), unitKey(a)].some((key) => keys.includes(key));
};
