import type { CommuneMap } from '../reference/commune-map';
import { findProvince } from '../reference/find-province';
import type { PlaceTexts } from './candidates';

const communeWord =
  /^(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị [Tt]rấn|THỊ TRẤN|[Đđ]ặc khu|ĐẶC KHU)\s+|^(?:[Xx]|[Pp]|TT|tt|ĐK|đk)[.\s]\s*(?=[\p{Lu}\d])|^[PpFf]\.?(?=\d{1,2}$)/u;
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

/** Names of two halves, whose dash parts nothing. */
const twoHalves =
  /((?:bà rịa|ba ria|thừa thiên|thua thien|phan rang|văn miếu))\s*[-–—]\s*(?=vũng tàu|vung tau|huế|hue|tháp chàm|quốc tử giám)/giu;

const country = /[\s,;.\-–]*(?:Việt Nam|Viet Nam|Vietnam|VN)\.?\s*$/u;

/** «Tà Xùa - Bắc Yên - Sơn La»: dashes part units when the last piece is a province. */
const byDashes = (part: string): readonly string[] => {
  const pieces = part.split(/\s+[-–—]\s+/u);
  return pieces.length > 1 && provinceText(pieces[pieces.length - 1] ?? '') !== null ? pieces : [part];
};

const partsOf = (address: string): readonly string[] =>
  address
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(country, '')
    .replace(twoHalves, '$1-')
    .split(/[,;\n]|\s?[-–—/]\s?(?=(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|tp\.?|thành phố)\s)/iu)
    .flatMap((part) => part.split(unitStart))
    .flatMap(byDashes)
    .map((part) => part.replace(/^[\s.\-–]+|[\s.]+$/gu, ''))
    .filter((part) => part !== '');

/** «TP. HCM, phường Bến Thành»: the other way round. A city of before 2025 may share its province's name, a province itself not. */
const namesProvince = (part: string): boolean =>
  /^tỉnh\s/iu.test(part) ||
  (provinceWord.test(part) && findProvince(part)?.former.fullName.startsWith('Thành phố') === true);

/** «TP.VL», «H. CL»: letters that stand for a district say its name to nobody but the sender. The address keeps them. */
const isInitials = (part: string): boolean =>
  isDistrictText(part) &&
  /^[B-DĐF-HK-NP-TVX]{2,4}$/.test(part.replace(districtWord, '')) &&
  provinceText(part) === null;

/** What is known of the units of before 01/7/2025; without it, names without a word of kind stay guesses. */
type FormerUnits = Pick<CommuneMap, 'propose'>;

const isDetail = /\d|(?<![\p{L}\p{M}])(?:đường|phố|ngõ|thôn|xóm|ấp|bản|buôn|làng|tổ|khu|khối|số)(?![\p{L}\p{M}])/iu;

/** A former commune and its district, side by side and without words: only a pair that the old map has. */
const isPair = (former: FormerUnits | null, commune: string, district: string, province: string): boolean =>
  former !== null && former.propose({ commune, district, province }).outcome !== 'unknown';

interface Unmarked {
  readonly commune?: string;
  readonly district?: string;
}

/** Commune and district among the parts without words of kind, the nearest to the province last. */
const unmarkedUnits = (
  rest: readonly string[],
  marked: { readonly commune: string | undefined; readonly district: string | undefined },
  province: string,
  former: FormerUnits | null,
): Unmarked => {
  const last = rest[rest.length - 1];
  if (last === undefined) return {};
  if (marked.district !== undefined)
    return marked.commune === undefined && !isDetail.test(last) ? { commune: last } : {};
  if (marked.commune !== undefined) {
    return isPair(former, bareCommune(marked.commune), last, province) ? { district: last } : {};
  }
  const before = rest[rest.length - 2];
  if (before !== undefined && isPair(former, before, last, province)) return { commune: before, district: last };
  return isDetail.test(last) ? {} : { commune: last };
};

/**
 * Commune, district and province of an address, read from its end. Words of kind decide; without them only the province is
 * certain, and the part before it is taken for the commune when no word says otherwise and no former district is known there.
 */
export const placeOfAddress = (address: string, former: FormerUnits | null = null): PlaceTexts => {
  const parts = partsOf(address).filter((part) => !isInitials(part));
  const named = (part: string | undefined): string | null =>
    part === undefined
      ? null
      : (provinceText(part.replace(provinceWord, '').replace(/^tinh\s+/i, '')) ?? provinceText(part));
  const last = named(parts[parts.length - 1]);
  const [first] = parts;
  const inFront = last === null && first !== undefined && parts.length > 1 && namesProvince(first);
  const province = inFront ? named(first) : last;
  if (inFront) parts.shift();
  else if (province !== null) parts.pop();
  const district = parts.findLast((part) => isDistrictText(part));
  const commune = parts.findLast((part) => isCommuneText(part) && !/^thị xã/iu.test(part));
  const rest = parts.filter((part) => part !== district && part !== commune);
  const guessed = province === null ? {} : unmarkedUnits(rest, { commune, district }, province, former);
  const communeName = commune ?? guessed.commune;
  const districtName = district ?? guessed.district;
  return {
    ...(communeName === undefined ? {} : { commune: commune === undefined ? communeName : bareCommune(communeName) }),
    ...(districtName === undefined ? {} : { district: bareDistrict(districtName) }),
    ...(province === null ? {} : { province }),
  };
};

/** «CỘNG HÒA XÃ HỘI CHỦ NGHĨA», «kinh tế - xã hội», «LIÊN MINH HỢP TÁC XÃ», «mỗi xã một sản phẩm»: no commune is named. */
const noCommune =
  /xã hội chủ nghĩa|(?:kinh tế|văn h(?:óa|oá)|chính trị|chính sách|an sinh|bảo hiểm|công tác|trật tự|an toàn)\s*(?:[-–,&]\s*|và\s+)?xã hội|hợp tác xã|mỗi xã,?(?: phường,?)?(?: một sản phẩm)?/giu;

/** Places that title lines and the sheet's name speak of: «UBND XÃ NĂM CĂN, TỈNH CÀ MAU». Names in capitals are set in small. */
export const placeOfTitles = (lines: readonly string[]): PlaceTexts => {
  let found: PlaceTexts = {};
  for (const written of lines) {
    const line = written.replace(noCommune, ' ');
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
