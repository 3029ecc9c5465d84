import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { dictionaries, type Language } from '../../i18n/dictionary';
import { officeHead } from '../office-head';
import type { Block, OfficialDocument, TableCell } from '../official-document';
import { type PaperFormat, paperFormat } from '../paper-format';

/** One line of a table: products by star, and together. */
export interface FiguresLine {
  readonly name: string;
  readonly counts: Readonly<Record<3 | 4 | 5 | 'all', number>>;
}

/** One breakdown with its chart. */
export interface FiguresPart {
  readonly title: string;
  /** Head of the first column. */
  readonly head: string;
  readonly svg: string;
  /** Height ÷ width. */
  readonly ratio: number;
  readonly lines: readonly FiguresLine[];
  readonly sum: FiguresLine;
}

export interface FiguresSnapshot {
  readonly language: Language;
  readonly officeName: string;
  readonly superiorBody: string | null;
  readonly place: string | null;
  readonly day: CivilDate;
  readonly createdAt: string;
  readonly products: number;
  readonly inForce: number;
  readonly parts: readonly FiguresPart[];
}

const text = (value: string, bold = false): TableCell => ({
  kind: 'text',
  text: bold ? [{ text: value, bold: true }] : value,
});

const rowOf = ({ number }: PaperFormat, { name, counts }: FiguresLine, bold = false): readonly TableCell[] => [
  text(name, bold),
  ...([3, 4, 5, 'all'] as const).map((key) => text(number(counts[key]), bold)),
];

const partBlocks = ({ language }: FiguresSnapshot, part: FiguresPart): readonly Block[] => {
  const { ui, figures } = dictionaries[language];
  const format = paperFormat[language];
  return [
    { kind: 'heading', text: part.title },
    { kind: 'drawing', svg: part.svg, ratio: part.ratio },
    {
      kind: 'table',
      dense: true,
      columns: [
        { header: part.head, width: 46, align: 'left' },
        ...[3, 4, 5].map((stars) => ({ header: ui.star(stars), width: 13, align: 'right' as const })),
        { header: figures.sum, width: 15, align: 'right' },
      ],
      rows: [...part.lines.map((line) => rowOf(format, line)), rowOf(format, part.sum, true)],
    },
  ];
};

/** The page of figures as it stands on the screen: charts with the tables that they draw, for a report or a wall. */
export const figuresDocument = (snapshot: FiguresSnapshot): OfficialDocument => {
  const { paper } = dictionaries[snapshot.language].figures;
  const { date, longDate, number } = paperFormat[snapshot.language];
  return {
    title: paper.documentTitle(date(snapshot.day)),
    author: snapshot.officeName,
    language: snapshot.language,
    orientation: 'portrait',
    createdAt: snapshot.createdAt,
    blocks: [
      officeHead({ name: snapshot.officeName, superiorBody: snapshot.superiorBody }, snapshot),
      { kind: 'title', title: paper.title, subject: paper.subject(longDate(snapshot.day)) },
      {
        kind: 'paragraph',
        text: paper.total(number(snapshot.inForce), number(snapshot.products)),
      },
      ...snapshot.parts.flatMap((part) => partBlocks(snapshot, part)),
    ],
  };
};
