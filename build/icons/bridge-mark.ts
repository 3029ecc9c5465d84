/** A colour as red, green, blue; 0-255. */
type Colour = readonly [number, number, number];
type Point = readonly [number, number];

interface Stroke {
  readonly points: readonly Point[];
  readonly width: number;
  readonly opacity: number;
}

/** The mark of the title bar, in its own box of 28 × 20: the deck of the bridge, its arch, three hangers. */
const strokes: readonly Stroke[] = [
  ...[9, 14, 19].map((x) => ({
    points: [
      [x, x === 14 ? 3 : 4.8],
      [x, 16],
    ] as const,
    width: 1.4,
    opacity: 0.72,
  })),
  {
    points: [...curve([3.5, 16], [5, 6.5], [10, 3], [14, 3]), ...curve([14, 3], [18, 3], [23, 6.5], [24.5, 16])],
    width: 2.2,
    opacity: 1,
  },
  {
    points: [
      [1, 16],
      [27, 16],
    ],
    width: 2.2,
    opacity: 1,
  },
];

const ground: Colour = [13, 49, 58];
const line: Colour = [240, 246, 246];
/** Samples per pixel and direction: 4 × 4 give edges without steps at 16 px. */
const samples = 4;

/** Draws the mark on its rounded tile. Answers RGBA bytes, row by row, `size` × `size` pixels. */
export function drawBridgeMark(size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(x, y, size), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(x: number, y: number, size: number): readonly number[] {
  const sum = [0, 0, 0, 0];
  for (let step = 0; step < samples * samples; step++) {
    const u = (x + ((step % samples) + 0.5) / samples) / size;
    const v = (y + (Math.floor(step / samples) + 0.5) / samples) / size;
    if (!onTile(u, v)) continue;
    const colour = colourAt([u * 34 - 3, v * 34 - 6.5]);
    colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
    sum[3] = (sum[3] ?? 0) + 1;
  }
  const covered = sum[3] ?? 0;
  const [red = 0, green = 0, blue = 0] = sum;
  if (covered === 0) return [0, 0, 0, 0];
  const parts = [red / covered, green / covered, blue / covered, (covered / samples ** 2) * 255];
  return parts.map((part) => Math.round(part));
}

/** A square with corners rounded by 18 % of its side. */
function onTile(u: number, v: number): boolean {
  const radius = 0.18;
  const dx = Math.max(radius - u, u - (1 - radius), 0);
  const dy = Math.max(radius - v, v - (1 - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function colourAt(point: Point): Colour {
  let [red, green, blue] = ground;
  for (const { points, width, opacity } of strokes) {
    if (distanceTo(points, point) > width / 2) continue;
    red += (line[0] - red) * opacity;
    green += (line[1] - green) * opacity;
    blue += (line[2] - blue) * opacity;
  }
  return [red, green, blue];
}

function distanceTo(points: readonly Point[], [x, y]: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  points.slice(1).forEach(([bx, by], index) => {
    const [ax, ay] = points[index] ?? [bx, by];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)));
  });
  return nearest;
}

/** A cubic curve as 24 straight pieces. */
function curve(a: Point, b: Point, c: Point, d: Point): readonly Point[] {
  return Array.from({ length: 25 }, (_, index): Point => {
    const t = index / 24;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    const at = (axis: 0 | 1): number =>
      [a, b, c, d].reduce((sum, point, i) => sum + point[axis] * (weights[i] ?? 0), 0);
    return [at(0), at(1)];
  });
}
