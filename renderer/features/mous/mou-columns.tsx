import { totalCopies } from '../../documents/mou/mou-values';
import type { Conference } from '../../domain/records/conference';
import { compareVietnamese } from '../../domain/vietnamese/collate';
import type { Dictionary } from '../../i18n/dictionary';
import type { Formatters } from '../../ui/language/formatters';
import type { Column } from '../../ui/list/column';
import { Stamp, type StampState } from '../../ui/signs/stamp';
import { shortIssueWords } from './missing/issue-words';
import { type MouRow, partyWords, shownNumber } from './mou-rows';

export const readinessSigns: {
  readonly [R in MouRow['readiness']]: { readonly stamp: StampState; readonly tone: string };
} = {
  ready: { stamp: 'valid', tone: 'valid' },
  warned: { stamp: 'warning', tone: 'lapsing' },
  blocked: { stamp: 'refused', tone: 'lapsed' },
  void: { stamp: 'none', tone: 'unknown' },
};

/** How many copies each party and the organiser keep. */
type CopiesKept = Pick<Conference, 'copiesEach' | 'copiesOrganiser'>;

/** The result of the check in one line: the worst finding first. */
const checkWords = (words: Dictionary, { number }: Formatters, row: MouRow, kept: CopiesKept): string => {
  const { mous } = words;
  if (row.readiness === 'void') return mous.void;
  const [first, ...more] = row.issues;
  if (!first) return mous.allClear(number(totalCopies({ ...row.mou, ...kept })));
  const sentence = shortIssueWords(words, first);
  return more.length === 0 ? sentence : mous.moreIssues(sentence, number(more.length));
};

export const mouColumns = (
  words: Dictionary,
  format: Formatters,
  conference: CopiesKept,
): readonly Column<MouRow>[] => {
  const { mous, choices } = words;
  const { copiesEach, copiesOrganiser } = conference;
  const kept = { copiesEach, copiesOrganiser };
  return [
    {
      key: 'number',
      head: mous.columns.number,
      track: '52px',
      align: 'right',
      cell: ({ mou }) => <span className="num">{shownNumber(mou.number)}</span>,
      compare: (a, b) => a.mou.number - b.mou.number,
    },
    {
      key: 'parties',
      head: mous.columns.parties,
      track: 'minmax(200px, 3fr)',
      cell: (row) => {
        const [seller, buyer] = partyWords(words, row);
        return (
          <>
            <span className="medium cut mou-line" title={seller}>
              {seller}
            </span>
            <span className="mute cut mou-line" title={buyer}>
              {buyer}
            </span>
          </>
        );
      },
      compare: (a, b) => compareVietnamese(a.sellerName, b.sellerName),
    },
    {
      key: 'check',
      head: mous.columns.check,
      track: 'minmax(180px, 2.6fr)',
      cell: (row) => {
        const { stamp, tone } = readinessSigns[row.readiness];
        const sentence = checkWords(words, format, row, kept);
        return (
          <span className={`stamp-word tone-${tone}`} title={sentence}>
            <Stamp state={stamp} />
            <span className="mou-check">{sentence}</span>
          </span>
        );
      },
    },
    {
      key: 'goods',
      head: mous.columns.goods,
      track: '104px',
      cell: ({ mou }) => (
        <span className="num">
          {mou.variant === 'agency'
            ? mous.officesCount(format.number(mou.signatories.length))
            : mous.goodsCount(format.number(mou.goods.length))}
        </span>
      ),
      compare: (a, b) => a.mou.goods.length - b.mou.goods.length,
      from: 620,
    },
    {
      key: 'state',
      head: mous.columns.state,
      track: '108px',
      cell: ({ mou, issued }) => (
        <>
          <span className="mou-line">{choices.mouState[mou.state]}</span>
          {issued.standing !== null && (
            <span className={`mou-line cut ${issued.changed ? 'tone-lapsing' : 'mute'}`}>
              {issued.standing.outside !== null
                ? mous.issued.outsideShort
                : issued.changed
                  ? mous.issued.changedShort
                  : mous.issued.short(format.number(issued.standing.no))}
            </span>
          )}
        </>
      ),
      compare: (a, b) => a.mou.state.localeCompare(b.mou.state),
      from: 700,
    },
  ];
};
