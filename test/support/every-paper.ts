import type { CatalogueSnapshot } from '../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../renderer/documents/catalogue/catalogue-workbook';
import { takeCatalogueSnapshot } from '../../renderer/documents/catalogue/take-catalogue-snapshot';
import type { CatalogueBook } from '../../renderer/documents/catalogue-book/catalogue-book';
import { makeAnnex } from '../../renderer/documents/catalogue-book/make-annex';
import { makeBook, makeProductPage } from '../../renderer/documents/catalogue-book/make-book';
import {
  foldersDocument,
  orderDocument,
  pressDocument,
  scriptDocument,
  seatingDocument,
} from '../../renderer/documents/ceremony/ceremony-documents';
import { ceremonyPapersOf } from '../../renderer/documents/ceremony/ceremony-papers';
import { nameCards } from '../../renderer/documents/ceremony/name-cards';
import { documentText } from '../../renderer/documents/document-text';
import { editWords } from '../../renderer/documents/edit-workbook/edit-words';
import { editWorkbook } from '../../renderer/documents/edit-workbook/edit-workbook';
import { expiryWorkbook } from '../../renderer/documents/expiry-sheet/expiry-workbook';
import { figuresDocument } from '../../renderer/documents/figures-paper/figures-document';
import { mouDocument } from '../../renderer/documents/mou/mou-document';
import { builtInWording } from '../../renderer/documents/mou/mou-template';
import { takeMouSnapshot } from '../../renderer/documents/mou/take-mou-snapshot';
import { partiesWorkbook } from '../../renderer/documents/office-sheets/parties-workbook';
import { summaryWorkbook } from '../../renderer/documents/office-sheets/summary-workbook';
import type { OfficialDocument } from '../../renderer/documents/official-document';
import { reminderDocument } from '../../renderer/documents/reminder-letter/reminder-document';
import { reminderLetters } from '../../renderer/documents/reminder-letter/reminder-letters';
import { signingListDocument } from '../../renderer/documents/signing-list/signing-list-document';
import { templateWorkbook } from '../../renderer/documents/template-workbook/template-workbook';
import type { WorkbookDescription } from '../../renderer/documents/workbook-description';
import { runningOrder } from '../../renderer/domain/ceremony/running-order';
import { outcomeCounts } from '../../renderer/domain/ceremony/signing-counts';
import type { StoreView } from '../../renderer/domain/plan/store-view';
import { type CatalogueLook, catalogueGroupings, standardLook } from '../../renderer/domain/records/catalogue-look';
import type { Conference } from '../../renderer/domain/records/conference';
import { mouVariants } from '../../renderer/domain/records/mou';
import { expiryLine } from '../../renderer/domain/validity/expiry-radar';
import { verdictsOn } from '../../renderer/domain/validity/verdicts-on';
import { writeDocx } from '../../renderer/formats/docx/write-docx';
import { writeEditable } from '../../renderer/formats/xlsx/write-editable';
import { writeWorkbook } from '../../renderer/formats/xlsx/write-workbook';
import { barOption } from '../../renderer/ui/chart/bar-option';
import { chartSvg } from '../../renderer/ui/chart/draw-chart';
import { testPdfWriter } from './pdf-writer';

/** One kind of output that an office can save. */
export interface PaperKind {
  readonly name: string;
  readonly form: 'pdf' | 'docx' | 'xlsx';
  /** Writes it as the workers do. */
  readonly write: () => Promise<{ readonly bytes: Uint8Array; readonly issues: readonly { readonly code: string }[] }>;
  /** Every text that its description holds. */
  readonly texts: readonly string[];
}

