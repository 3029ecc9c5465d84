import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = fs.readFileSync(path.join(import.meta.dirname, '../../../renderer/ui/styles/tokens.css'), 'utf8');
/** The light theme only: the blocks of print and contrast come after it. */
const root = css.slice(css.indexOf(':root'), css.indexOf('@media'));

const colour = (name: string): readonly number[] => {
  const hex = new RegExp(`--${name}:\\s*#([0-9a-f]{6})`).exec(root)?.[1];
  if (hex === undefined) throw new Error(`tokens.css has no --${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
};

/** WCAG 2.2, relative luminance. */
const luminance = (name: string): number => {
  const [red = 0, green = 0, blue = 0] = colour(name).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const ratio = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const surfaces = ['surface', 'surface-2', 'ground', 'row-selected', 'surface-3'];
const states = ['valid', 'lapsing', 'lapsed', 'doubtful', 'conflict', 'unknown'];

describe('tokens.css', () => {
  it.each(['ink', 'ink-2', 'ink-3'].flatMap((ink) => surfaces.map((surface) => [ink, surface])))(
    'text %s on %s has 4.5',
    (ink, surface) => expect(ratio(ink ?? '', surface ?? '')).toBeGreaterThanOrEqual(4.5),
  );

  it.each(states.flatMap((state) => ['surface', `${state}-soft`, 'row-selected'].map((surface) => [state, surface])))(
    'state %s on %s has 4.5',
    (state, surface) => expect(ratio(state ?? '', surface ?? '')).toBeGreaterThanOrEqual(4.5),
  );

  it.each([
    ['accent', 'surface'],
    ['accent', 'accent-soft'],
    ['accent-hover', 'accent-soft'],
    ['on-accent', 'accent'],
    ['on-deck', 'deck'],
    ['on-deck-2', 'deck'],
    ['on-deck-2', 'deck-2'],
  ])('%s on %s has 4.5', (text, surface) => expect(ratio(text, surface)).toBeGreaterThanOrEqual(4.5));

  it.each(['surface', 'surface-2', 'ground'])('the edge of a field on %s has 3', (surface) =>
    expect(ratio('line-control', surface)).toBeGreaterThanOrEqual(3),
  );
});
