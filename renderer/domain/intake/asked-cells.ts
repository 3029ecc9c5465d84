import { type Producer, producerKinds } from '../records/producer';
import { findProvince } from '../reference/find-province';
import { proposeSubgroups } from '../reference/product-group-proposals';
import { taxonomyEntry } from '../reference/product-groups';
import { provinceOfCode, provinces } from '../reference/province';
import { fold } from '../vietnamese/fold';
import type { PlaceTexts } from './candidates';
import type { IntakeIssue } from './intake-issue';
import { isKnownUnit, likelyUnit } from './known-units';
import type { PlaceLists, ResolvedPlace } from './resolve-place';
import type { GridRow } from './sheet-grid';
import { similarity } from './similarity';
import { type PlacedCell, reportAt, type TableContext, take } from './table-context';
import type { AskedField } from './value-question';
import type { KindValue } from './values/producer-kind';
import type { GroupValue } from './values/product-group';
import type { StarsValue } from './values/stars';
import type { ValueReading } from './values/value-reading';

const rowOf = (context: TableContext, row: GridRow) => ({ sheet: context.shape.grid.name, row: row.row });

/** The name most like a text, when it is like enough to be shown as a guess. */
const likest = <Named>(text: string, all: readonly Named[], nameOf: (each: Named) => string): Named | null => {
  const key = fold(text);
  let best: Named | null = null;
  let score = 0.6;
  for (const each of all) {
    const next = similarity(key, fold(nameOf(each)));
    if (next > score) [best, score] = [each, next];
  }
  return best;
};

interface Answered<Value> {
  readonly value: Value | null;
}

const askAt = <Value>(
  context: TableContext,
  { cell, row }: PlacedCell,
  field: AskedField,
  lost: boolean,
  meaning: (code: string) => Value | null,
  guess?: () => string | null,
): Answered<Value> | undefined => {
  const at = rowOf(context, row);
  const said = context.values.ask({ field, text: cell.text, at, lost, ...(guess ? { guess } : {}) });
  if (said === undefined) return undefined;
  return { value: said === null ? null : meaning(said) };
};

const starsOfCode: Readonly<Record<string, StarsValue>> = {
  '3': { number: 3, potentialFive: false },
  '4': { number: 4, potentialFive: false },
  '5': { number: 5, potentialFive: false },
  '5?': { number: null, potentialFive: true },
};

/** A rank as it was read; where its text is no rank, what the office says that it means. */
export const askedStars = (
  context: TableContext,
  placed: PlacedCell,
  reading: ValueReading<StarsValue>,
): StarsValue | null => {
  const isOpen = reading.notes.some(({ code }) => code === 'stars-unreadable' || code === 'stars-impossible');
  if (reading.value !== null || !isOpen) return take(context, placed, reading);
  const said = askAt(context, placed, 'stars', true, (code) => starsOfCode[code] ?? null);
  return said ? said.value : take(context, placed, reading);
};

const isKind = (code: string): code is Producer['kind'] => (producerKinds as readonly string[]).includes(code);

/** The kind that a label means; `byName` is what the producer's name says, and keeps the form of a company. */
export const askedKind = (
  context: TableContext,
  placed: PlacedCell,
  byName: KindValue | null,
): Answered<KindValue> | undefined =>
  askAt(context, placed, 'producerKind', byName === null, (code): KindValue | null => {
    if (byName?.kind === code) return byName;
    return isKind(code) ? { kind: code, companyForm: null, workshop: false } : null;
  });

/** A unit as the office writes it; a text that is no unit stays as it is until somebody says what it means. */
export const askedUnit = (context: TableContext, placed: PlacedCell, text: string): string | null => {
  if (isKnownUnit(text)) return text;
  const said = askAt(
    context,
    placed,
    'unit',
    false,
    (unit) => unit,
    () => likelyUnit(text),
  );
  return said ? said.value : text;
};

/** The group or sector that a text means. `lost`: no band says it either. */
export const askedGroup = (
  context: TableContext,
  placed: PlacedCell,
  lost: boolean,
): Answered<GroupValue> | undefined =>
  askAt(
    context,
    placed,
    'productGroup',
    lost,
    (code) => (taxonomyEntry(code) ? { code, group2018: null } : null),
    () => proposeSubgroups(placed.cell.text)[0]?.code ?? null,
  );

/** The province that a text means, by name; the text itself where it needs no answer or has none. */
export const askedProvince = (context: TableContext, placed: PlacedCell, text: string): string | null => {
  if (findProvince(text)) return text;
  const said = askAt(
    context,
    placed,
    'province',
    true,
    (code) => provinceOfCode(code)?.name ?? null,
    () => likest(text, provinces, ({ name }) => name)?.code ?? null,
  );
  if (said) return said.value;
  if (placed.own) {
    reportAt(context, placed.row, placed.mapping, placed.cell.text, { code: 'province-unknown', severity: 'warning' });
  }
  return text;
};

const placeText = ({ commune, district, province }: PlaceTexts): string =>
  [commune, district, province].filter((part) => part !== undefined).join(', ');

const guessedCommune = ({ communes }: PlaceLists, text: string, provinceCode: string): string | null =>
  likest(text, communes.ofProvince(provinceCode), ({ name }) => name)?.code ?? null;

const communeDoubts: ReadonlySet<IntakeIssue['code']> = new Set([
  'commune-unknown',
  'commune-gone-before',
  'commune-ask',
]);

/** A place whose commune is unknown or was split, with the commune that the office says it is. */
export const askedCommune = (
  context: TableContext,
  row: GridRow,
  place: PlaceTexts,
  resolved: ResolvedPlace,
): ResolvedPlace => {
  const note = resolved.notes.find(({ code }) => communeDoubts.has(code));
  const within = resolved.values.provinceCode ?? null;
  const { places } = context;
  if (!note || !places || within === null) return resolved;
  const unknown = note.code === 'commune-unknown';
  const said = context.values.ask({
    field: 'commune',
    text: placeText(place),
    at: rowOf(context, row),
    lost: true,
    within,
    ...(resolved.candidates ? { likely: resolved.candidates } : {}),
    guess: () => (unknown ? guessedCommune(places, place.commune ?? '', within) : null),
  });
  if (said === undefined) return resolved;
  const commune = places.communes.ofCode(said);
  const chosen = commune ? { communeCode: commune.code, provinceCode: commune.provinceCode } : {};
  return { values: { ...resolved.values, ...chosen }, notes: resolved.notes.filter((each) => each !== note) };
};