export interface PaperWorld {
  readonly view: StoreView;
  readonly conference: Conference;
  /** Bytes by hash; hashes that it lacks are photos whose file is gone. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  readonly logo: string | null;
}

const createdAt = '2026-11-24T10:00:00+07:00';
/** Certificates of the spring of 2025 are due to be renewed on this day. */
const dueDay = '2027-10-15';
const setting = { communeOfCode: () => null, createdAt };
const writer = testPdfWriter();

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const pdf = (name: string, document: OfficialDocument): PaperKind => ({
  name,
  form: 'pdf',
  write: () => writer.write([document], document.title),
  texts: documentText(document),
});
const docx = (name: string, document: OfficialDocument): PaperKind => ({
  name,
  form: 'docx',
  write: async () => ({ bytes: await writeDocx([document]), issues: [] }),
  texts: documentText(document),
});

const workbookTexts = ({ sheets }: WorkbookDescription): readonly string[] =>
  sheets.flatMap(({ titles, columns, rows }) => [
    ...titles.map(({ text }) => text),
    ...columns.map(({ header }) => header),
    // A day is written as a number.
    ...rows.flatMap(({ cells }) =>
      cells.filter((value, at) => typeof value === 'string' && columns[at]?.kind !== 'date').map(String),
    ),
  ]);
const xlsx = (name: string, book: WorkbookDescription, photos: PaperWorld['photos'] = new Map()): PaperKind => ({
  name,
  form: 'xlsx',
  write: async () => writeWorkbook(book, photos),
  texts: workbookTexts(book),
});

const catalogue = ({ view, conference, logo }: PaperWorld, change: Partial<CatalogueLook> = {}): CatalogueSnapshot => {
  const look = { ...standardLook, logo, ...change };
  const snapshot = takeCatalogueSnapshot(view, conference.id, { ...setting, look });
  if (!snapshot) throw new Error('no conference');
  return { ...snapshot, edition: { no: 2, on: '2026-11-24', code: 'K7Q2-9FXM-4' } };
};

const bookTexts = ({ cover, groups, producers }: CatalogueBook): readonly string[] =>
  stringsIn([
    [cover.superiorBody, cover.office, cover.title, cover.subtitle, cover.lines],
    groups.map(({ name, count, cards }) => [name, count, cards.map((card) => [card.name, card.lines, card.note])]),
    producers.map(({ name, place }) => [name, place]),
  ]);

const cataloguePapers = (world: PaperWorld): readonly PaperKind[] => {
  const snapshot = catalogue(world);
  const page = makeProductPage(snapshot, snapshot.products[0]?.id ?? '');
  const older = { ...snapshot, products: snapshot.products.slice(1) };
  return [
    ...(['vi', 'en', 'both'] as const).map((language) =>
      xlsx(
        `catalogue.xlsx (${language})`,
        catalogueWorkbook(catalogue(world, { language, version: 'buyer' }), catalogueWords(language), older),
        world.photos,
      ),
    ),
    ...catalogueGroupings.map((grouping): PaperKind => {
      const book = makeBook(catalogue(world, { grouping }));
      return {
        name: `catalogue as a book (${grouping})`,
        form: 'pdf',
        write: () => writer.writeBook(book, world.photos),
        texts: bookTexts(book),
      };
    }),
    ...(page
      ? [
          {
            name: 'product sheet',
            form: 'pdf' as const,
            write: () => writer.writeProductPage(page, world.photos),
            texts: stringsIn([page.office, page.heading, page.card.name, page.card.lines, page.foot]),
          },
        ]
      : []),
    pdf('annex to a letter', makeAnnex(snapshot, { number: null, date: null, place: null })),
  ];
};

const mouPapers = ({ view, conference }: PaperWorld): readonly PaperKind[] => {
  const mous = view.records('mous').filter(({ conferenceId }) => conferenceId === conference.id);
  const snapshots = mous.flatMap(({ id }) => takeMouSnapshot(view, id, setting) ?? []);
  const head = { ...headOf(view, conference), superiorBody: null, place: null, day: null };
  return [
    ...mouVariants.flatMap((variant) => {
      const snapshot = snapshots.find((each) => each.variant === variant);
      if (!snapshot) return [];
      const document = mouDocument(snapshot, builtInWording(variant), { code: 'K7Q2-9FXM-4', copy: 'Bản 1/3' });
      return [pdf(`memorandum.pdf (${variant})`, document), docx(`memorandum.docx (${variant})`, document)];
    }),
    pdf('signing list', signingListDocument(head, snapshots)),
  ];
};

const headOf = (view: StoreView, { name }: Conference) => ({
  conferenceName: name,
  officeName: view.records('offices')[0]?.name ?? '',
  createdAt,
});

/** A drawn seat has its rank over the name, where the text puts «1.» before it. */
const seatingPlan = (document: OfficialDocument): PaperKind => {
  const paper = pdf('seating plan', document);
  return { ...paper, texts: paper.texts.map((text) => text.replaceAll(/(\d)\. /gu, '$1 ')) };
};

const ceremonyPapers = ({ view, conference }: PaperWorld): readonly PaperKind[] => {
  const [ceremony] = view.records('ceremonies');
  if (!ceremony) throw new Error('no ceremony');
  const head = headOf(view, conference);
  const papers = ceremonyPapersOf(view, ceremony, setting);
  const lines = runningOrder(view, ceremony);
  const cards = nameCards(head, ceremony.guests, [...papers.values()]);
  return [
    pdf('running order', orderDocument(head, lines, papers)),
    pdf('script', scriptDocument(head, lines, papers)),
    seatingPlan(seatingDocument(head, ceremony.guests, ceremony.seatsPerRow)),
    pdf('folder checklist', foldersDocument(head, [...papers.values()], new Map())),
    pdf('press note', pressDocument(head, outcomeCounts(view, conference.id))),
    { name: 'name cards', form: 'pdf', write: () => writer.writeCards(cards), texts: stringsIn(cards.cards) },
  ];
};

const linesOf = (view: StoreView, day: string) => {
  const verdict = verdictsOn(view, day);
  return view.records('products').map((product) => ({
    product,
    producer: view.record('producers', product.producerId) ?? null,
    current: verdict(product).current,
  }));
};

const figuresPaper = ({ view }: PaperWorld): OfficialDocument => {
  const [office] = view.records('offices');
  const name = view.records('producers')[0]?.oldDistrict ?? view.records('producers')[0]?.name ?? '';
  const counts = { 3: 1, 4: 2, 5: 0, all: 3 };
  const series = ['3 sao', '4 sao', '5 sao'].map((star) => ({ name: star, colour: '#2f6f62' }));
  const chart = { rows: [{ name, values: [1, 2, 0] }], series };
  return figuresDocument({
    language: 'vi',
    officeName: office?.name ?? '',
    superiorBody: office?.superiorBody ?? null,
    place: null,
    day: dueDay,
    createdAt,
    products: 3,
    inForce: 3,
    parts: [
      {
        title: 'Theo huyện cũ',
        head: 'Huyện',
        svg: chartSvg(barOption(chart, { font: 'Tinos', format: String }), 620, 200),
        ratio: 200 / 620,
        lines: [{ name, counts }],
        sum: { name: 'Tổng số', counts },
      },
    ],
  });
};

const officePapers = ({ view, conference }: PaperWorld): readonly PaperKind[] => {
  const lines = linesOf(view, dueDay);
  const expiry = lines.map(({ product, producer, current }) => expiryLine({ product, producer }, current, dueDay));
  const [office] = view.records('offices');
  const writing = {
    name: office?.name ?? '',
    superiorBody: office?.superiorBody ?? null,
    symbol: office?.symbol ?? null,
    place: null,
    day: null,
    signerTitle: office?.officerName ?? null,
    signerName: office?.officerName ?? null,
  };
  const sheet = { ...setting, language: 'vi' as const };
  const expirySetting = { ...sheet, officeName: writing.name, superiorBody: writing.superiorBody, day: dueDay };
  return [
    ...reminderLetters(expiry, writing, { communeOfCode: () => null, judgedOn: dueDay }).map((letter) =>
      pdf('reminder letter', reminderDocument(letter, createdAt)),
    ),
    pdf('figures', figuresPaper({ view, conference, photos: new Map(), logo: null })),
    xlsx('participants', partiesWorkbook(view, conference, 'producer', sheet)),
    xlsx('buyers', partiesWorkbook(view, conference, 'buyer', sheet)),
    xlsx('summary', summaryWorkbook(lines, { ...sheet, view, day: dueDay })),
    xlsx('lapsing certificates', expiryWorkbook(expiry, expirySetting)),
  ];
};

const editablePapers = ({ view }: PaperWorld): readonly PaperKind[] => {
  const producers = view.records('producers');
  const records = {
    producers,
    products: view.records('products'),
    certificates: view.records('certificates'),
    decisions: view.records('decisions'),
    producerNames: new Map(producers.map(({ id, name }) => [id, name])),
  };
  const officeName = view.records('offices')[0]?.name ?? '';
  const book = editWorkbook(records, { personalData: true, officeName, createdAt, ownFields: [] }, editWords('vi'), []);
  return [
    { name: 'list to edit', form: 'xlsx', write: async () => ({ bytes: writeEditable(book), issues: [] }), texts: [] },
    {
      name: 'list to fill',
      form: 'xlsx',
      write: async () => ({ bytes: writeEditable(templateWorkbook(officeName, createdAt)), issues: [] }),
      texts: [],
    },
  ];
};

/** Every kind of output, from the records of one world. */
export const everyPaper = (world: PaperWorld): readonly PaperKind[] => [
  ...cataloguePapers(world),
  ...mouPapers(world),
  ...ceremonyPapers(world),
  ...officePapers(world),
  ...editablePapers(world),
];
