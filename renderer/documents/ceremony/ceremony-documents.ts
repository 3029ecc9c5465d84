import { type OrderLine, roundsAfterMidnight } from '../../domain/ceremony/running-order';
import { seatingPlan } from '../../domain/ceremony/seating';
import type { OutcomeCounts } from '../../domain/ceremony/signing-counts';
import type { Guest } from '../../domain/records/ceremony';
import { folderItems, type Signing } from '../../domain/records/signing';
import { formatCount, formatLongDate } from '../../domain/vietnamese/format';
import { countWithWords } from '../../domain/vietnamese/number-words';
import { ceremonyPapers as words } from '../../i18n/vi/ceremony-papers';
import { glueWords } from '../glue-words';
import type { Block, OfficialDocument, TableBlock, TableCell, TableColumn } from '../official-document';
import { type CeremonyPaper, type PaperSigner, unitsOf } from './ceremony-papers';

/** What all papers of a ceremony say of it. */
export interface CeremonyHead {
  readonly conferenceName: string;
  readonly officeName: string;
  /** ISO time with zone. */
  readonly createdAt: string;
}

type Papers = ReadonlyMap<string, CeremonyPaper>;
type Orientation = OfficialDocument['orientation'];

const made = (
  head: CeremonyHead,
  names: { readonly title: string; readonly documentTitle: (conference: string) => string },
  blocks: readonly Block[],
  orientation: Orientation = 'portrait',
): OfficialDocument => ({
  title: names.documentTitle(head.conferenceName),
  author: head.officeName,
  language: 'vi',
  orientation,
  createdAt: head.createdAt,
  blocks: [{ kind: 'title', title: names.title, subject: head.conferenceName }, ...blocks],
});

const plain = (text: string, indent = true): Block => ({ kind: 'paragraph', text: glueWords(text), indent });
const cell = (text: string): TableCell => ({ kind: 'text', text });
const column = (header: string, width: number, align: TableColumn['align'] = 'left'): TableColumn => ({
  header,
  width,
  align,
});

const signerWords = ({ salutation, name, title, unit }: PaperSigner): string =>
  words.script.signer(salutation, name, title, unit);

/** «A và B», «A; B và C»: an office and nineteen others are read in one breath each. */
const inTurn = (signers: readonly string[]): string =>
  [signers.slice(0, -1).join(words.script.between), ...signers.slice(-1)]
    .filter((part) => part !== '')
    .join(words.script.and);

const scriptBlocks = (line: OrderLine, papers: Papers): readonly Block[] => {
  const { script } = words;
  if (line.kind === 'part') {
    const { title, who } = line.part;
    return [
      { kind: 'heading', text: script.part(words.clock(line.from), words.clock(line.to), title) },
      ...(who === null ? [] : [plain(script.who(who))]),
    ];
  }
  const known = line.papers.flatMap(({ id }) => papers.get(id) ?? []);
  return [
    {
      kind: 'heading',
      text: script.round(words.clock(line.from), words.clock(line.to), line.round, formatCount(line.papers.length)),
    },
    plain(script.invite),
    // Read aloud, not looked at: words as far from each other as in speech.
    ...known.map((paper, index): Block => {
      const called = script.paper(index + 1, paper.mou.variant, paper.number, inTurn(paper.signers.map(signerWords)));
      const witnessed = paper.witness === null ? '' : ` ${script.witness(signerWords(paper.witness))}`;
      return { kind: 'paragraph', text: glueWords(`${called}${witnessed}`), align: 'left' };
    }),
    plain(script.begin),
  ];
};

/** What the MC reads, in the running order: full names and titles as they stand in each paper (Y3). */
export const scriptDocument = (head: CeremonyHead, lines: readonly OrderLine[], papers: Papers): OfficialDocument =>
  made(
    head,
    words.script,
    lines.flatMap((line) => scriptBlocks(line, papers)),
  );

/** Who gets the paper and not the screen is told as well that the minutes do not fit the day. */
const midnightNote = (lines: readonly OrderLine[]): readonly Block[] => {
  const [late, end] = [roundsAfterMidnight(lines), lines.at(-1)?.to];
  return late === 0 || !end ? [] : [plain(words.order.afterMidnight(formatCount(late), words.clock(end)))];
};

/** Running order with times, parts and rounds (Y1). */
export const orderDocument = (head: CeremonyHead, lines: readonly OrderLine[], papers: Papers): OfficialDocument => {
  const { columns, signing, pair } = words.order;
  const rows = lines.map((line): readonly TableCell[] => {
    const time = cell(`${words.clock(line.from)} - ${words.clock(line.to)}`);
    if (line.kind === 'part') return [time, cell(line.part.title), cell(line.part.who ?? '')];
    const pairs = line.papers
      .flatMap(({ id }) => papers.get(id) ?? [])
      .map((paper) => pair(paper.number, unitsOf(paper)));
    return [time, cell(signing(line.round)), cell(pairs.join('\n'))];
  });
  const table: TableBlock = {
    kind: 'table',
    dense: true,
    columns: [column(columns.time, 18, 'center'), column(columns.content, 25), column(columns.who, 57)],
    rows,
  };
  return made(head, words.order, [...midnightNote(lines), table]);
};

