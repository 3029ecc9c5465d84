import { describe, expect, it } from 'vitest';
import type { Change, ChangeHeader } from '../../../../renderer/domain/plan/change';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { createEdit, type Edit } from '../../../../renderer/domain/plan/plan';
import { tableNames } from '../../../../renderer/domain/records/table-name';
import type { AnyRecord } from '../../../../renderer/domain/records/tables';
import { productsAddress, recordAddress } from '../../../../renderer/features/start/addresses';
import { resumeLines } from '../../../../renderer/features/start/resume-lines';
import { filtersOf } from '../../../../renderer/ui/routing/list-view';
import { conferenceRecords, honey, tea } from '../../../support/conference-records';

const header = (seq: number, undoes?: number): ChangeHeader => ({
  seq,
  dot: `r:${seq}`,
  at: `2026-11-24T0${seq}:00:00Z`,
  who: 'Lan',
  reason: undoes === undefined ? 'edit' : 'undo',
  label: `Việc ${seq}`,
  editCount: 1,
  ...(undoes === undefined ? {} : { undoes }),
});

const view = memoryView(conferenceRecords);
const rename = (id: string, table: 'products' | 'certificates' | 'mous' | 'decisions' = 'products'): Edit => ({
  type: 'update',
  table,
  id,
  fields: { note: { before: null, after: 'x' } },
});
const change = (seq: number, ...edits: readonly Edit[]): Change => {
  const { editCount: _count, ...rest } = header(seq);
  return { ...rest, edits };
};

describe('resumeLines', () => {
  it('puts unsaved typing before records edited last, each page once', () => {
    const drafts = [{ key: 'producers/p1', at: '2026-11-24T08:00:00Z' }];
    const lines = resumeLines(
      view,
      drafts,
      [change(7, rename('x1')), change(6, rename('x2')), change(5, rename('x1'))],
      4,
    );
    expect(lines).toEqual([
      {
        table: 'producers',
        id: 'p1',
        name: 'Hợp tác xã Bản Liền',
        address: '/chu-the/p1',
        at: '2026-11-24T08:00:00Z',
        typing: true,
      },
      {
        table: 'products',
        id: 'x1',
        name: tea.name,
        address: '/san-pham/x1',
        at: '2026-11-24T07:00:00Z',
        typing: false,
      },
      {
        table: 'products',
        id: 'x2',
        name: honey.name,
        address: '/san-pham/x2',
        at: '2026-11-24T06:00:00Z',
        typing: false,
      },
    ]);
  });

  it('leads from a certificate to its product and from a memorandum to its conference', () => {
    const lines = resumeLines(view, [], [change(2, rename('k1', 'certificates')), change(1, rename('m1', 'mous'))], 4);
    expect(lines.map(({ name, address }) => [name, address])).toEqual([
      [tea.name, '/san-pham/x1'],
      ['Hội nghị kết nối cung cầu năm 2026', '/bien-ban/c1'],
    ]);
  });

  it('goes back to no import, no page that does not exist and nothing that is gone', () => {
    const imported = change(3, createEdit('products', tea), createEdit('products', honey));
    const gone = memoryView({ ...conferenceRecords, products: [{ ...tea, removed: true }] });
    expect(resumeLines(view, [], [imported], 4)).toEqual([]);
    expect(resumeLines(view, [], [change(3, rename('d1', 'decisions'))], 4)).toEqual([]);
    expect(resumeLines(gone, [{ key: 'products/x1', at: 'now' }], [change(3, rename('x2'))], 4)).toEqual([]);
  });

  it('knows drafts of single fields, and leaves other drafts alone', () => {
    const drafts = ['first-start', 'producers/', 'constructor/x', 'producers/p1/phones'].map((key) => ({
      key,
      at: 'now',
    }));
    expect(resumeLines(view, drafts, [], 4).map(({ id }) => id)).toEqual(['p1']);
  });

  it('shows no more than there is room for', () => {
    expect(resumeLines(view, [], [change(2, rename('x1')), change(1, rename('x2'))], 1)).toHaveLength(1);
  });
});

describe('addresses', () => {
  it('name the filters of the product list', () => {
    const address = productsAddress({ standings: ['valid', 'lapsing'], sector: 'II', stars: 4 });
    const filters = filtersOf(address);
    expect(address.startsWith('/san-pham/loc/')).toBe(true);
    expect(filters.getAll('hieuluc')).toEqual(['valid', 'lapsing']);
    expect([filters.get('nganh'), filters.get('sao')]).toEqual(['II', '4']);
  });

  it('open the whole list without a filter, and products of no sector by their own word', () => {
    expect(productsAddress({})).toBe('/san-pham');
    expect(productsAddress({ sector: null })).toBe('/san-pham/loc/nganh=khong');
  });

  it('are one for each table, or none', () => {
    const addresses = tableNames.map((table) => {
      const [record]: readonly (AnyRecord | { readonly record: AnyRecord })[] = conferenceRecords[table];
      return record && 'id' in record ? recordAddress(table, record) : undefined;
    });
    // Tables of bookkeeping have no record in this conference.
    expect(addresses.slice(0, 9)).toEqual([
      '/cai-dat',
      '/chu-the/p1',
      '/san-pham/x1',
      null,
      '/san-pham/x1',
      '/ben-mua/b1',
      '/hoi-nghi/c1/ben-ban',
      '/hoi-nghi/c1/ben-ban',
      '/bien-ban/c1',
    ]);
  });
});
