import { type Commune, communeFullName } from '../../../domain/reference/commune';
import { sectors } from '../../../domain/reference/product-groups';
import { provinceOfCode } from '../../../domain/reference/province';
import type { Dictionary } from '../../../i18n/dictionary';
import type { BarChartData } from '../../../ui/chart/bar-option';
import { listAddress } from '../../../ui/routing/list-view';
import { expiryBase } from '../expiry-address';
import { type FigureLine, type Figures, starSteps } from './count-figures';

export const breakdowns = ['sectors', 'kinds', 'newUnits', 'oldUnits', 'provinces'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** A line with its name and the address of the rows that it counted, all in one and by star. */
export interface NamedLine extends FigureLine<string> {
  readonly name: string;
  readonly address: (stars?: number) => string;
}

export interface Naming {
  readonly words: Dictionary;
  readonly language: 'vi' | 'en';
  readonly communeOfCode: (code: string | null) => Commune | null;
}

/** The filter of the expiry list that each breakdown fills in. */
const params: { readonly [B in Breakdown]: string } = {
  sectors: 'nganh',
  kinds: 'loai',
  newUnits: 'xa',
  oldUnits: 'huyen',
  provinces: 'tinh',
};

/** What is in force, from one line; `khong`: what nobody knows. */
export const figureAddress = (breakdown: Breakdown | null, key: string | null, stars?: number): string =>
  listAddress(expiryBase, {
    con: '1',
    ...(breakdown === null ? {} : { [params[breakdown]]: key ?? 'khong' }),
    sao: stars === undefined ? '' : String(stars),
  });

const nameOf = (breakdown: Breakdown, key: string | null, { words, language, communeOfCode }: Naming): string => {
  const { unknown } = words.figures;
  if (breakdown === 'sectors') {
    const sector = sectors().find(({ code }) => code === key);
    if (!sector) return unknown.sectors;
    return `${sector.code}. ${language === 'vi' ? sector.shortVi : sector.en}`;
  }
  if (breakdown === 'kinds') {
    const known = Object.entries(words.choices.producerKind).find(([kind]) => kind === key);
    return known?.[1] ?? unknown.kinds;
  }
  if (key === null) return unknown.places;
  if (breakdown === 'provinces') return provinceOfCode(key)?.name ?? unknown.places;
  if (breakdown === 'oldUnits') return key;
  const commune = communeOfCode(key);
  return commune ? communeFullName(commune) : key;
};

/** The lines of one breakdown, named in the language of the screen. */
export const namedLines = (figures: Figures, breakdown: Breakdown, naming: Naming): readonly NamedLine[] =>
  figures[breakdown].map(({ key, counts }) => ({
    key,
    counts,
    name: nameOf(breakdown, key, naming),
    address: (stars?: number) => figureAddress(breakdown, key, stars),
  }));

/** Bars drawn; more would be a wall that nobody reads, and the table has them all. */
export const drawnBars = 15;

/** Stars as steps of one hue, light to dark; the middle one is ruled, for a printer that knows no hue. */
const colours = ['#b9d3d7', '#4f8c97', '#0b3d47'] as const;

export const chartOf = (lines: readonly NamedLine[], starWord: (stars: number) => string): BarChartData => ({
  series: starSteps.map((stars, index) => ({
    name: starWord(stars),
    colour: colours[index] ?? colours[0],
    ...(index === 1 ? { lines: true as const } : {}),
  })),
  rows: lines
    .filter(({ counts }) => counts.all > 0)
    .slice(0, drawnBars)
    .map(({ name, counts }) => ({ name, values: starSteps.map((stars) => counts[stars]) })),
});
