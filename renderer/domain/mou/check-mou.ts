import { signingAside } from '../conference/signing-day';
import { indexedBy } from '../plan/indexed-by';
import type { StoreView } from '../plan/store-view';
import type { Buyer } from '../records/buyer';
import type { Conference } from '../records/conference';
import type { Mou } from '../records/mou';
import type { Producer } from '../records/producer';
import type { CivilDate } from '../vietnamese/civil-date';
import { formatDate, formatNumber } from '../vietnamese/format';
import { checkMouGoods } from './check-mou-goods';
import { checkMouLetters } from './check-mou-letters';
import { checkMouOffices } from './check-mou-offices';
import { checkMouParty } from './check-mou-party';
import type { MouIssue, MouIssueCode } from './mou-issue';
import { patternFault } from './mou-number';

const conferenceIssue = (
  conference: Conference,
  code: MouIssueCode,
  field: string,
  severity: MouIssue['severity'],
  params: MouIssue['params'] = {},
): MouIssue => ({ code, severity, table: 'conferences', recordId: conference.id, field, params });

type About = (
  code: MouIssueCode,
  field: string,
  severity: MouIssue['severity'],
  params?: MouIssue['params'],
) => MouIssue;

const checkSigningDay = (conference: Conference, about: About): readonly MouIssue[] => {
  const aside = signingAside(conference);
  if (aside === null) return [];
  const day = formatDate(conference.signedOn ?? '');
  const bound = formatDate(aside.bound);
  return aside.side === 'before'
    ? [about('mou-signing-before-opening', 'signedOn', 'warning', { opening: bound, day })]
    : [about('mou-signing-after-closing', 'signedOn', 'warning', { closing: bound, day })];
};

const checkConference = (conference: Conference): readonly MouIssue[] => {
  const { signedOn, termEnd, numberPattern } = conference;
  const badPattern = numberPattern === null ? null : patternFault(numberPattern);
  const about: About = (code, field, severity, params) => conferenceIssue(conference, code, field, severity, params);
  return [
    ...(badPattern === null
      ? []
      : [
          about('mou-number-pattern', 'numberPattern', 'error', {
            pattern: numberPattern ?? '',
            tag: badPattern.why === 'unknown-tag' ? badPattern.tag : '',
          }),
        ]),
    ...(signedOn === null ? [about('mou-signing-day-missing', 'signedOn', 'warning')] : []),
    ...checkSigningDay(conference, about),
    ...(termEnd === null ? [about('mou-term-missing', 'termEnd', 'warning')] : []),
    ...(signedOn !== null && termEnd !== null && termEnd < signedOn
      ? [about('mou-term-before-signing', 'termEnd', 'error', { end: formatDate(termEnd), day: formatDate(signedOn) })]
      : []),
    ...(conference.signingPlace === null ? [about('mou-place-missing', 'signingPlace', 'warning')] : []),
    ...(conference.followUpPeriod === null ? [about('mou-follow-up-missing', 'followUpPeriod', 'warning')] : []),
  ];
};

const ownIssue = (mou: Mou, code: MouIssueCode, field: string, params: MouIssue['params'] = {}): MouIssue => ({
  code,
  severity: 'error',
  table: 'mous',
  recordId: mou.id,
  field,
  params,
});

/** Luật Thương mại, Điều 301: a penalty is at most 8 % of the breached part. */
const mostPenalty = 8;

/** The buyer of a contract pays by transfer: the paper should say to which account. */
const accountIssue = ({ id, name }: Producer): MouIssue => ({
  code: 'mou-bank-account-missing',
  severity: 'warning',
  table: 'producers',
  recordId: id,
  field: 'bankAccount',
  params: { party: name },
});

/** What a contract names and the register does not hold is printed as dots; a penalty that the law would cut is told. */
const checkContract = (view: StoreView, mou: Mou): readonly MouIssue[] => {
  if (mou.variant !== 'principle') return [];
  const { paymentDays, penaltyPercent } = mou;
  const seller = view.record('producers', mou.producerId);
  const about = (code: MouIssueCode, field: string, params: MouIssue['params'] = {}): MouIssue => ({
    ...ownIssue(mou, code, field, params),
    severity: 'warning',
  });
  return [
    ...(seller && (seller.bankAccount ?? '').trim() === '' ? [accountIssue(seller)] : []),
    ...(paymentDays === null ? [about('mou-payment-missing', 'paymentDays')] : []),
    ...(penaltyPercent === null ? [about('mou-penalty-missing', 'penaltyPercent')] : []),
    ...(penaltyPercent !== null && penaltyPercent > mostPenalty
      ? [about('mou-penalty-high', 'penaltyPercent', { percent: formatNumber(penaltyPercent), most: mostPenalty })]
      : []),
  ];
};

/** A thousand papers are checked against each other each time that their list opens. */
const mousByNumber = indexedBy((mou: Mou) => String(mou.number));

const numberTwice = (view: StoreView, mou: Mou): boolean =>
  (mousByNumber(view.records('mous')).get(String(mou.number)) ?? []).some(
    (other) =>
      other.id !== mou.id &&
      (other.conferenceId === mou.conferenceId || (mou.series !== null && other.series === mou.series)),
  );

/** One tax code on both sides: one firm would sign with itself, or one of the two has the wrong code. */
const sharedTaxCode = (producer: Producer | undefined, buyer: Buyer | undefined): readonly MouIssue[] => {
  const code = producer?.taxCode?.trim() ?? '';
  if (!buyer || code === '' || buyer.taxCode?.trim() !== code) return [];
  const at = { table: 'buyers' as const, recordId: buyer.id, field: 'taxCode' };
  return [{ code: 'mou-tax-code-shared', severity: 'warning', ...at, params: { party: buyer.name } }];
};

const checkParties = (view: StoreView, mou: Mou, day: CivilDate | null): readonly MouIssue[] => {
  const producer = view.record('producers', mou.producerId);
  const buyer = view.record('buyers', mou.buyerId);
  return [
    ...(producer ? checkMouParty('producers', producer, day) : [ownIssue(mou, 'mou-producer-missing', 'producerId')]),
    ...(buyer ? checkMouParty('buyers', buyer, day) : [ownIssue(mou, 'mou-buyer-missing', 'buyerId')]),
    ...sharedTaxCode(producer, buyer),
  ];
};

/**
 * Everything that one memorandum lacks, before anything prints (U5). Errors would print dots or an address that
 * finds nobody in a paper that people sign, or bind the wrong party; warnings let it print: a gap left on purpose, or something
 * that is rarely right.
 */
export const checkMou = (view: StoreView, mou: Mou): readonly MouIssue[] => {
  const conference = view.record('conferences', mou.conferenceId);
  const day = conference?.signedOn ?? null;
  // Printed before the signing day is set, a power of attorney that ends before the opening is none all the same.
  const signing = day ?? conference?.startsOn ?? null;
  return [
    ...(mou.state === 'void' ? [ownIssue(mou, 'mou-void', 'state')] : []),
    ...(numberTwice(view, mou) ? [ownIssue(mou, 'mou-number-twice', 'number', { number: mou.number })] : []),
    ...(conference ? checkConference(conference) : [ownIssue(mou, 'mou-conference-missing', 'conferenceId')]),
    ...(mou.variant === 'agency' ? [] : [...checkParties(view, mou, signing), ...checkMouGoods(view, mou, day)]),
    ...checkMouOffices(mou, conference),
    ...checkContract(view, mou),
    ...checkMouLetters(view, mou, conference),
  ];
};
