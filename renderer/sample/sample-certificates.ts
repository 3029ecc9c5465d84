import { blankCertificate, type Certificate, type Stars } from '../domain/records/certificate';
import type { Product } from '../domain/records/product';
import { addDays, type CivilDate, isCivilDate } from '../domain/vietnamese/civil-date';
import type { Place } from './places';
import { earlierDay, inventRecognitionDay, statedExpiry } from './recognition-days';
import type { DecisionBook } from './sample-decisions';
import { sampleId } from './sample-ids';
import type { Chance } from './seeded-random';

/** Shares of the end of 2024: 76 % three stars, 23 % four, half a per cent five. */
const stars: readonly (readonly [Stars, number])[] = [
  [3, 76.2],
  [4, 22.9],
  [5, 0.9],
];

interface Setting {
  readonly seed: number;
  readonly today: CivilDate;
  readonly conferenceDay: CivilDate;
  readonly book: DecisionBook;
  readonly chance: Chance;
}

const claimed = (id: string, product: Product, chance: Chance): Certificate => ({
  ...blankCertificate(id, product.id),
  sample: true,
  stars: chance.weighted(stars),
});

const potentialFive = (id: string, product: Product): Certificate => ({
  ...blankCertificate(id, product.id),
  sample: true,
  potentialFive: true,
});

/** What a hundredth of the papers carries besides: a revocation, or the extension of one that ran out lately. */
const inventFate = (decided: CivilDate, lapsed: boolean, setting: Setting) => {
  const { chance, today } = setting;
  if (chance.happens(0.01)) {
    const revokedOn = addDays(today, -chance.between(5, 60));
    if (revokedOn > decided) return { revokedOn, revocationNo: `${chance.between(20, 900)}/QĐ-UBND` };
  }
  const extended = lapsed && chance.happens(0.02);
  return extended
    ? {
        extensionReason: 'Hồ sơ đánh giá lại nộp đúng hạn, hội đồng tỉnh chưa họp.',
        extensionNo: 'Phiếu tiếp nhận hồ sơ (dữ liệu mẫu)',
      }
    : {};
};

/** Under one decision of the book. `decided` null: the list knows the year only. */
interface Award {
  readonly certificate: Certificate;
  readonly decided: CivilDate | null;
}

const award = (id: string, product: Product, place: Place, setting: Setting): Award => {
  const { book, chance, conferenceDay, today } = setting;
  const { day, lapsed } = inventRecognitionDay(conferenceDay, today, chance);
  const star = chance.weighted(stars);
  const decision = book.decisionFor(star, day, lapsed, place);
  const decided = decision.date !== null && isCivilDate(decision.date) ? decision.date : null;
  const certificate = {
    ...blankCertificate(id, product.id),
    sample: true,
    decisionId: decision.id,
    stars: star,
    expiresOn: decided !== null && chance.happens(0.15) ? statedExpiry(decided, chance) : null,
    ...inventFate(decided ?? day, lapsed, setting),
  };
  return { certificate, decided };
};

/** One in ten was recognised before: three stars then, kept beside the present certificate. */
const history = (
  id: string,
  product: Product,
  place: Place,
  decided: CivilDate,
  setting: Setting,
): Certificate | null => {
  const day = setting.chance.happens(0.12) ? earlierDay(decided, setting.chance) : null;
  if (day === null) return null;
  const decision = setting.book.decisionFor(3, day, true, place);
  return { ...blankCertificate(id, product.id), sample: true, decisionId: decision.id, stars: 3 };
};

/**
 * Certificates with the dirt of real lists: 2 % of products have none, 4 % claim stars without a decision, 1 % are potential
 * five-star products, over a quarter have lapsed by the conference day, some papers disagree with the 36 months.
 */
export const sampleCertificates = (
  products: readonly Product[],
  placeOf: (producerId: string) => Place,
  setting: Setting,
): readonly Certificate[] => {
  let serial = 0;
  const id = (): string => {
    serial += 1;
    return sampleId(setting.seed, 'cn', serial);
  };
  return products.flatMap((product): readonly Certificate[] => {
    const share = setting.chance.int(100);
    if (share < 2) return [];
    if (share < 6) return [claimed(id(), product, setting.chance)];
    if (share < 7) return [potentialFive(id(), product)];
    const place = placeOf(product.producerId);
    const { certificate, decided } = award(id(), product, place, setting);
    const before = decided === null ? null : history(`${certificate.id}-1`, product, place, decided, setting);
    return before ? [before, certificate] : [certificate];
  });
};
