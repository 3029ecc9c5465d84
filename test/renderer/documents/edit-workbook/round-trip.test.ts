import { beforeAll, describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { sampleProvince } from '../../../../renderer/sample/sample-province';
import { exported, imports } from '../../../support/edit-export';

describe('«Xuất Excel để sửa» of a sample province', () => {
  let view: StoreView;
  beforeAll(async () => {
    view = memoryView(await sampleProvince({ seed: 7, size: 'M', today: '2026-11-23', provinceCode: '96' }));
  });

  it.each([
    ['masked', { personalData: false }],
    ['with personal data', { personalData: true }],
    ['in English', { personalData: true, language: 'en' }],
    ['products only', { only: 'products' }],
    ['producers only', { only: 'producers' }],
  ] as const)(
    'untouched changes nothing: %s',
    async (_, options) => {
      const { counts, plan, rowsRead } = imports(await exported(view, options), view);
      expect(plan.edits).toEqual([]);
      expect(counts).toEqual({ created: 0, updated: 0, unchanged: rowsRead, doubtful: 0, refused: 0 });
      expect(rowsRead).toBeGreaterThan(300);
    },
    60_000,
  );
});