/** Rows of seats as the hall sees them, and on a page of its own the guests by rank with their seats (Y2). */
export const seatingDocument = (
  head: CeremonyHead,
  guests: readonly Guest[],
  seatsPerRow: number,
): OfficialDocument => {
  const { seating } = words;
  const rows = seatingPlan(guests, seatsPerRow);
  const seatOf = new Map(
    rows.flatMap((row, index) =>
      row.flatMap(({ guest, place }) => (guest ? [[guest.key, seating.place(index + 1, place)] as const] : [])),
    ),
  );
  const widest = Math.max(1, ...rows.map((row) => row.length));
  // The hall looks up at the platform: the front row stands lowest, next to the hall.
  const drawn = rows
    .map(
      (row, index): Block => ({
        kind: 'seatRow',
        label: seating.row(index + 1),
        widest,
        seats: row.map(({ guest, rank }) => ({
          rank: rank === null ? '' : String(rank),
          name: guest?.name ?? '',
          title: guest?.title ?? '',
        })),
      }),
    )
    .toReversed();
  const list: TableBlock = {
    kind: 'table',
    dense: true,
    columns: [
      column(seating.columns.rank, 6, 'center'),
      column(seating.columns.name, 30),
      column(seating.columns.title, 46),
      column(seating.columns.seat, 18),
    ],
    rows: guests.map(({ key, name, title, office }, index) => [
      cell(String(index + 1)),
      cell(name),
      cell([title, office].filter(Boolean).join(', ')),
      cell(seatOf.get(key) ?? ''),
    ]),
  };
  return made(
    head,
    words.seating,
    [
      ...drawn,
      { kind: 'paragraph', align: 'center', indent: false, text: seating.hall },
      { kind: 'pageBreak' },
      { kind: 'heading', text: seating.list },
      list,
    ],
    'landscape',
  );
};

/** One line for each folder: copies to lie in it, its items, and the signers that morning (Y4). */
export const foldersDocument = (
  head: CeremonyHead,
  papers: readonly CeremonyPaper[],
  signings: ReadonlyMap<string, Signing>,
): OfficialDocument => {
  const { folders } = words;
  const rows = papers.map((paper): readonly TableCell[] => {
    const signing = signings.get(paper.mou.id);
    const needed = { annex: paper.annex, authority: paper.signers.some(({ authority }) => authority) };
    const items = folderItems.map((item) => {
      if ((item === 'annex' || item === 'authority') && !needed[item]) return cell(folders.notNeeded);
      return cell(signing?.folder.includes(item) ? folders.yes : '');
    });
    const seen = (check: Signing['seller'] | undefined): TableCell => cell(check === 'present' ? folders.yes : '');
    return [
      cell(paper.number),
      cell(unitsOf(paper)),
      cell(String(paper.copies)),
      ...items,
      seen(signing?.seller),
      seen(signing?.buyer),
    ];
  });
  const { columns } = folders;
  const table: TableBlock = {
    kind: 'table',
    dense: true,
    columns: [
      column(columns.number, 6, 'center'),
      column(columns.parties, 32),
      column(columns.copies, 6, 'center'),
      ...folderItems.map((item) => column(columns.items[item], 7, 'center')),
      column(columns.seller, 7, 'center'),
      column(columns.buyer, 7, 'center'),
    ],
    rows,
  };
  const copies = papers.reduce((sum, paper) => sum + paper.copies, 0);
  const total = plain(folders.total(countWithWords(papers.length), countWithWords(copies)), false);
  return made(head, folders, [table, total], 'landscape');
};

/** What the press is told: three numbers kept apart, and what was not signed said as such (Y5). */
export const pressDocument = (head: CeremonyHead, counts: OutcomeCounts): OfficialDocument => {
  const { press } = words;
  const { signed, absent, postponed, waiting } = counts;
  const spelled = countWithWords;
  const [day, time] = [head.createdAt.slice(0, 10), head.createdAt.slice(11, 16)];
  const name = head.conferenceName;
  const first = (): string => {
    if (signed.papers === 0) return press.none(name);
    // Papers of offices alone have no pair of a seller and a buyer, and «00 cặp» would read like a fault.
    if (signed.pairs === 0) return press.onlyOffices(name, spelled(signed.papers), spelled(signed.offices));
    return press.signed(name, spelled(signed.papers), spelled(signed.pairs), spelled(signed.firms));
  };
  return made(head, press, [
    plain(first()),
    ...(signed.pairs > 0 && signed.offices > 0 ? [plain(press.offices(spelled(signed.offices)))] : []),
    ...(absent.papers > 0 ? [plain(press.absent(spelled(absent.papers)))] : []),
    ...(postponed.papers > 0 ? [plain(press.postponed(spelled(postponed.papers)))] : []),
    ...(waiting.papers > 0 ? [plain(press.waiting(spelled(waiting.papers)))] : []),
    plain(press.note),
    plain(press.by(formatLongDate(day), time)),
  ]);
};
