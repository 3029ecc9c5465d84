import type { Figure } from '../figure';

/** One line of JSON per figure, with the ratio to the rival where there is one. Under 1: faster or smaller than the rival. */
export function figureLine(figure: Figure): string {
  const value = rounded(figure.value);
  const rival =
    figure.rivalValue === undefined ? {} : { rivalValue: rounded(figure.rivalValue), ratio: ratioOf(figure) };
  return JSON.stringify({ ...figure, value, ...rival });
}

function ratioOf({ value, rivalValue = Number.NaN }: Figure): number {
  return Math.round((value / rivalValue) * 100) / 100;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Figures over their target, for the last lines of the run. */
export function overTarget(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ value, target }) => target !== undefined && value > target);
}
