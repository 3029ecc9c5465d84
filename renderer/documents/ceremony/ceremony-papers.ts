import { orderedPapers } from '../../domain/ceremony/running-order';
import { editionsOf } from '../../domain/edition/judge-code';
import { runAtOnce, type Steps } from '../../domain/plan/steps';
import type { StoreView } from '../../domain/plan/store-view';
import type { Ceremony } from '../../domain/records/ceremony';
import type { Mou } from '../../domain/records/mou';
import { papers } from '../../i18n/vi/papers';
import { contentOfEdition } from '../mou/mou-content';
import type { MouSnapshot } from '../mou/mou-snapshot';
import { totalCopies } from '../mou/mou-values';
import { type SnapshotSetting, takeMouSnapshot } from '../mou/take-mou-snapshot';
import { orDots } from '../office-head';

/** Who signs, as the paper names him: full name, title and unit, nothing shortened. */
export interface PaperSigner {
  readonly salutation: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Signs by a giấy ủy quyền. */
  readonly authority: boolean;
}

/** A paper at the ceremony, in the words of the paper that lies on the table. */
export interface CeremonyPaper {
  readonly mou: Mou;
  readonly number: string;
  readonly signers: readonly PaperSigner[];
  /** The office that witnesses: no party, and not called to sign as one, but its place on the stage and its card are needed. */
  readonly witness: PaperSigner | null;
  /** Parties × copies each + the organiser's. */
  readonly copies: number;
  readonly annex: boolean;
}

/** Who signs for the office that stands in the paper as a witness, or as Bên C. */
const officeSigner = ({ office }: MouSnapshot, role: 'witness' | 'support'): PaperSigner | null =>
  office?.role === role
    ? {
        salutation: papers.mou.salutationUnknown,
        name: orDots(office.signer),
        title: orDots(office.title),
        unit: orDots(office.name),
        authority: false,
      }
    : null;

/** Bên C signs with the two firms. */
const thirdParty = (snapshot: MouSnapshot): readonly PaperSigner[] => {
  const signer = officeSigner(snapshot, 'support');
  return signer ? [signer] : [];
};

const signersOf = (snapshot: MouSnapshot): readonly PaperSigner[] =>
  snapshot.variant === 'agency'
    ? snapshot.signatories.map(({ office, signer, title }) => ({
        salutation: papers.mou.salutationUnknown,
        name: orDots(signer),
        title: orDots(title),
        unit: office,
        authority: false,
      }))
    : [
        ...[snapshot.seller, snapshot.buyer].map((party) => ({
          salutation:
            party.salutation === null ? papers.mou.salutationUnknown : papers.mou.salutation[party.salutation],
          name: orDots(party.representative),
          title: orDots(party.title),
          unit: party.name,
          authority: party.authority !== null,
        })),
        ...thirdParty(snapshot),
      ];

/** The frozen content of the edition in force: what was printed is what is read out. Not printed yet: what would be. */
const snapshotOf = (view: StoreView, mou: Mou, setting: SnapshotSetting): MouSnapshot | null => {
  const edition = editionsOf(view, { kind: 'mou', subjectId: mou.id }).findLast(({ state }) => state === 'valid');
  return edition ? contentOfEdition(edition).snapshot : takeMouSnapshot(view, mou.id, setting);
};

const paperOf = (view: StoreView, mou: Mou, setting: SnapshotSetting): CeremonyPaper | null => {
  const snapshot = snapshotOf(view, mou, setting);
  return (
    snapshot && {
      mou,
      number: String(snapshot.number).padStart(2, '0'),
      signers: signersOf(snapshot),
      witness: officeSigner(snapshot, 'witness'),
      copies: totalCopies(snapshot),
      annex: snapshot.goods.length > 0,
    }
  );
};

/** What is read of a memorandum costs more than a line of other work: fewer lie between two places to pause. */
const papersOfStep = 10;

/** Papers in the order of signing, by their ids. */
export function* ceremonyPapersInSteps(
  view: StoreView,
  ceremony: Ceremony,
  setting: SnapshotSetting,
): Steps<ReadonlyMap<string, CeremonyPaper>> {
  const made = new Map<string, CeremonyPaper>();
  for (const [index, mou] of orderedPapers(view, ceremony).entries()) {
    const paper = paperOf(view, mou, setting);
    if (paper) made.set(mou.id, paper);
    if (index % papersOfStep === papersOfStep - 1) yield;
  }
  return made;
}

/** The same at once: for papers, which are written in a worker, and for tests. */
export const ceremonyPapersOf = (
  view: StoreView,
  ceremony: Ceremony,
  setting: SnapshotSetting,
): ReadonlyMap<string, CeremonyPaper> => runAtOnce(ceremonyPapersInSteps(view, ceremony, setting));

/** «HTX Chị Em - Siêu thị Xanh». */
export const unitsOf = ({ signers }: CeremonyPaper): string => signers.map(({ unit }) => unit).join(' - ');
