/** Where the cells lie in the window, px: right of the frozen column and below the head. */
export interface Inside {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One frame's way at most, px: a row and a bit. */
const fastest = 36;

const beyond = (at: number, from: number, to: number): number => {
  const over = at < from ? at - from : Math.max(0, at - to);
  // The farther out, the faster; the first pixel out moves already.
  return Math.sign(over) * Math.min(fastest, Math.ceil(Math.abs(over) / 3));
};

/** How far the cells scroll in one frame while a drag stands at `point`; nothing while it stands over them. */
export const edgeStep = ({ x, y }: Point, inside: Inside): Point => ({
  x: beyond(x, inside.left, inside.right),
  y: beyond(y, inside.top, inside.bottom),
});

/** The point over the cells that is nearest to the drag: the cell there is the one that it means. */
export const nearestInside = ({ x, y }: Point, { left, top, right, bottom }: Inside): Point => ({
  x: Math.min(right - 1, Math.max(left, x)),
  y: Math.min(bottom - 1, Math.max(top, y)),
});
