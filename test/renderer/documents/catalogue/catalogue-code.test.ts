import { describe, expect, it } from 'vitest';
import {
  catalogueToday,
  frozenCatalogue,
  replacesCatalogue,
  thawedCatalogue,
} from '../../../../renderer/documents/catalogue/frozen-catalogue';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { type CodeVerdict, judgeCode } from '../../../../renderer/domain/edition/judge-code';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import { type CatalogueLook, standardLook } from '../../../../renderer/domain/records/catalogue-look';
import { type Edition, newEdition } from '../../../../renderer/domain/records/edition';
import { buyer, conference, conferenceRecords, tea } from '../../../support/conference-records';

const setting = { communeOfCode: () => null, createdAt: '2026-11-24T10:00:00+07:00' };

const issued = (no: number, look: Partial<CatalogueLook> = {}, buyerId: string | null = null): Edition => {
  const given = { ...setting, look: { ...standardLook, ...look }, buyerId };
  const snapshot = takeCatalogueSnapshot(memoryView(conferenceRecords), conference.id, given);
  if (!snapshot) throw new Error('no conference');
  return newEdition(`e${no}`, {
    kind: 'catalogue',
    conferenceId: conference.id,
    subjectId: buyerId ?? conference.id,
    no,
    issuedAt: setting.createdAt,
    reason: null,
    contentHash: 'a'.repeat(64),
    code: `K7Q2-9FX${no}-4`,
    content: frozenCatalogue(snapshot),
  });
};

/** The verdict on the code of an edition, some weeks later, in the register as it is then. */
const judged = (edition: Edition, editions: readonly Edition[], change: Partial<ViewContent> = {}): CodeVerdict => {
  const view = memoryView({ ...conferenceRecords, ...change, editions });
  const later = { ...setting, createdAt: '2026-12-03T10:00:00+07:00' };
  return judgeCode(view, edition.code, {
    freshContent: (each) => catalogueToday(view, each, later),
    replaces: replacesCatalogue,
  });
};

describe('the code of a catalogue', () => {
  it.each([
    ['for everybody', {}, null],
    ['for buyers, in English, by province', { version: 'buyer', language: 'en', grouping: 'province' }, null],
    ['for one buyer', {}, buyer.id],
  ] as const)('%s: genuine while a print of today in the same look would say the same', (_what, look, buyerId) => {
    const edition = issued(1, look, buyerId);
    expect(thawedCatalogue(edition).products.length).toBeGreaterThan(0);
    expect(judged(edition, [edition]).verdict).toBe('genuine');
  });

  it('altered when a price, the day of the conference or a certificate has changed', () => {
    const edition = issued(1);
    const changes: readonly Partial<ViewContent>[] = [
      { products: [{ ...tea, retailPriceMin: 1 }] },
      { conferences: [{ ...conference, startsOn: '2029-01-01' }] },
      { certificates: [] },
    ];
    for (const change of changes) {
      expect(judged(edition, [edition], change)).toMatchObject({ verdict: 'altered', what: 'record' });
    }
  });

  it('says nothing of a wholesale price that it does not print', () => {
    const public1 = issued(1);
    const wholesale = {
      products: conferenceRecords.products.map((each) => ('record' in each ? each : { ...each, wholesalePrice: 7 })),
    };
    expect(judged(public1, [public1], wholesale).verdict).toBe('genuine');
    const forBuyers = issued(1, { version: 'buyer' });
    expect(judged(forBuyers, [forBuyers], wholesale).verdict).toBe('altered');
  });

  it('older only behind an edition of the same version and language', () => {
    const [first, forBuyers, second] = [issued(1), issued(2, { version: 'buyer' }), issued(3)];
    expect(judged(first, [first, forBuyers]).verdict).toBe('genuine');
    expect(judged(first, [first, forBuyers, second])).toMatchObject({ verdict: 'older', latest: { no: 3 } });
    expect(judged(forBuyers, [first, forBuyers, second]).verdict).toBe('genuine');
  });

  it('calls nothing altered when the conference or the buyer is gone', () => {
    const forOne = issued(1, {}, buyer.id);
    expect(judged(forOne, [forOne], { buyers: [] }).verdict).toBe('genuine');
    const edition = issued(1);
    expect(judged(edition, [edition], { conferences: [] }).verdict).toBe('genuine');
  });
});
