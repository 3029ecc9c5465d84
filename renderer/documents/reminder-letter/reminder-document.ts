import { certificateRulesOn } from '../../domain/reference/star-rules';
import { formatDate, formatLongDate, paperDots } from '../../domain/vietnamese/format';
import { countWithWords } from '../../domain/vietnamese/number-words';
import { glueWords } from '../glue-words';
import { officeHead, orDots } from '../office-head';
import type { Block, OfficialDocument, TableBlock, TableCell, TableColumn } from '../official-document';
import type { ReminderLetter, ReminderProduct } from './reminder-letters';
import { reminderWords as words } from './reminder-words';

const columns: readonly TableColumn[] = [
  { header: words.columns.number, width: 8, align: 'center' },
  { header: words.columns.product, width: 28, align: 'left' },
  { header: words.columns.stars, width: 10, align: 'center' },
  { header: words.columns.decision, width: 20, align: 'left' },
  { header: words.columns.expiresOn, width: 14, align: 'center' },
  { header: words.columns.window, width: 20, align: 'center' },
];

const text = (value: string): TableCell => ({ kind: 'text', text: value });

const decisionOf = ({ decisionNo, decisionDate }: ReminderProduct): string => {
  if (decisionNo === null) return paperDots;
  return decisionDate === null ? decisionNo : words.decision(decisionNo, formatDate(decisionDate));
};

const windowOf = ({ window, open }: ReminderProduct): string => {
  const span = words.window(formatDate(window.from), formatDate(window.to));
  return open ? span : `${span} ${words.windowOver}`;
};

const table = (products: readonly ReminderProduct[]): TableBlock => ({
  kind: 'table',
  dense: true,
  columns,
  rows: products.map((product, index) => [
    text(String(index + 1)),
    text(product.name),
    product.stars === null
      ? text(paperDots)
      : { kind: 'stars', stars: product.stars, words: words.stars(product.stars) },
    text(decisionOf(product)),
    text(formatDate(product.expiresOn)),
    text(windowOf(product)),
  ]),
});

const paragraph = (content: string): Block => ({ kind: 'paragraph', text: glueWords(content) });

/** CÔNG VĂN that reminds one producer of its certificates; laid out as Nghị định 30/2020/NĐ-CP, Phụ lục I asks. */
export const reminderDocument = (letter: ReminderLetter, createdAt: string): OfficialDocument => {
  const { office, products } = letter;
  const late = products.some(({ open }) => !open);
  const inTime = products.some(({ open }) => open);
  const rules = certificateRulesOn(letter.judgedOn);
  const shortUnit = office.symbol ?? null;
  return {
    title: words.documentTitle(letter.producerName),
    author: office.name,
    language: 'vi',
    orientation: 'portrait',
    createdAt,
    blocks: [
      officeHead(office, office, { number: words.number(orDots(shortUnit)), subject: words.subject }),
      { kind: 'paragraph', align: 'center', indent: false, text: words.to(letter.producerName) },
      ...(letter.address === null
        ? []
        : [{ kind: 'paragraph', align: 'center', indent: false, text: words.address(letter.address) } as const]),
      paragraph(words.basis(rules)),
      paragraph(words.notice(formatLongDate(letter.judgedOn), countWithWords(products.length))),
      table(products),
      paragraph(words.request(inTime)),
      ...(late ? [paragraph(words.late(rules))] : []),
      paragraph(words.closing(office.name)),
      {
        kind: 'officeSignature',
        recipients: [words.recipients.addressee, words.recipients.file(orDots(shortUnit))],
        signature: {
          heading: [orDots(office.signerTitle?.toLocaleUpperCase('vi') ?? null)],
          note: null,
          name: orDots(office.signerName),
        },
      },
    ],
  };
};
