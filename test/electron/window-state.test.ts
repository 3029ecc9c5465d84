import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstSize,
  leastSize,
  placeWindow,
  readWindowState,
  type WindowState,
  writeWindowState,
} from '../../electron/window-state';
import { createSimulatedDisk } from './simulated-disk';
import { createTestWriter } from './test-writer';

const laptop = { x: 0, y: 0, width: 1_366, height: 728 };
const beside = { x: 1_366, y: 0, width: 1_920, height: 1_040 };
const saved: WindowState = { x: 1_500, y: 100, width: 1_200, height: 800, maximized: false };

describe('placeWindow', () => {
  test('the first time in the middle of the first screen, no larger than it', () => {
    expect(placeWindow(null, [laptop])).toEqual({ width: 1_366, height: 728, at: null, maximized: false });
    expect(placeWindow(null, [beside])).toEqual({ ...firstSize, at: null, maximized: false });
  });

  test('as it was, while its screen is there', () => {
    expect(placeWindow(saved, [laptop, beside])).toEqual({
      width: 1_200,
      height: 800,
      at: { x: 1_500, y: 100 },
      maximized: false,
    });
  });

  test('back on the first screen when the second was unplugged', () => {
    expect(placeWindow(saved, [laptop])).toEqual({ width: 1_200, height: 728, at: null, maximized: false });
  });

  test.each([
    ['above the screen', { y: -10 }],
    ['below it', { y: 1_020 }],
    ['only a sliver at the right', { x: 3_200 }],
    ['only a sliver at the left', { x: 200 }],
  ])('not where the title bar cannot be grabbed: %s', (_where, moved) => {
    expect(placeWindow({ ...saved, ...moved }, [beside]).at).toBeNull();
  });

  test('keeps maximized', () => {
    expect(placeWindow({ ...saved, maximized: true }, [laptop, beside]).maximized).toBe(true);
  });

  test('survives a machine that reports no screen', () => {
    expect(placeWindow(saved, []).at).toBeNull();
  });

  test('never larger than the screen, never smaller than the least that fits', () => {
    const int = (min: number, max: number) => fc.integer({ min, max });
    const state = fc.record({
      x: int(-5_000, 5_000),
      y: int(-5_000, 5_000),
      width: int(1, 9_000),
      height: int(1, 9_000),
      maximized: fc.boolean(),
    });
    const area = fc.record({
      x: int(-3_000, 3_000),
      y: int(-3_000, 3_000),
      width: int(640, 4_000),
      height: int(400, 3_000),
    });
    fc.assert(
      fc.property(state, fc.array(area, { minLength: 1, maxLength: 3 }), (window, areas) => {
        const { width, height } = placeWindow(window, areas);
        const fits = areas.some((screen) => width <= screen.width && height <= screen.height);
        const least = areas.some(
          (screen) =>
            width >= Math.min(leastSize.width, screen.width) && height >= Math.min(leastSize.height, screen.height),
        );
        expect({ fits, least }).toEqual({ fits: true, least: true });
      }),
    );
  });
});

describe('the file', () => {
  const path = '/data/window-state.json';

  test('comes back as it was written', async () => {
    const writer = createTestWriter(createSimulatedDisk());
    expect(await readWindowState(writer, path)).toBeNull();
    await writeWindowState(writer, path, saved);
    expect(await readWindowState(writer, path)).toEqual(saved);
  });

  test.each([
    '',
    '{',
    'null',
    '{"x":1}',
    '{"x":"1","y":1,"width":1,"height":1,"maximized":false}',
    '{"x":1,"y":1,"width":-5,"height":1,"maximized":false}',
  ])('damaged (%s): as if it were the first time', async (text) => {
    const disk = createSimulatedDisk();
    disk.put(path, Buffer.from(text));
    expect(await readWindowState(createTestWriter(disk), path)).toBeNull();
  });
});
