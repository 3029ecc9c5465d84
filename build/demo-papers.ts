import { asciiFileName } from '../renderer/documents/ascii-file-name';
import { catalogueWords } from '../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../renderer/documents/catalogue/catalogue-workbook';
import { takeCatalogueSnapshot } from '../renderer/documents/catalogue/take-catalogue-snapshot';
import { mouDocument } from '../renderer/documents/mou/mou-document';
import type { MouSnapshot } from '../renderer/documents/mou/mou-snapshot';
import { twoPartyTemplate } from '../renderer/documents/mou/mou-template';
import { takeMouSnapshot } from '../renderer/documents/mou/take-mou-snapshot';
import type { OfficialDocument } from '../renderer/documents/official-document';
import type { CommuneOfCode } from '../renderer/documents/printed-address';
import { signingListDocument } from '../renderer/documents/signing-list/signing-list-document';
import type { StoreView } from '../renderer/domain/plan/store-view';
import { provinceOfCode } from '../renderer/domain/reference/province';
import { formatCount } from '../renderer/domain/vietnamese/format';
import type { ReadAsset } from '../renderer/formats/fonts/font-files';
import { createPdfWriter } from '../renderer/formats/pdf/write-pdf';
import { writeWorkbook } from '../renderer/formats/xlsx/write-workbook';
import { samplePhotos } from '../renderer/sample/sample-photos';

export interface DemoPaper {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly milliseconds: number;
}

const memoranda = 12;
const createdAt = '2026-11-24T09:00:00+07:00';

const signingList = (view: StoreView, mous: readonly MouSnapshot[]): OfficialDocument => {
  const office = view.records('offices')[0];
  const conference = view.records('conferences')[0];
  return signingListDocument(
    {
      conferenceName: conference?.name ?? '',
      officeName: office?.name ?? '',
      superiorBody: office?.superiorBody ?? null,
      place: provinceOfCode(office?.provinceCode ?? null)?.name ?? null,
      day: conference?.signedOn ?? null,
      createdAt,
    },
    mous,
  );
};

const timedPaper = async (name: string, write: () => Promise<{ readonly bytes: Uint8Array }>): Promise<DemoPaper> => {
  const started = performance.now();
  const { bytes } = await write();
  return { name, bytes, milliseconds: performance.now() - started };
};

/** The papers of the sample's conference, one after the other, through the code that the window's workers run. */
export async function* demoPapers(
  view: StoreView,
  communeOfCode: CommuneOfCode,
  readPhoto: (fileName: string) => Promise<Uint8Array>,
  readAsset: ReadAsset,
): AsyncGenerator<DemoPaper> {
  const conference = view.records('conferences')[0];
  if (!conference) throw new Error('the sample has no conference');
  const setting = { communeOfCode, createdAt };
  const photos = new Map((await samplePhotos(readPhoto)).map(({ sha256, bytes }) => [sha256, bytes]));

  yield timedPaper(asciiFileName(['danh-muc-san-pham-ocop'], 'xlsx'), async () => {
    const snapshot = takeCatalogueSnapshot(view, conference.id, setting);
    if (!snapshot) throw new Error('the conference has no catalogue');
    return writeWorkbook(catalogueWorkbook(snapshot, catalogueWords('vi')), photos);
  });

  const writer = createPdfWriter(readAsset);
  const snapshots = view
    .records('mous')
    .map((mou) => takeMouSnapshot(view, mou.id, setting))
    .filter((snapshot) => snapshot !== null);
  const template = twoPartyTemplate();
  for (const snapshot of snapshots.slice(0, memoranda)) {
    const paper = mouDocument(snapshot, template);
    const name = asciiFileName(['bien-ban-ghi-nho', formatCount(snapshot.number), snapshot.seller.name], 'pdf');
    yield timedPaper(name, () => writer.write([paper], paper.title));
  }
  const list = signingList(view, snapshots);
  yield timedPaper('danh-sach-ky-ket.pdf', () => writer.write([list], list.title));
}
