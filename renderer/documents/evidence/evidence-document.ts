import { formatCount, formatDate, formatLongDate, formatNumber, paperDots } from '../../domain/vietnamese/format';
import { choices } from '../../i18n/vi/choices';
import { evidencePapers as words } from '../../i18n/vi/evidence-papers';
import { glueWords } from '../glue-words';
import { officeHead, orDots } from '../office-head';
import type { Block, OfficialDocument, TableBlock, TableCell, TableColumn } from '../official-document';
import type { Evidence } from './take-evidence';

/** Shorter than a full gap: five columns share a page. */
const cellDots = '………';
/** Rows that the producer fills in by hand. */
const rowsForThePen = 2;

const cell = (text: string | null): TableCell => ({ kind: 'text', text: glueWords(orDots(text, cellDots)) });
const column = (header: string, width: number, align: TableColumn['align'] = 'left'): TableColumn => ({
  header,
  width,
  align,
});

/** A heading with its table; where there is nothing, a sentence says that the register holds nothing, which is not zero. */
const part = (
  title: string,
  none: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): readonly Block[] => [
  { kind: 'heading', text: title },
  rows.length === 0
    ? { kind: 'paragraph', indent: false, text: none }
    : ({ kind: 'table', dense: true, columns, rows } satisfies TableBlock),
];

const certificateBlocks = ({ products }: Evidence): readonly Block[] => {
  const { columns, title, none, stars, decision, notInForce } = words.certificates;
  return part(
    title,
    none,
    [
      column(columns.number, 6, 'center'),
      column(columns.product, 34),
      column(columns.stars, 14, 'center'),
      column(columns.decision, 28),
      column(columns.ends, 18, 'center'),
    ],
    products.map((product, index) => [
      cell(String(index + 1)),
      cell(product.name),
      // A dash, not dots: nobody should write a star in by hand (R2).
      product.stars === null ? cell('–') : { kind: 'stars', stars: product.stars, words: stars(product.stars) },
      cell(
        product.decisionNo !== null && product.decisionDate !== null
          ? decision(product.decisionNo, formatDate(product.decisionDate))
          : product.decisionNo,
      ),
      cell(
        [product.ends && formatDate(product.ends), product.inForce || product.decisionNo === null ? null : notInForce]
          .filter((each) => each !== null)
          .join(', '),
      ),
    ]),
  );
};

const daysOf = ({ startsOn, endsOn }: Evidence['conferences'][number]): string | null => {
  if (startsOn === null) return null;
  if (endsOn === null || endsOn === startsOn) return formatDate(startsOn);
  return words.conferences.days(formatDate(startsOn), formatDate(endsOn));
};

const conferenceBlocks = ({ conferences }: Evidence): readonly Block[] => {
  const { columns, title, none, states, booth, edition } = words.conferences;
  return part(
    title,
    none,
    [
      column(columns.number, 6, 'center'),
      column(columns.name, 34),
      column(columns.day, 14, 'center'),
      column(columns.role, 16),
      column(columns.products, 30),
    ],
    conferences.map((each, index) => [
      cell(String(index + 1)),
      cell([each.name, each.place].filter((line) => line !== null && line !== '').join(', ')),
      cell(daysOf(each)),
      cell([states[each.state], ...(each.boothNo ? [booth(each.boothNo)] : [])].join(', ')),
      cell(
        [each.products.join(', '), each.editions.length === 0 ? '' : edition(each.editions.join(', '))]
          .filter((line) => line !== '')
          .join('. '),
      ),
    ]),
  );
};

const amountOf = ({ name, quantity, unit }: Evidence['papers'][number]['goods'][number]): string =>
  words.papers.amount(name, quantity === null ? cellDots : [formatNumber(quantity), unit].filter(Boolean).join(' '));

const paperBlocks = ({ papers }: Evidence): readonly Block[] => {
  const { columns, title, none, states, principle } = words.papers;
  return part(
    title,
    none,
    [
      column(columns.number, 7, 'center'),
      column(columns.conference, 27),
      column(columns.buyer, 24),
      column(columns.goods, 26),
      column(columns.state, 16),
    ],
    papers.map((paper) => [
      cell(formatCount(paper.number)),
      cell(`${paper.conference}, ${paper.signedOn === null ? cellDots : formatDate(paper.signedOn)}`),
      cell(paper.buyer),
      cell(paper.goods.map(amountOf).join('; ')),
      cell([states[paper.state], ...(paper.principle ? [principle] : [])].join(', ')),
    ]),
  );
};

const resultBlocks = (): readonly Block[] => {
  const { columns, title } = words.results;
  const row = Array.from({ length: 5 }, () => cell(null));
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      dense: true,
      columns: [
        column(columns.day, 20),
        column(columns.buyer, 28),
        column(columns.product, 22),
        column(columns.amount, 14, 'right'),
        column(columns.value, 16, 'right'),
      ],
      rows: Array.from({ length: rowsForThePen }, () => row),
    },
  ];
};

/**
 * The sheet of evidence of one producer (domain dossier 1.7), laid out as a paper of the office; number, day, signer and everything
 * that the register does not hold are dots for the pen.
 */
export const evidenceDocument = (evidence: Evidence, createdAt: string): OfficialDocument => {
  const { office, name, kind, address, representative, representativeTitle, day } = evidence;
  return {
    title: words.documentTitle(name),
    author: office.name,
    language: 'vi',
    orientation: 'portrait',
    createdAt,
    blocks: [
      officeHead(office),
      { kind: 'title', title: words.title, subject: words.subject, reference: words.judged(formatLongDate(day)) },
      {
        kind: 'partyBlock',
        heading: words.producer(
          name,
          kind === 'unknown' ? paperDots : choices.producerKind[kind].toLocaleLowerCase('vi'),
        ),
        lines: [
          { label: words.address, value: orDots(address) },
          { label: words.representative, value: words.person(orDots(representative), orDots(representativeTitle)) },
        ],
      },
      ...certificateBlocks(evidence),
      ...conferenceBlocks(evidence),
      ...paperBlocks(evidence),
      ...resultBlocks(),
      {
        kind: 'officeSignature',
        recipients: [name, words.recipients.file(orDots(office.symbol))],
        signature: { heading: [paperDots], note: null, name: paperDots },
      },
    ],
  };
};
