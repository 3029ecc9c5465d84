import { describe, expect, test } from 'vitest';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { ceremonyPapersOf } from '../../../../renderer/documents/ceremony/ceremony-papers';
import { folderLabels, nameCardLabels, tableSigns } from '../../../../renderer/documents/labels/party-labels';
import { productLabels } from '../../../../renderer/documents/labels/product-labels';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankCeremony } from '../../../../renderer/domain/records/ceremony';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { conferenceRecords, honey, producer, tea } from '../../../support/conference-records';

const head = { conferenceName: 'Hội nghị 2026', officeName: 'Sở Công Thương', createdAt: '2026-12-05T08:00:00+07:00' };
const { ofCode: communeOfCode } = await loadCommunes();
const setting = { communeOfCode, createdAt: head.createdAt };
const view = memoryView(conferenceRecords);
const ceremony = {
  ...blankCeremony('y', 'c1'),
  guests: [{ key: 'g', name: 'Nguyễn Văn Một', title: 'Chủ tịch UBND tỉnh', office: 'UBND tỉnh Lào Cai' }],
};
const papers = [...ceremonyPapersOf(view, ceremony, setting).values()];

describe('labels of products', () => {
  const labelsOf = (over: Partial<typeof conferenceRecords>) => {
    const snapshot = takeCatalogueSnapshot(memoryView({ ...conferenceRecords, ...over }), 'c1', setting);
    if (!snapshot) throw new Error('no catalogue');
    return productLabels(snapshot);
  };

  test('only what the catalogue prints: the lapsed honey has no label, the tea has its four stars', () => {
    expect(labelsOf({})).toEqual([
      {
        id: 'x1',
        name: 'Chè Shan tuyết',
        above: 'Hợp tác xã Bản Liền',
        heading: 'Chè Shan tuyết',
        stars: { count: 4, words: '4 sao' },
        lines: [],
        qr: null,
      },
    ]);
  });

  test("the code is the producer's own link, and the GTIN stands under it; without a link the GTIN is the code", () => {
    const gtin = '8936012345678';
    const products = [{ ...tea, gtin }, honey];
    const [withSite] = labelsOf({ products, producers: [{ ...producer, website: 'banlien.vn' }] });
    expect(withSite?.qr?.text).toBe('https://banlien.vn');
    expect(withSite?.lines).toEqual([`GTIN\u00a0${gtin}`, 'banlien.vn']);
    const [bare] = labelsOf({ products });
    expect([bare?.qr?.text, bare?.lines]).toEqual([gtin, [`GTIN\u00a0${gtin}`]]);
  });

  test('an address that nobody types from a label says whose it is; the code holds the whole', () => {
    const address = `https://www.banlien.vn/san-pham/${'che-shan-'.repeat(6)}tuyet`;
    const [long] = labelsOf({ producers: [{ ...producer, website: address }] });
    expect(long?.qr?.text).toBe(address);
    expect(long?.lines).toEqual(['www.banlien.vn/…']);
  });

  test('what was let in without a certificate in force has a label without stars', () => {
    const [, seller, buyer] = [null, ...conferenceRecords.participations];
    if (!seller || !buyer) throw new Error('no participations');
    const letIn = [{ productId: 'x2', against: 'lapsed' as const, reason: 'Đã nộp hồ sơ' }];
    const labels = labelsOf({ participations: [{ ...seller, letIn }, buyer] });
    expect(labels.map(({ id, stars }) => [id, stars?.count ?? null])).toEqual([
      ['x1', 4],
      ['x2', null],
    ]);
  });
});

describe('cards, signs and folders', () => {
  test('each person once: guests, signers, representatives; who is not known has none and is counted', () => {
    const { labels, without } = nameCardLabels(view, head, ceremony, papers);
    expect(labels.map(({ heading, lines, above }) => [heading, ...lines, above])).toEqual([
      ['Nguyễn Văn Một', 'Chủ tịch UBND tỉnh', 'UBND tỉnh Lào Cai'],
      ['Vàng A Páo', 'Giám đốc', 'Hợp tác xã Bản Liền'],
      ['Trần Thị Đào', 'Giám đốc', 'Công ty TNHH Siêu thị Sao Việt'],
    ]);
    expect(without).toBe(0);
    const nobody = memoryView({ ...conferenceRecords, producers: [{ ...producer, representative: null }], mous: [] });
    const lacking = nameCardLabels(nobody, head, ceremony, []);
    expect(lacking.labels.map(({ heading }) => heading)).not.toContain('Vàng A Páo');
    expect(lacking.without).toBe(1);
  });

  test('signs have the booth; who declined has none', () => {
    expect(tableSigns(view, 'c1').labels.map(({ heading, lines }) => [heading, ...lines])).toEqual([
      ['Công ty TNHH Siêu thị Sao Việt'],
      ['Hợp tác xã Bản Liền', 'Gian hàng A05'],
    ]);
    const participations = conferenceRecords.participations.map((each) => ({ ...each, state: 'declined' as const }));
    expect(tableSigns(memoryView({ ...conferenceRecords, participations }), 'c1').labels).toEqual([]);
  });

  test('a folder says which paper, between whom, and how many copies', () => {
    expect(folderLabels(head, papers).map(({ heading, lines, above }) => [heading, above, ...lines])).toEqual([
      [
        'Biên bản số 07',
        'Hội nghị 2026',
        'Hợp tác xã Bản Liền',
        'Công ty TNHH Siêu thị Sao Việt',
        expect.stringMatching(/^Số bản: 0\d$/),
      ],
    ]);
  });

  test('a folder of twenty offices names two and counts the others, so that it can be read', () => {
    const [first] = papers;
    if (!first) throw new Error('no paper');
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...(first.signers[0] ?? { salutation: '', name: '', title: '', unit: '', authority: false }),
      unit: `Sở Công Thương ${index + 1}`,
    }));
    const [label] = folderLabels(head, [{ ...first, signers: many }]);
    expect(label?.lines.slice(0, 3)).toEqual(['Sở Công Thương 1', 'Sở Công Thương 2', 'và 18 đơn vị khác']);
    const [three] = folderLabels(head, [{ ...first, signers: many.slice(0, 3) }]);
    expect(three?.lines.slice(0, 3)).toEqual(['Sở Công Thương 1', 'Sở Công Thương 2', 'Sở Công Thương 3']);
  });
});
