import data from './data/header-keys.json';
import { expandKey, headerKey, splitBracket } from './header-key';
import { type IntakeField, intakeFields } from './intake-field';

export interface HeadingMatch {
  readonly field: IntakeField;
  /** 1: the very words; 0.97: without a unit in brackets; lower: contained or alike. */
  readonly score: number;
}

interface Entry {
  readonly field: IntakeField;
  readonly words: readonly string[];
}

const isIntakeField = (key: string): key is IntakeField => (intakeFields as readonly string[]).includes(key);

const entries: readonly (readonly [string, IntakeField])[] = Object.entries(data.keys).flatMap(([field, keys]) =>
  isIntakeField(field) ? keys.map((key) => [expandKey(key), field] as const) : [],
);

const exact = new Map<string, readonly IntakeField[]>();
const sorted = new Map<string, readonly IntakeField[]>();
/** Entries by each of their words, so that only those that share a word are compared. */
const byWord = new Map<string, Entry[]>();

const addTo = (map: Map<string, readonly IntakeField[]>, key: string, field: IntakeField): void => {
  const known = map.get(key) ?? [];
  if (!known.includes(field)) map.set(key, [...known, field]);
};
const sortedKey = (words: readonly string[]): string => [...words].sort().join(' ');

for (const [key, field] of entries) {
  const words = key.split(' ');
  addTo(exact, key, field);
  addTo(sorted, sortedKey(words), field);
  const entry = { field, words };
  for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
}

/** Where `part` stands as a whole in `words`; −1 when it does not. */
const indexOfRun = (words: readonly string[], part: readonly string[]): number => {
  for (let at = 0; at + part.length <= words.length; at += 1) {
    if (part.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
};

/** A key inside a longer heading: the more of the heading it covers, the surer; one word alone is weak. */
const containedScore = (words: readonly string[], part: readonly string[]): number => {
  const at = indexOfRun(words, part);
  if (at < 0) return 0;
  const cover = part.length / words.length;
  const base = part.length === 1 ? 0.35 : 0.5;
  // In Vietnamese the head of the phrase stands first: «giá bán sản phẩm» is a price.
  return base + 0.4 * cover + (at === 0 ? 0.07 : 0);
};

const diceScore = (words: ReadonlySet<string>, part: readonly string[]): number => {
  const parts = new Set(part);
  let both = 0;
  for (const word of parts) if (words.has(word)) both += 1;
  const dice = (2 * both) / (words.size + parts.size);
  return dice >= 0.75 ? dice * 0.8 : 0;
};

const alike = (key: string, best: Map<IntakeField, number>): void => {
  const words = key.split(' ');
  const set = new Set(words);
  const seen = new Set<Entry>();
  for (const word of set) {
    for (const entry of byWord.get(word) ?? []) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      const score = Math.max(containedScore(words, entry.words), diceScore(set, entry.words));
      if (score > (best.get(entry.field) ?? 0)) best.set(entry.field, score);
    }
  }
};

const note = (best: Map<IntakeField, number>, fields: readonly IntakeField[] | undefined, score: number): void => {
  for (const field of fields ?? []) best.set(field, Math.max(best.get(field) ?? 0, score));
};

const known = new Map<string, readonly HeadingMatch[]>();
const rememberAtMost = 20_000;

/** «Sao lần 2», «Số QĐ đợt 1»: which round a column belongs to is not part of what it means. */
const roundWords = / ?(?:lan|dot) (?:thu )?(?:\d|nhat|hai)(?= |$)/g;

/**
 * «Địa bàn/Sản phẩm», «Chủ thể; địa chỉ», «Tên sản phẩm, quy cách»: two headings over one column. Names are what a list is about:
 * places stand in its bands, and what stands behind a name is read out of its cell.
 */
const halves = (text: string): readonly string[] => {
  const parts = splitBracket(text).bare.split(/[/;,&+]|\s(?:và|-|–)\s/u);
  return parts.length === 2 ? parts.map((part) => expandKey(headerKey(part))) : [];
};

const naming: ReadonlySet<IntakeField> = new Set(['productName', 'producerName']);

/** «Mặt hàng trưng bày» is no entry, but begins with the name of goods. */
const fieldsOfHalf = (half: string): readonly IntakeField[] => {
  const known = exact.get(half);
  if (known) return known;
  const best = new Map<IntakeField, number>();
  alike(half, best);
  return [...best].flatMap(([field, score]) => (naming.has(field) && score >= 0.75 ? [field] : []));
};

const match = (text: string): readonly HeadingMatch[] => {
  const best = new Map<IntakeField, number>();
  const whole = expandKey(headerKey(text));
  const bare = expandKey(headerKey(splitBracket(text).bare));
  if (whole === '') return [];
  if (bare !== '') alike(bare, best);
  const parts = halves(text).map(fieldsOfHalf);
  for (const fields of parts) note(best, fields, fields.some((field) => naming.has(field)) ? 0.8 : 0.7);
  const roundless = bare.replace(roundWords, '').trim();
  if (roundless !== bare) note(best, exact.get(roundless), 0.93);
  // «Chủ thể; địa chỉ» is no «địa chỉ chủ thể»: a sign between a name and another heading keeps the words in their order.
  const [first = [], second = []] = parts;
  if (first.length === 1 && first.every((field) => naming.has(field)) && second.length > 0) note(best, first, 0.96);
  else note(best, sorted.get(sortedKey(bare.split(' '))), 0.95);
  note(best, exact.get(bare), 0.97);
  note(best, exact.get(whole), 1);
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
};

/** What a heading may mean, likeliest first. Several fields may share the first place: «Đơn vị» is a producer or a unit. */
export const matchHeading = (text: string): readonly HeadingMatch[] => {
  const found = known.get(text);
  if (found) return found;
  const matches = match(text);
  if (known.size > rememberAtMost) known.clear();
  known.set(text, matches);
  return matches;
};

/** The best score alone, for finding header rows. */
export const headingScore = (text: string): number => matchHeading(text)[0]?.score ?? 0;

const sure = 0.95;

/** What a heading means without doubt: every field that its very words name; none for anything else. */
export const surelyMeant = (text: string): readonly IntakeField[] => {
  const [best, ...others] = matchHeading(text);
  if (!best || best.score < sure) return [];
  return [best, ...others.filter(({ score }) => score === best.score)].map(({ field }) => field);
};
