import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueSnapshot } from '../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import { standardLook } from '../../../../renderer/domain/records/catalogue-look';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankContact, type Contact } from '../../../../renderer/domain/records/contact';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProduct } from '../../../../renderer/domain/records/product';
import type { Communes } from '../../../../renderer/domain/reference/communes';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { compareVietnamese } from '../../../../renderer/domain/vietnamese/collate';
import {
  conference,
  conferenceRecords,
  honey,
  honeyCertificate,
  producer,
  tea,
  teaCertificate,
} from '../../../support/conference-records';

const createdAt = '2026-11-24T10:00:00+07:00';
const seller = {
  ...blankParticipation('t1', 'c1', 'producer', 'p1'),
  state: 'accepted' as const,
  productIds: ['x1', 'x2'],
};

describe('the catalogue of a conference', () => {
  let communes: Communes;
  beforeAll(async () => {
    communes = await loadCommunes();
  });
  const find = (changes: Partial<ViewContent> = {}): CatalogueSnapshot | null =>
    takeCatalogueSnapshot(memoryView({ ...conferenceRecords, ...changes }), 'c1', {
      communeOfCode: communes.ofCode,
      createdAt,
    });
  const take = (changes: Partial<ViewContent> = {}): CatalogueSnapshot => {
    const snapshot = find(changes);
    if (!snapshot) throw new Error('no catalogue');
    return snapshot;
  };

  it('is null when the conference is gone', () => {
    expect(find({ conferences: [] })).toBeNull();
  });

  it('lets in what is in force on the first day, and keeps out the rest with its reason', () => {
    const snapshot = take();
    expect(snapshot.products.map((product) => product.id)).toEqual(['x1']);
    expect(snapshot.keptOut).toEqual([
      {
        id: 'x2',
        name: 'Mật ong bạc hà',
        producerName: 'Hợp tác xã Bản Liền',
        reason: 'lapsed',
        decisionNo: '12/QĐ-UBND',
        expiresOn: '2025-01-15',
      },
    ]);
  });

  it('judges anew when the conference moves', () => {
    const moved = (startsOn: string | null) => take({ conferences: [{ ...conference, startsOn }] });
    expect(moved('2024-12-01').keptOut.map((each) => `${each.id} ${each.reason}`)).toEqual(['x1 notYet']);
    expect(moved('2024-12-01').products.map((each) => each.id)).toEqual(['x2']);
    expect(moved('2028-03-11').keptOut).toHaveLength(2);
    expect(moved(null).keptOut.map((each) => each.reason)).toEqual(['noConferenceDay', 'noConferenceDay']);
  });

  it.each([
    ['noCertificate', []],
    ['claimed', [{ ...teaCertificate, decisionId: null }]],
    ['potentialFive', [{ ...teaCertificate, stars: null, potentialFive: true }]],
    ['revoked', [{ ...teaCertificate, revocationNo: '1/QĐ', revokedOn: '2026-01-01' }]],
    ['unknownDate', [{ ...teaCertificate, expiresOn: '2026' }]],
  ] as const)('keeps out with the reason %s', (reason, certificates) => {
    const snapshot = take({ certificates, products: [tea] });
    expect(snapshot.products).toEqual([]);
    expect(snapshot.keptOut).toMatchObject([{ id: 'x1', reason }]);
  });

  it('carries star, decision and last day of the certificate that counts', () => {
    expect(take().products[0]).toMatchObject({
      stars: 4,
      decisionNo: '3981/QĐ-UBND',
      decisionDate: '2025-03-10',
      authority: 'UBND tỉnh Lào Cai',
      expiresOn: '2028-03-10',
      sector: 'I',
      groupCode: 'I.5.a',
      photo: 'a'.repeat(64),
    });
    const yearOnly = take({ decisions: [{ ...conferenceRecords.decisions[0], date: '2025' } as never] });
    expect(yearOnly.products[0]).toMatchObject({ decisionDate: '2025', expiresOn: null });
  });

  it('takes products of those who did not decline, once each, live ones only', () => {
    expect(take({ participations: [{ ...seller, state: 'declined' }] }).products).toEqual([]);
    expect(take({ participations: [{ ...seller, state: 'invited' }] }).products).toHaveLength(1);
    expect(take({ participations: [{ ...seller, conferenceId: 'c9' }] }).products).toEqual([]);
    expect(take({ participations: [{ ...seller, productIds: ['x1', 'x1', 'gone'] }] }).products).toHaveLength(1);
    expect(take({ products: [{ ...tea, removed: true }] }).products).toEqual([]);
    expect(take({ participations: [{ ...seller, role: 'buyer' }] }).products).toEqual([]);
  });

  it('puts in or keeps out each product that was brought: none is lost', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(count, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (size, certified) => {
        const products = Array.from({ length: size }, (_, index) => ({
          ...blankProduct(`q${index}`, 'p1'),
          name: `Sản phẩm ${index}`,
        }));
        const certificates = products.flatMap((product, index) =>
          certified[index]
            ? [{ ...blankCertificate(`c${index}`, product.id), decisionId: 'd1', stars: 3 as const }]
            : [],
        );
        const snapshot = take({
          products,
          certificates,
          participations: [{ ...seller, productIds: products.map(({ id }) => id) }],
        });
        expect(snapshot.products).toHaveLength(certificates.length);
        expect(snapshot.products.length + snapshot.keptOut.length).toBe(size);
      }),
      { numRuns: 40 },
    );
  });

  it('sorts by sector, then stars from five down, then name in Vietnamese order', () => {
    const order = [
      ['II.1.a', 3, 'Rượu ngô'],
      ['I.5.a', 3, 'Ấm trà'],
      ['I.5.a', 3, 'An trà'],
      ['I.2.b', 5, 'Mật ong'],
      [null, 5, 'Chưa rõ'],
      ['I.5.a', 3, 'Đỗ tương'],
      ['I.5.a', 3, 'Dừa'],
    ] as const;
    const products = order.map(([subgroupCode, , name], index) => ({
      ...blankProduct(`q${index}`, 'p1'),
      subgroupCode,
      name,
    }));
    const certificates = order.map(([, stars], index) => ({
      ...blankCertificate(`c${index}`, `q${index}`),
      decisionId: 'd1',
      stars,
    }));
    const names = take({
      products,
      certificates,
      participations: [{ ...seller, productIds: products.map(({ id }) => id) }],
    }).products.map(({ name }) => name);
    const threes = ['An trà', 'Ấm trà', 'Dừa', 'Đỗ tương'].toSorted(compareVietnamese);
    expect(names).toEqual(['Mật ong', ...threes, 'Rượu ngô', 'Chưa rõ']);
  });

  it('names office, conference, day and place', () => {
    expect(take()).toMatchObject({
      officeName: 'Sở Công Thương tỉnh Lào Cai',
      superiorBody: 'UBND tỉnh Lào Cai',
      conferenceName: conference.name,
      day: '2026-12-05',
      place: 'Trung tâm Hội nghị',
      createdAt,
    });
    expect(take({ offices: [] })).toMatchObject({ officeName: '', superiorBody: null });
  });

  it('is plain data that survives storage unchanged', () => {
    expect(JSON.parse(JSON.stringify(take()))).toEqual(take());
  });

  describe('in public', () => {
    const shown = (changes: object) => take({ producers: [{ ...producer, ...changes }] }).producers[0];
    it('prints phone and e-mail by consent only', () => {
      expect(shown({})).toMatchObject({ phones: [], email: null });
      expect(shown({ contactPublic: true })).toMatchObject({ phones: ['+84912345678'], email: 'banlien@example.vn' });
    });
    describe('where persons to call are kept', () => {
      const person = (id: string, changes: Partial<Contact>): Contact => ({
        ...blankContact(id, 'p1'),
        name: `Người ${id}`,
        phones: [`+8490000000${id}`],
        email: `nguoi${id}@example.vn`,
        ...changes,
      });
      const contacts = [
        person('1', { consentBuyers: true, consentFollowUp: true }),
        person('2', { consentCatalogue: true }),
        person('3', { consentProvinces: true, consentFollowUp: true }),
      ];
      const versions = [
        ['public', '2', ['1', '3']],
        ['buyer', '1', ['2', '3']],
      ] as const;
      const inVersion = (version: 'public' | 'buyer', agreed = contacts) =>
        takeCatalogueSnapshot(
          memoryView({
            ...conferenceRecords,
            // The party's own tick says nothing about a person who was asked and did not agree.
            producers: [{ ...producer, contactPublic: true }],
            contacts: agreed,
          }),
          'c1',
          { communeOfCode: communes.ofCode, createdAt, look: { ...standardLook, version } },
        );

      it.each(versions)('the %s version prints who agreed to it, and nobody else in any sheet', (version, yes, no) => {
        const snapshot = inVersion(version);
        expect(snapshot?.producers[0]).toMatchObject({
          phones: [`+8490000000${yes}`],
          email: `nguoi${yes}@example.vn`,
        });
        if (!snapshot) throw new Error('no catalogue');
        const written = JSON.stringify([snapshot, catalogueWorkbook(snapshot, catalogueWords('vi'))]);
        expect(written).toContain(`nguoi${yes}@example.vn`);
        for (const id of no) {
          expect(written).not.toContain(`nguoi${id}@example.vn`);
          expect(written).not.toContain(`90000000${id}`);
          expect(written).not.toContain(`0900 000 00${id}`);
        }
        expect(written).not.toContain('912345678');
      });

      it.each(versions)('the %s version prints no number when nobody agreed', (version) => {
        const nobody = contacts.map((contact) => ({ ...contact, consentBuyers: false, consentCatalogue: false }));
        expect(inVersion(version, nobody)?.producers[0]).toMatchObject({ phones: [], email: null });
      });
    });
    it("masks a household's tax code, owner and home", () => {
      const code = communes.named('Bản Liền', '15')[0]?.code ?? '';
      const household = shown({
        kind: 'household',
        taxCode: '010190012345',
        communeCode: code,
        representative: 'Vàng Thị Mai',
      });
      expect(household).toMatchObject({
        taxCode: '*********345',
        representative: 'V. T. Mai',
        address: 'xã Bản Liền, tỉnh Lào Cai',
      });
    });
    it("masks a person's number even where the kind says firm", () => {
      expect(shown({ taxCode: '010190012345' })?.taxCode).toBe('*********345');
      expect(shown({})).toMatchObject({ taxCode: '5300123456', representative: 'Vàng A Páo' });
    });
    it('shows no address of another scheme than the web', () => {
      for (const website of ['javascript:alert(1)', 'file:///c:/x', '=cmd()', 'data:text/html,x'])
        expect(shown({ website })?.website).toBeNull();
      for (const website of ['https://banlien.vn/che', 'banlien.com.vn'])
        expect(shown({ website })?.website).toBe(website);
    });
    it('carries neither bank account nor note into the snapshot', () => {
      const text = JSON.stringify(take({ producers: [{ ...producer, bankAccount: '999888777', note: 'bí mật' }] }));
      expect(text).not.toMatch(/999888777|bí mật/);
    });
  });

  it('lists those who come by name, with booth and state', () => {
    const second = { ...producer, id: 'p2', name: 'An Phát' };
    const snapshot = take({
      producers: [producer, second],
      participations: [
        { ...seller, boothNo: 'A05' },
        { ...seller, id: 't3', partyId: 'p2', state: 'invited', productIds: [] },
      ],
    });
    expect(snapshot.producers.map(({ name, boothNo, state }) => [name, boothNo, state])).toEqual([
      ['An Phát', null, 'invited'],
      ['Hợp tác xã Bản Liền', 'A05', 'accepted'],
    ]);
  });

  it('keeps lapsed and valid apart even for one producer', () => {
    const both = take({ products: [tea, honey], certificates: [teaCertificate, honeyCertificate] });
    expect(new Set([...both.products, ...both.keptOut].map(({ id }) => id)).size).toBe(2);
  });
});
