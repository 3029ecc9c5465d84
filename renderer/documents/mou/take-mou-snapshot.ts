import { taxCodeKind } from '../../domain/identity/tax-code';
import { printedNumber } from '../../domain/mou/mou-number';
import { printedStars } from '../../domain/mou/printed-stars';
import type { StoreView } from '../../domain/plan/store-view';
import type { Buyer } from '../../domain/records/buyer';
import type { Conference } from '../../domain/records/conference';
import type { Mou, Signatory } from '../../domain/records/mou';
import type { Producer } from '../../domain/records/producer';
import { provinceOfCode } from '../../domain/reference/province';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { type CommuneOfCode, formerAddress, printedAddress, withFormer } from '../printed-address';
import type { MouGoodsRow, MouParty, MouSnapshot, OfficeParty, SignatureKind } from './mou-snapshot';

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

/** How the addresses of a paper are written. */
interface AddressSetting {
  readonly day: CivilDate;
  readonly communeOfCode: CommuneOfCode;
  readonly former: boolean;
}

/** An address that is printed as typed has its old units in it: they stand behind an address of the new units only. */
const addressOf = (party: Producer | Buyer, { day, communeOfCode, former }: AddressSetting): string | null =>
  withFormer(
    printedAddress(party, communeOfCode, day),
    former && communeOfCode(party.communeCode) !== null ? formerAddress(party) : null,
  );

const partyOf = (party: Producer | Buyer, setting: AddressSetting): MouParty => ({
  recordId: party.id,
  name: party.name,
  address: addressOf(party, setting),
  province: provinceOfCode(setting.communeOfCode(party.communeCode)?.provinceCode ?? party.provinceCode)?.name ?? null,
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

/** An office as a party: its register entry is the paper itself. */
const officeAsParty = (mou: Mou, index: number): MouParty => {
  const office: Signatory | undefined = mou.signatories[index];
  return {
    recordId: `${mou.id}/${index + 1}`,
    name: office?.office ?? '',
    address: null,
    province: null,
    registrationNo: null,
    taxCode: null,
    taxCodeExpected: false,
    phones: [],
    email: null,
    bankAccount: null,
    bankName: null,
    salutation: null,
    representative: office?.signer ?? null,
    title: office?.title ?? null,
    authority: null,
    signature: 'firm',
  };
};

const officeOf = (mou: Mou, conference: Conference): OfficeParty | null =>
  mou.variant === 'witness' || mou.variant === 'support'
    ? {
        role: mou.variant,
        name: conference.officeName,
        signer: conference.officeSigner,
        title: conference.officeTitle,
        capacity: conference.officeCapacity,
        address: conference.officeAddress,
        phone: conference.officePhone,
      }
    : null;

const contractTerms = ({ variant, paymentDays, penaltyPercent }: Mou) =>
  variant === 'principle'
    ? {
        ...(paymentDays === null ? {} : { paymentDays }),
        ...(penaltyPercent === null ? {} : { penaltyPercent }),
      }
    : {};

/** Bên A and Bên B; null when one of them is gone. */
const partiesOf = (view: StoreView, mou: Mou, setting: AddressSetting): readonly [MouParty, MouParty] | null => {
  if (mou.variant === 'agency') return [officeAsParty(mou, 0), officeAsParty(mou, 1)];
  const producer = view.record('producers', mou.producerId);
  const buyer = view.record('buyers', mou.buyerId);
  return producer && buyer ? [partyOf(producer, setting), partyOf(buyer, setting)] : null;
};

/**
 * Everything that a memorandum prints, copied out of the register; null when it or a record it needs is gone.
 * Stars are judged on the signing day (`conference.signedOn`); without one none is printed.
 */
export const takeMouSnapshot = (view: StoreView, mouId: string, setting: SnapshotSetting): MouSnapshot | null => {
  const mou = view.record('mous', mouId);
  const conference = mou && view.record('conferences', mou.conferenceId);
  if (!mou || !conference) return null;
  const { communeOfCode, createdAt } = setting;
  // Addresses only need a day for units that became cities: the day of printing serves where none is set.
  const addressDay = conference.signedOn ?? conference.startsOn ?? createdAt.slice(0, 10);
  const parties = partiesOf(view, mou, {
    day: addressDay,
    communeOfCode,
    former: conference.printsFormerAddress,
  });
  if (parties === null) return null;
  const [office] = view.records('offices');
  return {
    mouId,
    number: mou.number,
    printedNumber: printedNumber(conference, mou, office?.symbol ?? null),
    variant: mou.variant,
    conferenceName: conference.name,
    planDecision: conference.planDecision,
    signedOn: conference.signedOn,
    signingPlace: conference.signingPlace,
    termEnd: conference.termEnd,
    followUpPeriod: conference.followUpPeriod,
    ...contractTerms(mou),
    copiesEach: conference.copiesEach,
    copiesOrganiser: conference.copiesOrganiser,
    seller: parties[0],
    buyer: parties[1],
    office: officeOf(mou, conference),
    signatories: mou.variant === 'agency' ? mou.signatories : [],
    goods: mou.variant === 'agency' ? [] : goodsOf(view, mou, conference.signedOn),
    officeName: office?.name ?? '',
    createdAt,
  };
};
