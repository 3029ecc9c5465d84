import { taxCodeKind } from '../../domain/identity/tax-code';
import { printedStars } from '../../domain/mou/printed-stars';
import type { StoreView } from '../../domain/plan/store-view';
import type { Buyer } from '../../domain/records/buyer';
import type { Mou } from '../../domain/records/mou';
import type { Producer } from '../../domain/records/producer';
import { provinceOfCode } from '../../domain/reference/province';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { type CommuneOfCode, printedAddress } from '../printed-address';
import type { MouGoodsRow, MouParty, MouSnapshot, SignatureKind } from './mou-snapshot';

export interface SnapshotSetting {
  /** Lookup of `loadCommunes()`. */
  readonly communeOfCode: CommuneOfCode;
  /** ISO time with zone of the printing. */
  readonly createdAt: string;
}

const signatureOf = (party: Producer | Buyer): SignatureKind => {
  if (party.kind === 'household') return 'household';
  if (party.kind === 'farm' || party.kind === 'cooperativeGroup') return 'unsealed';
  // A buyer's kind does not tell its legal form; a personal number as tax code does: a household has no seal duty.
  return party.taxCode !== null && taxCodeKind(party.taxCode) === 'personal' ? 'household' : 'firm';
};

const isBranch = (party: Producer | Buyer): boolean => 'companyForm' in party && party.companyForm === 'branch';

const authorityOf = (party: Producer | Buyer): MouParty['authority'] =>
  party.authorityNo === null && party.authorityDate === null && !isBranch(party)
    ? null
    : { number: party.authorityNo, date: party.authorityDate };

const partyOf = (party: Producer | Buyer, day: CivilDate, communeOfCode: CommuneOfCode): MouParty => ({
  recordId: party.id,
  name: party.name,
  address: printedAddress(party, communeOfCode, day),
  province: provinceOfCode(communeOfCode(party.communeCode)?.provinceCode ?? party.provinceCode)?.name ?? null,
  registrationNo: party.businessRegNo,
  taxCode: party.taxCode,
  taxCodeExpected: party.kind !== 'cooperativeGroup',
  phones: party.phones,
  email: party.email,
  bankAccount: party.bankAccount,
  bankName: party.bankName,
  salutation: party.salutation,
  representative: party.representative,
  title: party.representativeTitle,
  authority: authorityOf(party),
  signature: signatureOf(party),
});

const goodsOf = (view: StoreView, mou: Mou, day: CivilDate | null): readonly MouGoodsRow[] =>
  mou.goods.flatMap((goods) => {
    const product = view.record('products', goods.productId);
    if (!product) return [];
    return {
      productId: product.id,
      name: product.name,
      stars: day === null ? null : printedStars(view, product.id, day),
      packaging: product.packaging,
      unit: goods.unit,
      quantity: goods.quantity,
      supplyTime: goods.supplyTime,
      price: goods.price,
    };
  });

/**
 * Everything that a memorandum prints, copied out of the register; null when it or a record it needs is gone.
 * Stars are judged on the signing day (`conference.signedOn`); without one none is printed.
 */
export const takeMouSnapshot = (view: StoreView, mouId: string, setting: SnapshotSetting): MouSnapshot | null => {
  const mou = view.record('mous', mouId);
  const conference = mou && view.record('conferences', mou.conferenceId);
  const producer = mou && view.record('producers', mou.producerId);
  const buyer = mou && view.record('buyers', mou.buyerId);
  if (!mou || !conference || !producer || !buyer) return null;
  const { communeOfCode, createdAt } = setting;
  // Addresses only need a day for units that became cities: the day of printing serves where none is set.
  const addressDay = conference.signedOn ?? conference.startsOn ?? createdAt.slice(0, 10);
  return {
    mouId,
    number: mou.number,
    conferenceName: conference.name,
    planDecision: conference.planDecision,
    signedOn: conference.signedOn,
    signingPlace: conference.signingPlace,
    termEnd: conference.termEnd,
    followUpPeriod: conference.followUpPeriod,
    copiesEach: conference.copiesEach,
    copiesOrganiser: conference.copiesOrganiser,
    seller: partyOf(producer, addressDay, communeOfCode),
    buyer: partyOf(buyer, addressDay, communeOfCode),
    goods: goodsOf(view, mou, conference.signedOn),
    officeName: view.records('offices')[0]?.name ?? '',
    createdAt,
  };
};
