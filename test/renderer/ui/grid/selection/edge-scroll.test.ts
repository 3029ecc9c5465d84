import { describe, expect, it } from 'vitest';
import { edgeStep, nearestInside } from '../../../../../renderer/ui/grid/selection/edge-scroll';

const inside = { left: 100, top: 50, right: 500, bottom: 300 };

describe('edgeStep', () => {
  it('stands still over the cells, their borders too', () => {
    for (const point of [
      { x: 300, y: 200 },
      { x: 100, y: 50 },
      { x: 500, y: 300 },
    ])
      expect(edgeStep(point, inside)).toEqual({ x: 0, y: 0 });
  });

  it('scrolls to where the drag stands, faster the farther out, and never faster than one can see', () => {
    expect(edgeStep({ x: 300, y: 301 }, inside)).toEqual({ x: 0, y: 1 });
    expect(edgeStep({ x: 300, y: 330 }, inside)).toEqual({ x: 0, y: 10 });
    expect(edgeStep({ x: 300, y: 2000 }, inside)).toEqual({ x: 0, y: 36 });
    expect(edgeStep({ x: 70, y: 20 }, inside)).toEqual({ x: -10, y: -10 });
  });
});

describe('nearestInside', () => {
  it('leaves a point over the cells and brings another one to their edge', () => {
    expect(nearestInside({ x: 300, y: 200 }, inside)).toEqual({ x: 300, y: 200 });
    expect(nearestInside({ x: 20, y: 2000 }, inside)).toEqual({ x: 100, y: 299 });
    expect(nearestInside({ x: 900, y: 0 }, inside)).toEqual({ x: 499, y: 50 });
  });
});
