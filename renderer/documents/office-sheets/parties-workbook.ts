import type { StoreView } from '../../domain/plan/store-view';
import type { Buyer } from '../../domain/records/buyer';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import type { Producer } from '../../domain/records/producer';
import { conferenceGate } from '../../domain/validity/conference-gate';
import type { CivilDate } from '../../domain/vietnamese/civil-date';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import { dictionaries } from '../../i18n/dictionary';
import { paperFormat } from '../paper-format';
import type { CellValue, WorkbookColumn, WorkbookDescription } from '../workbook-description';
import {
  dayAndPlace,
  officeHeading,
  officeSheet,
  officeWorkbook,
  type SheetSetting,
  type SheetWords,
  sheetWords,
} from './office-heading';
import { partyFacts } from './party-facts';

type Role = Participation['role'];

interface Line {
  readonly participation: Participation;
  /** Null when the record left the register. */
  readonly party: Producer | Buyer | null;
}

/** Accepted first, then those who have not answered, then those who declined; by name among themselves. */
const order = ['accepted', 'invited', 'declined'] as const satisfies readonly Participation['state'][];

const linesOf = (view: StoreView, conferenceId: string, role: Role): readonly Line[] =>
  view
    .records('participations')
    .filter((each) => each.conferenceId === conferenceId && each.role === role)
    .map((participation): Line => {
      const { partyId } = participation;
      const party = role === 'producer' ? view.record('producers', partyId) : view.record('buyers', partyId);
      return { participation, party: party ?? null };
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.participation.state) - order.indexOf(b.participation.state) ||
        compareVietnamese(a.party?.name ?? '', b.party?.name ?? '') ||
        (a.participation.id < b.participation.id ? -1 : 1),
    );

interface Setting extends SheetSetting {
  readonly view: StoreView;
  readonly conference: Conference;
  readonly words: SheetWords;
  readonly day: CivilDate;
}

interface Column extends WorkbookColumn {
  readonly value: (line: Line, index: number) => CellValue;
}

const commonColumns = (
  { words, communeOfCode, day }: Setting,
  kinds: Readonly<Record<string, string>>,
): readonly Column[] => {
  const { columns } = words;
  const facts = ({ party }: Line) => party && partyFacts(party, communeOfCode, day);
  return [
    { header: columns.number, width: 6, kind: 'integer', value: (_line, index) => index + 1 },
    { header: columns.party, width: 32, kind: 'text', value: ({ party }) => party?.name ?? words.gone },
    {
      header: columns.kind,
      width: 15,
      kind: 'text',
      value: ({ party }) => (party ? (kinds[party.kind] ?? null) : null),
    },
    { header: columns.address, width: 30, kind: 'text', value: (line) => facts(line)?.address ?? null },
    { header: columns.representative, width: 20, kind: 'text', value: (line) => facts(line)?.representative ?? null },
    { header: columns.title, width: 14, kind: 'text', value: (line) => facts(line)?.representativeTitle ?? null },
    { header: columns.phones, width: 15, kind: 'code', value: (line) => facts(line)?.phones ?? null },
  ];
};

const lastColumns = ({ words, language }: Setting): readonly Column[] => {
  const states = dictionaries[language].choices.participationState;
  return [
    { header: words.columns.state, width: 12, kind: 'text', value: ({ participation }) => states[participation.state] },
    // Left empty for the morning of the conference.
    { header: words.columns.signature, width: 16, kind: 'text', value: () => null },
  ];
};

const sellerColumns = (setting: Setting): readonly Column[] => {
  const { view, conference, words, language } = setting;
  const verdict = conferenceGate(view, conference);
  const brought = ({ participation }: Line) =>
    participation.productIds.flatMap((id) => view.record('products', id) ?? []);
  return [
    ...commonColumns(setting, dictionaries[language].choices.producerKind),
    { header: words.columns.products, width: 9, kind: 'integer', value: (line) => brought(line).length },
    {
      header: words.columns.printed,
      width: 11,
      kind: 'integer',
      // Without the day nothing is judged, and nothing is not zero.
      value: (line) =>
        conference.startsOn === null ? null : brought(line).filter((product) => verdict(product).printed).length,
    },
    { header: words.columns.booth, width: 8, kind: 'code', value: ({ participation }) => participation.boothNo },
    ...lastColumns(setting),
  ];
};

const asBuyer = ({ party }: Line): Buyer | null => (party && 'demandText' in party ? party : null);

const buyerColumns = (setting: Setting): readonly Column[] => [
  ...commonColumns(setting, dictionaries[setting.language].choices.buyerKind),
  { header: setting.words.columns.demand, width: 34, kind: 'text', value: (line) => asBuyer(line)?.demandText ?? null },
  {
    header: setting.words.columns.certificatesWanted,
    width: 18,
    kind: 'text',
    value: (line) => asBuyer(line)?.certificatesWanted.join(', ') || null,
  },
  ...lastColumns(setting),
];

const countWords = (lines: readonly Line[], { words, language }: Setting): string => {
  const states = dictionaries[language].choices.participationState;
  const { number } = paperFormat[language];
  const parts = order.flatMap((state) => {
    const count = lines.filter(({ participation }) => participation.state === state).length;
    return count === 0 ? [] : [`${states[state].toLocaleLowerCase('vi')}: ${number(count)}`];
  });
  return words.counted(number(lines.length), parts.join('; '));
};

/**
 * Who was invited to a conference as seller or buyer, with the answers and a column to sign in the morning. A summary of personal
 * data only as lists show them.
 */
export const partiesWorkbook = (
  view: StoreView,
  conference: Conference,
  role: Role,
  setting: SheetSetting,
): WorkbookDescription => {
  const words = sheetWords(setting.language);
  const day = conference.startsOn ?? setting.createdAt.slice(0, 10);
  const whole: Setting = { ...setting, view, conference, words, day };
  const lines = linesOf(view, conference.id, role);
  const columns = role === 'producer' ? sellerColumns(whole) : buyerColumns(whole);
  const { title, sheet } = words.parties[role];
  const titles = officeHeading(view, title, [
    { text: conference.name, style: 'subtitle' },
    { text: dayAndPlace(conference.startsOn, conference.place, setting.language), style: 'note' },
    { text: countWords(lines, whole), style: 'note' },
  ]);
  const rows = lines.map((line, index) => ({ cells: columns.map((column) => column.value(line, index)) }));
  const bare = columns.map(({ header, width, kind }) => ({ header, width, kind }));
  // A hand needs more room than a line of type.
  const list = officeSheet({ name: sheet, titles, columns: bare, rows, frozenColumns: 2, rowHeight: 30 });
  return officeWorkbook(view, title, [list], setting);
};
