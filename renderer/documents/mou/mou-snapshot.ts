import type { Stars } from '../../domain/records/certificate';
import type { MouVariant, Signatory } from '../../domain/records/mou';
import type { CivilDate } from '../../domain/vietnamese/civil-date';

/** Who signs with a seal: a firm does, a household, a farm and a cooperative group do not. */
export type SignatureKind = 'firm' | 'household' | 'unsealed';

/** One party as the paper names it, frozen: later edits of the registry change nothing here (U1). */
export interface MouParty {
  readonly recordId: string;
  readonly name: string;
  readonly address: string | null;
  /** Name of the province of 2025, for lists. */
  readonly province: string | null;
  readonly registrationNo: string | null;
  /** In full, also a household's: this is the signed paper. */
  readonly taxCode: string | null;
  /** False for a cooperative group, which may have none: then no dots are printed for it. */
  readonly taxCodeExpected: boolean;
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly bankAccount: string | null;
  readonly bankName: string | null;
  readonly salutation: 'ong' | 'ba' | null;
  readonly representative: string | null;
  readonly title: string | null;
  /** Giấy ủy quyền; null when the signer is the legal representative as far as the register knows. */
  readonly authority: { readonly number: string | null; readonly date: CivilDate | null } | null;
  readonly signature: SignatureKind;
}

export interface MouGoodsRow {
  readonly productId: string;
  readonly name: string;
  /** Only when a certificate is valid on the signing day (R2). */
  readonly stars: Stars | null;
  readonly packaging: string | null;
  readonly unit: string | null;
  readonly quantity: number | null;
  readonly supplyTime: string | null;
  /** Đồng for one unit. */
  readonly price: number | null;
}

/** The office that stands in a paper beside the two firms: as a witness it is no party, as a supporter it is Bên C. */
export interface OfficeParty {
  readonly role: 'witness' | 'support';
  readonly name: string | null;
  readonly signer: string | null;
  readonly title: string | null;
  readonly capacity: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** All that a memorandum prints. Plain data: it can be stored, hashed and printed again. */
export interface MouSnapshot {
  readonly mouId: string;
  readonly number: number;
  /** «05/2026/BBGN-SCT»; null when none is printed. */
  readonly printedNumber: string | null;
  readonly variant: MouVariant;
  readonly conferenceName: string;
  readonly planDecision: string | null;
  readonly signedOn: CivilDate | null;
  readonly signingPlace: string | null;
  readonly termEnd: CivilDate | null;
  readonly followUpPeriod: string | null;
  /** Of a contract, where they are known: absent in other papers, so that those printed before keep their hash. */
  readonly paymentDays?: number;
  readonly penaltyPercent?: number;
  readonly copiesEach: number;
  readonly copiesOrganiser: number;
  /** Bên A and Bên B; of an `agency` paper its first two offices, for lists that name a paper by two parties. */
  readonly seller: MouParty;
  readonly buyer: MouParty;
  readonly office: OfficeParty | null;
  /** Of an `agency` paper, in the order of signing; otherwise empty. */
  readonly signatories: readonly Signatory[];
  readonly goods: readonly MouGoodsRow[];
  readonly officeName: string;
  readonly createdAt: string;
}
