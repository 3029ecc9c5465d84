import { z } from 'zod';
import type { AtomicWriter } from './atomic-write';
import { readJson, writeJson } from './json-file';

const windowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const leastSize = { width: 1_024, height: 640 } as const;
export const firstSize = { width: 1_366, height: 768 } as const;
/** So much of the title bar must be on a screen that the mouse can grab it. */
const grip = { width: 120, height: 40 } as const;

export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Missing: the system centres the window. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly maximized: boolean;
}

/** Where to put the window: as it was, unless the screen it was on is gone or smaller now. `areas`: primary first. */
export function placeWindow(saved: WindowState | null, areas: readonly Area[]): Placement {
  const home = saved ? areas.find((area) => showsGrip(saved, area)) : undefined;
  const area = home ?? areas[0] ?? { x: 0, y: 0, ...firstSize };
  const width = clamp(saved?.width ?? firstSize.width, leastSize.width, area.width);
  const height = clamp(saved?.height ?? firstSize.height, leastSize.height, area.height);
  return { width, height, at: saved && home ? { x: saved.x, y: saved.y } : null, maximized: saved?.maximized ?? false };
}

function showsGrip(window: WindowState, area: Area): boolean {
  const acrossX = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const topInside = window.y >= area.y && window.y + grip.height <= area.y + area.height;
  return acrossX >= grip.width && topInside;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(Math.min(value, most), Math.min(least, most));
}

export function readWindowState(writer: AtomicWriter, path: string): Promise<WindowState | null> {
  return readJson(writer.fs, path, windowState);
}

export function writeWindowState(writer: AtomicWriter, path: string, state: WindowState): Promise<void> {
  return writeJson(writer, path, state);
}
