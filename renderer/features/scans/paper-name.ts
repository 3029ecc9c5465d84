import { contentOfEdition } from '../../documents/mou/mou-content';
import type { Edition } from '../../domain/records/edition';
import type { Dictionary } from '../../i18n/dictionary';

/** What a memorandum is called: by the paper itself, not by what the register says today. */
export interface PaperName {
  readonly number: string;
  readonly seller: string;
  readonly buyer: string;
}

const known = new Map<string, PaperName>();

/** Read out of the frozen content once: content of an edition never changes. */
export const paperNameOf = (edition: Edition): PaperName => {
  const name = known.get(edition.id);
  if (name) return name;
  const { snapshot } = contentOfEdition(edition);
  const read: PaperName = {
    number: String(snapshot.number).padStart(2, '0'),
    seller: snapshot.seller.name,
    buyer: snapshot.buyer.name,
  };
  known.set(edition.id, read);
  return read;
};

/** «Biên bản số 07, HTX Chị Em và Siêu thị Xanh»; of a catalogue its edition. */
export const editionWords = ({ scans }: Dictionary, edition: Edition): string => {
  if (edition.kind !== 'mou') return scans.catalogue(String(edition.no));
  const { number, seller, buyer } = paperNameOf(edition);
  return scans.paper(number, seller, buyer);
};

export const editionAddress = ({ kind, conferenceId }: Edition): string =>
  kind === 'mou' ? `/bien-ban/${conferenceId}` : `/danh-muc/${conferenceId}`;
