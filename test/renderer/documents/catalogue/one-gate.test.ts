import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { takeCatalogueSnapshot } from '../../../../renderer/documents/catalogue/take-catalogue-snapshot';
import { makeAnnex } from '../../../../renderer/documents/catalogue-book/make-annex';
import { makeBook } from '../../../../renderer/documents/catalogue-book/make-book';
import { partiesWorkbook } from '../../../../renderer/documents/office-sheets/parties-workbook';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankCertificate } from '../../../../renderer/domain/records/certificate';
import { blankConference, type Conference } from '../../../../renderer/domain/records/conference';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { catalogueModel } from '../../../../renderer/features/catalogue/catalogue-model';
import { broughtProducts } from '../../../../renderer/features/conferences/brought-products';
import { invitableProducers } from '../../../../renderer/features/conferences/invitable-producers';

/** A product as the test makes it up: the day of its decision, and whether the officer let it in although it lapsed. */
interface MadeUp {
  readonly decided: string | null;
  readonly letIn: boolean;
}

const setting = { communeOfCode: () => null, createdAt: '2026-11-24T10:00:00+07:00' };
const conference: Conference = { ...blankConference('c'), name: 'Hội nghị', startsOn: '2026-12-05' };

/** Three products for each producer; the last producer is not invited. */
const worldOf = (made: readonly MadeUp[]): StoreView => {
  const producerOf = (index: number): string => `p${Math.floor(index / 3)}`;
  const producers = [...new Set(made.map((_, index) => producerOf(index)))];
  const guests = producers.slice(0, -1);
  return memoryView({
    conferences: [conference],
    producers: producers.map((id) => ({ ...blankProducer(id), kind: 'cooperative' as const, name: `HTX ${id}` })),
    products: made.map((_, index) => ({ ...blankProduct(`x${index}`, producerOf(index)), name: `Chè ${index}` })),
    decisions: made.map(({ decided }, index) => ({
      ...blankDecision(`d${index}`),
      number: `${index + 1}/QĐ-UBND`,
      date: decided,
    })),
    certificates: made.map((_, index) => ({
      ...blankCertificate(`k${index}`, `x${index}`),
      decisionId: `d${index}`,
      stars: 4 as const,
    })),
    participations: guests.map((id) => ({
      ...blankParticipation(`t-${id}`, 'c', 'producer', id),
      productIds: made.flatMap((_, index) => (producerOf(index) === id ? [`x${index}`] : [])),
      letIn: made.flatMap(({ letIn }, index) =>
        letIn && producerOf(index) === id
          ? [{ productId: `x${index}`, against: 'lapsed' as const, reason: 'Đang đánh giá lại' }]
          : [],
      ),
    })),
  });
};

/** Counted apart, with the calendar of the machine: 36 months from the decision, the last day of a shorter month, that day included. */
const lastDay = (decided: string): string => {
  const [year = 0, month = 0, day = 0] = decided.split('-').map(Number);
  const end = new Date(Date.UTC(year + 3, month, 0));
  return new Date(Date.UTC(year + 3, month - 1, Math.min(day, end.getUTCDate()))).toISOString().slice(0, 10);
};
const isPrinted = ({ decided, letIn }: MadeUp, day: string): boolean => {
  if (decided === null || decided > day) return false;
  return lastDay(decided) >= day || letIn;
};

const everywhere = (view: StoreView, at: Conference): Readonly<Record<string, readonly string[] | number>> => {
  const snapshot = takeCatalogueSnapshot(view, 'c', setting);
  if (!snapshot) throw new Error('no conference');
  const names = new Map(view.records('products').map(({ id, name }) => [name, id]));
  const annex = makeAnnex(snapshot, { number: null, date: null, place: null }).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) =>
          row.flatMap(
            (cell) =>
              names.get(
                cell.kind === 'text' && typeof cell.text === 'string' ? cell.text.replaceAll('\u00a0', ' ') : '',
              ) ?? [],
          ),
        )
      : [],
  );
  const [all] = catalogueWorkbook(snapshot, catalogueWords('vi')).sheets;
  const brought = view
    .records('participations')
    .flatMap((participation) => broughtProducts(view, at, participation))
    .flatMap(({ product, verdict }) => (verdict.printed ? [product.id] : []));
  const [sheet] = partiesWorkbook(view, at, 'producer', { ...setting, language: 'vi' }).sheets;
  const column = sheet?.columns.findIndex(({ header }) => header === 'Trong đó vào danh mục') ?? -1;
  return {
    catalogue: snapshot.products.map(({ id }) => id),
    workbook:
      all?.rows.flatMap(
        ({ cells }) => names.get(String(cells[all.columns.findIndex(({ header }) => header === 'Tên sản phẩm')])) ?? [],
      ) ?? [],
    book: makeBook(snapshot).groups.flatMap(({ cards }) => cards.map(({ id }) => id)),
    annex,
    screen: (catalogueModel(view, 'c')?.rows ?? []).flatMap(({ id, part }) => (part === 'printed' ? [id] : [])),
    brought,
    participants: sheet?.rows.reduce((sum, { cells }) => sum + Number(cells[column]), 0) ?? -1,
  };
};

const someDay = fc
  .integer({ min: 0, max: 2600 })
  .map((days) => new Date(Date.UTC(2021, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('the one gate of a conference', () => {
  it('moves catalogue, workbook, book, annex, screens and lists together with the day, and counts as an independent count does', () => {
    const product = fc.record({ decided: fc.option(someDay), letIn: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(product, { minLength: 4, maxLength: 12 }),
        fc.array(someDay, { minLength: 1, maxLength: 3 }),
        (made, days) => {
          const register = worldOf(made);
          for (const startsOn of days) {
            // One field of one record: nothing else is told that the day has moved.
            const at = { ...conference, startsOn };
            const view = memoryView({
              conferences: [at],
              producers: register.records('producers'),
              products: register.records('products'),
              decisions: register.records('decisions'),
              certificates: register.records('certificates'),
              participations: register.records('participations'),
            });
            const guests = (register.records('producers').length - 1) * 3;
            const expected = made.flatMap((each, index) =>
              index < guests && isPrinted(each, startsOn) ? [`x${index}`] : [],
            );
            const { participants, ...lists } = everywhere(view, at);
            for (const [what, found] of Object.entries(lists)) {
              expect([...(found as readonly string[])].toSorted(), what).toEqual(expected.toSorted());
            }
            expect(participants).toBe(expected.length);
            const waiting = made.filter(
              (each, index) => index >= guests && isPrinted({ ...each, letIn: false }, startsOn),
            );
            expect(invitableProducers(view, at).reduce((sum, { eligible }) => sum + eligible, 0)).toBe(waiting.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
