import { memoryView, type ViewContent } from '../../renderer/domain/plan/memory-view';
import { blankCeremony } from '../../renderer/domain/records/ceremony';
import { blankCertificate } from '../../renderer/domain/records/certificate';
import { blankMou, mouVariants } from '../../renderer/domain/records/mou';
import { blankProduct } from '../../renderer/domain/records/product';
import { conference, conferenceRecords, honey, tea } from './conference-records';
import { eachTrap, emptyRecords, poisonRecords, traps } from './hostile-records';
import type { PaperWorld } from './papers/paper-kind';
import { smallPng } from './small-pictures';

const good = 'a'.repeat(64);
const broken = 'b'.repeat(64);
const gone = 'c'.repeat(64);

/** As many products as there are traps, so that each trap is once the name of one; all recognised but the last, which is let in. */
const products = traps.map((_, index) => ({
  ...tea,
  ...blankProduct(`x${index + 10}`, 'p1'),
  name: `Chè Shan số ${index + 1}`,
  subgroupCode: ['I.5.a', 'I.2.b', 'III.3', null][index % 4] ?? null,
  retailPriceMin: 185_000,
  wholesalePrice: 150_000,
  photos: [[good, broken, gone][index % 3] ?? good],
}));
const last = products.at(-1)?.id ?? '';
const certificates = products
  .slice(0, -1)
  .map(({ id }) => ({ ...blankCertificate(`k-${id}`, id), decisionId: 'd1', stars: 4 as const }));

const goodsRow = (productId: string) => ({ productId, quantity: 500, unit: 'hộp', supplyTime: 'Cả năm', price: 9_000 });
const signatory = (index: number) => ({
  office: `Sở Công Thương tỉnh ${index}`,
  signer: null,
  title: 'Giám đốc',
  capacity: null,
  focal: null,
});
const mous = mouVariants.map((variant, index) => ({
  ...blankMou(`m-${variant}`, 'c1', variant === 'agency' ? '' : 'p1', variant === 'agency' ? '' : 'b1', index + 1),
  variant,
  signatories: variant === 'agency' ? Array.from({ length: 20 }, (_, at) => signatory(at)) : [],
  // 240 rows in one of them, none in another.
  goods:
    variant === 'mou2'
      ? Array.from({ length: 240 }, (_, at) => goodsRow(products[at % products.length]?.id ?? ''))
      : variant === 'witness'
        ? [goodsRow('x10')]
        : [],
}));

const part = { key: 'a', title: 'Khai mạc', who: 'Ông Trần Văn Ba', minutes: 15 };
const guests = Array.from({ length: 14 }, (_, index) => ({
  key: `g${index}`,
  name: `Khách mời ${index}`,
  title: 'Giám đốc',
  office: 'Sở Công Thương',
}));

const content: ViewContent = {
  ...conferenceRecords,
  producers: conferenceRecords.producers.map((each) => ('record' in each ? each : { ...each, contactPublic: true })),
  products: [...products, honey],
  certificates: [...conferenceRecords.certificates, ...certificates],
  participations: conferenceRecords.participations.map((each) =>
    'record' in each || each.role === 'buyer'
      ? each
      : {
          ...each,
          productIds: [...products.map(({ id }) => id), honey.id],
          letIn: [{ productId: last, against: 'noCertificate' as const, reason: traps[3] }],
        },
  ),
  mous,
  ceremonies: [{ ...blankCeremony('y', 'c1'), before: [part], after: [part], guests }],
};

const worldOf = (records: ViewContent): PaperWorld => {
  const view = memoryView(records);
  return {
    view,
    conference: view.record('conferences', conference.id) ?? conference,
    photos: new Map([
      [good, smallPng(60, 40)],
      [broken, new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])],
    ]),
    logo: good,
  };
};

/** A conference with every kind of paper, filled as an office fills it. */
export const plainWorld = (): PaperWorld => worldOf(content);
/** The same with a trap in every field: each trap in turn, so that each is once the name of a product. */
export const hostileWorld = (): PaperWorld => worldOf(poisonRecords(content, eachTrap()));
/** The same with nothing in every field that may be empty. */
export const emptyWorld = (): PaperWorld => worldOf(emptyRecords(content));
