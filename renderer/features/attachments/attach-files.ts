import { mostPaperBytes, paperKindOf } from '../../../electron/contract/content/file-kinds';
import type { Desktop } from '../../desktop/desktop';
import { sha256Of } from '../../desktop/photo-store';
import type { PhotoOriginal } from '../../domain/plan/source';
import type { Attachment } from '../../domain/records/attachment';
import { isHeic } from '../../formats/pictures/is-heic';
import type { PictureBytes } from '../../formats/pictures/shrink-picture';
import type { Failure } from '../../storage/failure';

/** A file that was chosen; read when its turn comes. */
export interface GivenPaper {
  readonly name: string;
  /** Its size, told before it is read. */
  readonly bytes: number;
  readonly read: () => Promise<Uint8Array | Failure>;
}

export interface StoredPaper extends Pick<Attachment, 'file' | 'fileType' | 'fileName'> {
  readonly original: PhotoOriginal;
}

export type PaperTrouble =
  | { readonly why: 'too-large' | 'empty' | 'heic' | 'already'; readonly name: string }
  | { readonly why: 'failure'; readonly failure: Failure };

export interface AttachedFiles {
  readonly papers: readonly StoredPaper[];
  readonly troubles: readonly PaperTrouble[];
}

interface AttachNeeds {
  readonly desktop: Pick<Desktop, 'call'>;
  readonly shrink: (picture: PictureBytes) => Promise<Uint8Array | null>;
  /** Hashes of the files that the record has already. */
  readonly known: ReadonlySet<string>;
  readonly onProgress: (name: string) => void;
}

const notAPaper = (name: string): PaperTrouble => ({
  why: 'failure',
  failure: { code: 'not-a-paper', details: { name } },
});

/** What is stored of the bytes: a PDF as it is, a picture drawn anew without the camera's notes; null: neither. */
const storable = async (bytes: Uint8Array, shrink: AttachNeeds['shrink']): Promise<Uint8Array | null> => {
  if (paperKindOf(bytes) === 'pdf') return bytes;
  return shrink({ bytes, mime: '' });
};

const attachOne = async (given: GivenPaper, needs: AttachNeeds): Promise<StoredPaper | PaperTrouble> => {
  const { name } = given;
  if (given.bytes > mostPaperBytes) return { why: 'too-large', name };
  const bytes = await given.read();
  if (!(bytes instanceof Uint8Array)) return { why: 'failure', failure: bytes };
  if (bytes.length > mostPaperBytes) return { why: 'too-large', name };
  if (bytes.length === 0) return { why: 'empty', name };
  if (isHeic(bytes)) return { why: 'heic', name };
  const data = await storable(bytes, needs.shrink);
  if (!data) return notAPaper(name);
  const put = await needs.desktop.call('paper.put', { data });
  if (!put.ok) return { why: 'failure', failure: { code: put.code, details: { ...put.details, name } } };
  const { sha256, kind } = put.value;
  if (kind === 'word') return notAPaper(name);
  if (needs.known.has(sha256)) return { why: 'already', name };
  const original = { name, sha256: await sha256Of(bytes.slice()) };
  return { file: sha256, fileType: kind, fileName: name, original };
};

/** Papers into the store, one after the other; one that is refused does not keep the others out. */
export const attachFiles = async (given: readonly GivenPaper[], needs: AttachNeeds): Promise<AttachedFiles> => {
  const papers: StoredPaper[] = [];
  const troubles: PaperTrouble[] = [];
  for (const each of given) {
    needs.onProgress(each.name);
    const known = new Set([...needs.known, ...papers.map(({ file }) => file)]);
    const done = await attachOne(each, { ...needs, known });
    if ('why' in done) troubles.push(done);
    else papers.push(done);
  }
  return { papers, troubles };
};
