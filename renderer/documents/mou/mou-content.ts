import { canonicalContent } from '../../domain/edition/canonical-content';
import type { StoreView } from '../../domain/plan/store-view';
import type { Edition } from '../../domain/records/edition';
import type { MouVariant } from '../../domain/records/mou';
import type { Wording } from '../../domain/records/mou-template';
import type { MouSnapshot } from './mou-snapshot';
import { builtInWording } from './mou-template';
import { type SnapshotSetting, takeMouSnapshot } from './take-mou-snapshot';

/** The wording of a variant and which version of the office's own it is; 0 is what the program brings. */
export interface WordingVersion {
  readonly no: number;
  readonly wording: Wording;
}

/** What an Edition of a memorandum freezes: the snapshot, and the words that were printed around it. */
export interface MouContent {
  readonly snapshot: MouSnapshot;
  readonly version: WordingVersion;
}

/** The wording in use: the latest version that the office saved, or what the program brings. */
export const currentWording = (view: StoreView, variant: MouVariant): WordingVersion => {
  const own = view
    .records('mouTemplates')
    .filter((version) => version.variant === variant)
    .toSorted((a, b) => a.no - b.no)
    .at(-1);
  return own ? { no: own.no, wording: own.wording } : { no: 0, wording: builtInWording(variant) };
};

/** When it was made is no part of what a paper says: the same paper of another day has the same hash. */
const leftOut = ['createdAt'];

/** What a paper says as a text to hash and to compare. */
export const contentText = (content: MouContent): string => canonicalContent(content, leftOut);

/** An edition never changes, and a list asks for the content of each with every change of the register. */
const read = new WeakMap<object, MouContent>();

/** The content of an edition of a memorandum. `createdAt` of it is the time of issue, so that a reprint is the same file. */
export const contentOfEdition = (edition: Pick<Edition, 'content' | 'issuedAt'>): MouContent => {
  const known = read.get(edition);
  if (known) return known;
  const { snapshot, version } = JSON.parse(edition.content) as MouContent;
  const content = { snapshot: { ...snapshot, createdAt: edition.issuedAt }, version };
  read.set(edition, content);
  return content;
};

/** What a memorandum would say if it were printed now, in the given wording or the one in use; null when a record is gone. */
export const freshContent = (
  view: StoreView,
  mouId: string,
  setting: SnapshotSetting,
  version?: WordingVersion,
): MouContent | null => {
  const snapshot = takeMouSnapshot(view, mouId, setting);
  return snapshot && { snapshot, version: version ?? currentWording(view, snapshot.variant) };
};

/**
 * What a print of today would freeze in the place of an edition: today's data in the wording that the paper was printed with, so
 * that a new wording alone sends no signed paper back to the printer. Null when a record is gone.
 */
export const contentToday = (view: StoreView, edition: Edition, setting: SnapshotSetting): MouContent | null => {
  const printed = contentOfEdition(edition);
  const mou = view.record('mous', edition.subjectId);
  return mou && mou.variant === printed.snapshot.variant
    ? freshContent(view, edition.subjectId, setting, printed.version)
    : freshContent(view, edition.subjectId, setting);
};
