import { describe, expect, it } from 'vitest';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { catalogueModel, findRows } from '../../../../renderer/features/catalogue/catalogue-model';
import { comes, conferenceWorld } from '../../../support/conference-world';

const setting = { communeOfCode: () => null, createdAt: '2026-11-24T01:00:00Z' };

describe('catalogueModel', () => {
  const view = conferenceWorld();
  const model = catalogueModel(view, 'c');

  it('writes the sum: picked = printed + kept out by reason', () => {
    expect(model?.printed).toBe(1);
    expect(model?.keptOut).toEqual([
      { reason: 'claimed', count: 1 },
      { reason: 'lapsed', count: 1 },
    ]);
    const out = model?.keptOut.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect(model?.rows).toHaveLength((model?.printed ?? 0) + out);
  });

  it('counts what the workbook prints, neither more nor less', () => {
    const snapshot = takeCatalogueSnapshot(view, 'c', setting);
    expect(snapshot?.products).toHaveLength(model?.printed ?? -1);
    expect(snapshot?.products.map(({ id }) => id)).toEqual(
      model?.rows.filter(({ part }) => part === 'printed').map(({ id }) => id),
    );
    expect(snapshot?.keptOut.map(({ id }) => id).toSorted()).toEqual(
      model?.rows
        .filter(({ part }) => part !== 'printed')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('shows each product with its producer, its certificate and its last day', () => {
    expect(model?.rows.find(({ id }) => id === 'tra')).toMatchObject({
      part: 'printed',
      producerName: 'HTX Chị Em',
      stars: 4,
      status: 'lapsing',
      lastDay: '2027-05-10',
      ends: { from: '2027-05-10', to: '2027-05-10' },
      decisionNo: '12/QĐ-UBND',
    });
    expect(model?.rows.find(({ id }) => id === 'banh')).toMatchObject({ part: 'lapsed', lastDay: '2026-05-10' });
    expect(model?.rows.find(({ id }) => id === 'mat')).toMatchObject({
      part: 'claimed',
      lastDay: null,
      decisionNo: null,
    });
  });

  it('judges anew when the day moves, and lets nothing in without one', () => {
    expect(catalogueModel(conferenceWorld({ conference: { startsOn: '2026-05-01' } }), 'c')?.printed).toBe(2);
    const undated = catalogueModel(conferenceWorld({ conference: { startsOn: null } }), 'c');
    expect(undated).toMatchObject({ printed: 0, keptOut: [{ reason: 'noConferenceDay', count: 3 }] });
  });

  it('leaves out what a party that declined would have brought', () => {
    const participations = [comes('t', 'producer', 'chi', { state: 'declined', productIds: ['tra'] })];
    expect(catalogueModel(conferenceWorld({ participations }), 'c')?.rows).toEqual([]);
  });

  it('is null when the conference is gone', () => {
    expect(catalogueModel(view, 'nothing')).toBeNull();
  });

  it('finds rows by product and producer', () => {
    const found = (text: string) => findRows(view, model?.rows ?? [], text).map(({ id }) => id);
    expect(found('tra shan')).toEqual(['tra']);
    expect(found('chi em').toSorted()).toEqual(['banh', 'tra']);
    expect(found(' ')).toEqual(model?.rows.map(({ id }) => id));
  });
});
