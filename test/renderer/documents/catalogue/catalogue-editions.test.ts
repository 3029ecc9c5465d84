import { describe, expect, it } from 'vitest';
import { catalogueChanges } from '../../../../renderer/documents/catalogue/catalogue-changes';
import type { CatalogueSnapshot } from '../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import {
  frozenCatalogue,
  sameCatalogue,
  thawedCatalogue,
} from '../../../../renderer/documents/catalogue/frozen-catalogue';
import { editionOfContent } from '../../../../renderer/domain/edition/catalogue-editions';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { planIssueCatalogue } from '../../../../renderer/domain/plan/planners/plan-issue-catalogue';
import type { Edition } from '../../../../renderer/domain/records/edition';
import { contentHash } from '../../../../renderer/formats/content-hash';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';
import { conferenceRecords } from '../../../support/conference-records';

const words = catalogueWords('vi');
const first = sampleCatalogue(30);

const issue = async (snapshot: CatalogueSnapshot, editions: readonly Edition[], id: string) => {
  const content = frozenCatalogue(snapshot);
  return planIssueCatalogue(memoryView({ ...conferenceRecords, editions }), {
    id,
    conferenceId: 'c1',
    subjectId: 'c1',
    content,
    contentHash: await contentHash(content),
    issuedAt: '2026-11-27T18:30:00.000Z',
    reason: null,
    replaces: (earlier) => sameCatalogue(JSON.parse(earlier) as CatalogueSnapshot, snapshot),
  });
};
const created = (plan: Awaited<ReturnType<typeof issue>>): Edition => {
  const [edit] = plan.edits;
  if (edit?.type !== 'create') throw new Error('nothing issued');
  return edit.record as Edition;
};

describe('an edition of the catalogue', () => {
  it('has the same hash for the same catalogue whatever the hour, and another one for one changed letter', async () => {
    const later = { ...first, createdAt: '2027-01-01T00:00:00+07:00' };
    expect(frozenCatalogue(later)).toBe(frozenCatalogue(first));
    const renamed = {
      ...first,
      products: first.products.map((each, at) => (at === 3 ? { ...each, name: `${each.name}.` } : each)),
    };
    expect(await contentHash(frozenCatalogue(renamed))).not.toBe(await contentHash(frozenCatalogue(first)));
    const inEnglish = { ...first, look: { ...first.look, language: 'en' as const } };
    expect(frozenCatalogue(inEnglish)).not.toBe(frozenCatalogue(first));
  });

  it('gives back what it froze: the same hash, the same cells', async () => {
    const edition = created(await issue(first, [], 'e1'));
    const thawed = thawedCatalogue(edition);
    expect(await contentHash(frozenCatalogue(thawed))).toBe(edition.contentHash);
    const cells = (snapshot: CatalogueSnapshot) =>
      catalogueWorkbook(snapshot, words).sheets.map(({ name, rows, columns }) => ({ name, rows, columns }));
    expect(cells(thawed)).toEqual(cells(first));
    expect(catalogueWorkbook(thawed, words).sheets[0]?.titles.at(-1)?.text).toBe(
      `Ấn bản số 1, phát hành ngày 28/11/2026, mã ${edition.code}`,
    );
  });

  it('is numbered on from the highest number ever given, removed ones too', async () => {
    const one = created(await issue(first, [], 'e1'));
    expect(one.no).toBe(1);
    const removed = { ...one, removed: true, no: 7 };
    expect(created(await issue(first, [one, removed], 'e2')).no).toBe(8);
  });

  it('takes the place of the earlier one of the same version and language only', async () => {
    const one = created(await issue(first, [], 'e1'));
    const again = await issue({ ...first, place: 'Nơi khác' }, [one], 'e2');
    expect(again.edits.slice(1)).toMatchObject([{ id: 'e1', fields: { state: { after: 'superseded' } } }]);
    const english = await issue({ ...first, look: { ...first.look, language: 'en' } }, [one], 'e2');
    expect(english.edits).toHaveLength(1);
    expect(created(english).no).toBe(2);
  });

  it('is found by its content while it stands', async () => {
    const one = created(await issue(first, [], 'e1'));
    const view = memoryView({ ...conferenceRecords, editions: [one] });
    expect(editionOfContent(view, 'c1', one.contentHash)?.id).toBe('e1');
    expect(editionOfContent(view, 'other', one.contentHash)).toBeNull();
    const old = memoryView({ ...conferenceRecords, editions: [{ ...one, state: 'superseded' }] });
    expect(editionOfContent(old, 'c1', one.contentHash)).toBeNull();
  });
});

describe('what changed since an edition', () => {
  const [gone, renamed, ...others] = first.products;
  const [maker] = first.producers;
  if (!gone || !renamed || !maker) throw new Error('sample too small');
  const fresh = { ...renamed, id: 'new', name: 'Sản phẩm mới' };
  const second: CatalogueSnapshot = {
    ...first,
    products: [{ ...renamed, name: 'Tên khác', priceMin: 99_000, stars: 5, photo: 'f'.repeat(64) }, ...others, fresh],
    producers: first.producers.map((each) => (each.id === maker.id ? { ...each, address: 'Thôn mới' } : each)),
  };

  it('lists added, removed and changed, field by field', () => {
    const { added, removed, changed } = catalogueChanges(first, second, words);
    expect(added.map(({ name }) => name)).toEqual(['Sản phẩm mới']);
    expect(removed.map(({ id }) => id)).toEqual([gone.id]);
    expect(changed.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['Tên sản phẩm', renamed.name, 'Tên khác'],
      ['Hạng sao', `${renamed.stars} sao`, '5 sao'],
      ['Giá bán lẻ từ (đồng)', '85.500', '99.000'],
      ['Ảnh', null, 'ảnh mới'],
      ['Địa chỉ', maker.address, 'Thôn mới'],
    ]);
  });

  it('tells what changed of a producer once, whatever the number of its products', () => {
    const moved = { ...first, producers: first.producers.map((each) => ({ ...each, phones: ['+84987654321'] })) };
    const { changed } = catalogueChanges(first, moved, words);
    expect(changed).toHaveLength(first.producers.length);
    expect(changed.every(({ producerName }) => producerName === null)).toBe(true);
  });

  it('finds nothing between a catalogue and itself, in another look too', () => {
    const nothing = { added: [], removed: [], changed: [] };
    expect(catalogueChanges(first, first, words)).toEqual(nothing);
    expect(catalogueChanges(first, { ...first, look: { ...first.look, language: 'both' } }, words)).toEqual(nothing);
  });

  it('is a sheet of the workbook', () => {
    const since = { ...first, edition: { no: 1, on: '2026-11-27', code: 'X' } };
    const sheet = catalogueWorkbook(second, words, since).sheets.at(-1);
    expect(sheet?.name).toBe('Thay đổi');
    expect(sheet?.rows.map(({ cells }) => cells[1])).toEqual(['Thêm', 'Bớt', 'Sửa', 'Sửa', 'Sửa', 'Sửa', 'Sửa']);
    expect(sheet?.rows.every(({ cells }) => cells.length === sheet.columns.length)).toBe(true);
    expect(catalogueWorkbook(first, words, since).sheets.at(-1)?.rows[0]?.cells[1]).toBe('Không có gì thay đổi.');
  });
});
