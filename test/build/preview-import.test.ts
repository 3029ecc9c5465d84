import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NeutralResult } from '../../build/neutral-result';

const root = fileURLToPath(new URL('../../', import.meta.url));
const list = join(root, 'test/fixtures/import/files/a05-nhieu-cach-viet.xlsx');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
  writeFileSync(join(folder, 'hỏng.xlsx'), '%PDF-1.7');
  const script = ['--import', 'tsx', 'build/preview-import.ts'];
  const files = [list, join(folder, 'hỏng.xlsx'), join(folder, 'không có.xlsx')];
  execFileSync(process.execPath, [...script, ...files, '--out', join(folder, 'out'), '--today', '2026-11-23'], {
    cwd: root,
    stdio: 'pipe',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const result = (name: string): NeutralResult =>
  JSON.parse(readFileSync(join(folder, 'out', `${name}.json`), 'utf8')) as NeutralResult;

describe('npm run import:preview', () => {
  test('writes one result for each file, also for those that it cannot read', () => {
    expect(readdirSync(join(folder, 'out'))).toHaveLength(3);
    expect(result('hỏng.xlsx').file_error?.code).toBe('not-a-workbook');
    expect(result('hỏng.xlsx').file_error?.message).toContain('PDF');
    expect(result('không có.xlsx').file_error?.code).toBe('damaged');
  });

  test('in the neutral schema, with sentences for the officer', () => {
    const { producers, products, issues, counts, tables } = result('a05-nhieu-cach-viet.xlsx');
    expect(counts).toEqual({ producers: 25, products: 25 });
    expect(tables).toEqual([{ sheet: 'Phiếu', header_row: 2 }]);
    expect(producers[0]).toMatchObject({ name: 'HTX Bánh Lá Ngải', type: 'hop_tac_xa', province: 'Thanh Hóa' });
    expect(products[0]).toMatchObject({
      capacity: { qty: 9000, unit: 'cái', period: 'thang' },
      decision_date: '2024-11-08',
      price_unit: 'cái',
      has_image: false,
    });
    expect(issues.find((issue) => issue['row'] === 20)).toMatchObject({
      severity: 'error',
      code: 'bad_stars',
      field: 'stars',
    });
    expect(String(issues[0]?.['message'])).toMatch(/^Trang «Phiếu», dòng \d+, cột «/);
  });
});
