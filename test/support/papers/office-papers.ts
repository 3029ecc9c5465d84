import { editWords } from '../../../renderer/documents/edit-workbook/edit-words';
import { editWorkbook } from '../../../renderer/documents/edit-workbook/edit-workbook';
import { evidenceDocument } from '../../../renderer/documents/evidence/evidence-document';
import { evidenceTaker } from '../../../renderer/documents/evidence/take-evidence';
import { expiryWorkbook } from '../../../renderer/documents/expiry-sheet/expiry-workbook';
import { figuresDocument } from '../../../renderer/documents/figures-paper/figures-document';
import { partiesWorkbook } from '../../../renderer/documents/office-sheets/parties-workbook';
import { summaryWorkbook } from '../../../renderer/documents/office-sheets/summary-workbook';
import type { OfficialDocument } from '../../../renderer/documents/official-document';
import { reminderDocument } from '../../../renderer/documents/reminder-letter/reminder-document';
import { reminderLetters } from '../../../renderer/documents/reminder-letter/reminder-letters';
import { templateWorkbook } from '../../../renderer/documents/template-workbook/template-workbook';
import type { StoreView } from '../../../renderer/domain/plan/store-view';
import { expiryLine } from '../../../renderer/domain/validity/expiry-radar';
import { verdictsOn } from '../../../renderer/domain/validity/verdicts-on';
import { writeEditable } from '../../../renderer/formats/xlsx/write-editable';
import { barOption } from '../../../renderer/ui/chart/bar-option';
import { chartSvg } from '../../../renderer/ui/chart/draw-chart';
import { createdAt, type PaperKind, type PaperWorld, pdf, setting, xlsx } from './paper-kind';

/** Certificates of the spring of 2025 are due to be renewed on this day. */
const dueDay = '2027-10-15';

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

export const officePapers = ({ view, conference }: PaperWorld): readonly PaperKind[] => {
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
  const evidenceOf = evidenceTaker(view, { communeOfCode: () => null, day: dueDay });
  const sheet = { ...setting, language: 'vi' as const };
  const expirySetting = { ...sheet, officeName: writing.name, superiorBody: writing.superiorBody, day: dueDay };
  return [
    ...reminderLetters(expiry, writing, { communeOfCode: () => null, judgedOn: dueDay }).map((letter) =>
      pdf('reminder letter', reminderDocument(letter, createdAt)),
    ),
    pdf('figures', figuresPaper({ view, conference, photos: new Map(), logo: null })),
    ...view.records('producers').flatMap(({ id }) => {
      const evidence = evidenceOf(id);
      return evidence ? [pdf('evidence', evidenceDocument(evidence, createdAt))] : [];
    }),
    xlsx('participants', partiesWorkbook(view, conference, 'producer', sheet)),
    xlsx('buyers', partiesWorkbook(view, conference, 'buyer', sheet)),
    xlsx('summary', summaryWorkbook(lines, { ...sheet, view, day: dueDay })),
    xlsx('lapsing certificates', expiryWorkbook(expiry, expirySetting)),
  ];
};

export const editablePapers = ({ view }: PaperWorld): readonly PaperKind[] => {
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
