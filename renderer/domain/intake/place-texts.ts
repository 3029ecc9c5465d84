import { findProvince } from '../reference/find-province';
import type { PlaceTexts } from './intake-proposal';

const communeWord =
  /^(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị [Tt]rấn|THỊ TRẤN|[Đđ]ặc khu|ĐẶC KHU)\s+|^(?:[Xx]|[Pp]|TT|tt|ĐK|đk)[.\s]\s*(?=[\p{Lu}\d])/u;
const districtWord = /^(?:huyện|quận|thị xã|thành phố)\s+|^(?:h|q|tx|tp)\.\s*|^tp\s+|^tx\s+/iu;
const provinceWord = /^(?:tỉnh|thành phố|tp\.?|t\.)\s+|^tp\./iu;

/** Lists without marks; text with marks never comes here, so that «Xá Nhè» and «Quản Bạ» keep their first word. */
const plainCommuneWord = /^(?:xa|phuong|thi tran|dac khu)\s+/i;
const plainDistrictWord = /^(?:huyen|quan|thi xa|thanh pho)\s+/i;
const isPlain = (text: string): boolean => !/[^ -~]/.test(text);

const isCommuneText = (text: string): boolean =>
  communeWord.test(text) || (isPlain(text) && plainCommuneWord.test(text));
const isDistrictText = (text: string): boolean =>
  districtWord.test(text) || (isPlain(text) && plainDistrictWord.test(text));

const bare = (text: string, word: RegExp, plainWord: RegExp): string => {
  const marked = text.replace(word, '').trim();
  const rest = isPlain(text) ? marked.replace(plainWord, '').trim() : marked;
  return rest === '' ? text.trim() : rest;
};

/** Names without their kind words, as typed: «Xã Tà Xùa» → «Tà Xùa»; «Phường 1» keeps its number. */
export const bareCommune = (text: string): string =>
  titleCase(bare(text.replace(/\n/g, ' '), communeWord, plainCommuneWord));
export const bareDistrict = (text: string): string =>
  titleCase(bare(text.replace(/\n/g, ' '), districtWord, plainDistrictWord));

/** The province that a text names: today's name where the text has it, the former one where only the old map knows it. */
export const provinceText = (text: string): string | null => {
  const match = findProvince(text);
  if (!match) return null;
  return match.era === 'before2025' ? match.former.name : match.province.name;
};

/** «xã A huyện B tỉnh C» without commas: a kind word begins a new part. `thị xã` is one word. */
const unitStart = /\s+(?=(?:tỉnh|huyện|quận|thị xã|thị trấn|thành phố|tp\.|phường|đặc khu)\s)|(?<!thị)\s+(?=xã\s)/giu;

const partsOf = (address: string): readonly string[] =>
  address
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .split(/[,;\n]|\s?[-–—/]\s?(?=(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|tp\.?|thành phố)\s)/iu)
    .flatMap((part) => part.split(unitStart))
    .map((part) => part.replace(/^[\s.\-–]+|[\s.]+$/gu, ''))
    .filter((part) => part !== '');

/**
 * Commune, district and province of an address, read from its end. Words of kind decide; without them only the province is
 * certain, and the part before it is taken for the commune when no word says otherwise.
 */
export const placeOfAddress = (address: string): PlaceTexts => {
  const parts = [...partsOf(address)];
  const last = parts[parts.length - 1];
  const province =
    last === undefined
      ? null
      : (provinceText(last.replace(provinceWord, '').replace(/^tinh\s+/i, '')) ?? provinceText(last));
  if (province !== null) parts.pop();
  const district = parts.findLast((part) => isDistrictText(part));
  const commune = parts.findLast((part) => isCommuneText(part) && !/^thị xã/iu.test(part));
  const rest = parts.filter((part) => part !== district && part !== commune);
  const guess = commune === undefined && province !== null && rest.length > 0 ? rest[rest.length - 1] : undefined;
  const guessed = guess !== undefined && !/\d|đường|phố|thôn|ấp|bản|tổ|khu|số/iu.test(guess) ? guess : undefined;
  const communeName = commune === undefined ? guessed : bareCommune(commune);
  return {
    ...(communeName === undefined ? {} : { commune: communeName }),
    ...(district === undefined ? {} : { district: bareDistrict(district) }),
    ...(province === null ? {} : { province }),
  };
};

/** Places that title lines and the sheet's name speak of: «UBND XÃ NĂM CĂN, TỈNH CÀ MAU». Names in capitals are set in small. */
export const placeOfTitles = (lines: readonly string[]): PlaceTexts => {
  let found: PlaceTexts = {};
  for (const line of lines) {
    const provinceName = /(?:tỉnh|thành phố|tp\.)\s+([\p{L}\p{M}\s-]{3,25})/iu.exec(line)?.[1];
    const province = provinceName === undefined ? null : longestProvince(provinceName);
    const communeName =
      /(?:^|[\s(])(?<!thị )(?:xã|phường|thị trấn|đặc khu)\s+([\p{L}\p{M}\d\s]{2,30}?)\s*(?:$|[,()\-–;:]|tỉnh|huyện)/iu.exec(
        line,
      )?.[1];
    found = {
      ...(communeName === undefined ? {} : { commune: titleCase(communeName) }),
      ...(province === null ? {} : { province }),
      ...found,
    };
  }
  return found;
};

/** «Tỉnh Cà Mau năm 2026»: the longest run of words that is a province. */
const longestProvince = (text: string): string | null => {
  const words = text.trim().split(/\s+/);
  for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
    const province = provinceText(words.slice(0, length).join(' '));
    if (province !== null) return province;
  }
  return null;
};

/** Places in capitals, as titles and bands have them, are set in small: «MỘC CHÂU» → «Mộc Châu». */
const titleCase = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed !== trimmed.toUpperCase()) return trimmed;
  return trimmed.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
};
