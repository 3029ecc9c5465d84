import { describe, expect, it } from 'vitest';
import { peakMemoryBelow } from './host/memory';
import { figureLine, overTarget } from './host/print-figure';
import { seededProducers } from './seeded-producers';
import { median, percentile } from './spread';

const figure = { figure: 'find', size: 'XL', value: 12.345, unit: 'ms', target: 30 } as const;

describe('figures', () => {
  it('are one line of JSON each', () => {
    expect(JSON.parse(figureLine(figure))).toEqual({ figure: 'find', size: 'XL', value: 12.3, unit: 'ms', target: 30 });
  });

  it('name the ratio to a rival, under 1 when ours is smaller', () => {
    const line = JSON.parse(figureLine({ ...figure, rival: 'plain', rivalValue: 49.38 }));
    expect(line).toMatchObject({ rival: 'plain', rivalValue: 49.4, ratio: 0.25 });
  });

  it('are over their target only when they pass it', () => {
    const { target: _target, ...open } = figure;
    expect(overTarget([figure, { ...figure, value: 30 }, { ...figure, value: 31 }, open])).toEqual([
      { ...figure, value: 31 },
    ]);
  });

  it('have a median and percentiles that were really measured', () => {
    const values = [5, 1, 4, 2, 3];
    expect([median(values), percentile(values, 0.95), percentile(values, 0)]).toEqual([3, 5, 1]);
    expect(median([])).toBeNaN();
  });
});

describe('made-up producers', () => {
  it('are the same for the same seed and others for another', () => {
    expect(seededProducers(3, 7)).toEqual(seededProducers(3, 7));
    expect(seededProducers(3, 7)).not.toEqual(seededProducers(3, 8));
    expect(new Set(seededProducers(500, 7).map(({ id }) => id)).size).toBe(500);
  });
});

describe.runIf(process.platform === 'linux')('memory of processes', () => {
  it('is found from the top of the family down', () => {
    const own = peakMemoryBelow(process.pid);
    expect(own.find(({ pid }) => pid === process.pid)?.peakMegabytes).toBeGreaterThan(10);
    expect(peakMemoryBelow(process.ppid).length).toBeGreaterThan(own.length);
  });

  it('is nothing for a process that is gone', () => {
    expect(peakMemoryBelow(4_194_304)).toEqual([]);
  });
});
