import { expect, test } from 'vitest';
import {
  movedBy,
  orderByRank,
  orderedPapers,
  roundsAfterMidnight,
  runningOrder,
  timeAfter,
} from '../../../../renderer/domain/ceremony/running-order';
import { namedGuests, placesByRank, seatingPlan } from '../../../../renderer/domain/ceremony/seating';
import { countSignings, outcomeCounts } from '../../../../renderer/domain/ceremony/signing-counts';
import { titleRank } from '../../../../renderer/domain/ceremony/title-rank';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { Plan } from '../../../../renderer/domain/plan/plan';
import {
  ceremonyOf,
  planCeremony,
  planFolderTick,
  planOutcome,
  planSignerCheck,
} from '../../../../renderer/domain/plan/planners/plan-ceremony';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankCeremony } from '../../../../renderer/domain/records/ceremony';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankSigning } from '../../../../renderer/domain/records/signing';

const mou = (no: number, producerId: string, buyerId: string) => blankMou(`m${no}`, 'c', producerId, buyerId, no);
const mous = [
  mou(1, 'chi', 'xanh'),
  mou(2, 'an', 'xanh'),
  mou(3, 'chi', 'xanh'),
  { ...mou(4, 'an', 'que'), state: 'void' as const },
  mou(5, 'an', 'que'),
];
const content = {
  conferences: [{ ...blankConference('c'), name: 'Hội nghị' }],
  producers: [
    { ...blankProducer('chi'), representativeTitle: 'Phó Giám đốc' },
    { ...blankProducer('an'), representativeTitle: 'Chủ hộ' },
  ],
  buyers: [
    { ...blankBuyer('xanh'), representativeTitle: 'Trưởng phòng' },
    { ...blankBuyer('que'), representativeTitle: 'Tổng Giám đốc' },
  ],
  mous,
};
const view = memoryView(content);
const newId = () => 'new';
const edited = (plan: Plan | null) =>
  (plan?.edits ?? []).map((edit) =>
    edit.type === 'create'
      ? [edit.table, edit.record]
      : [edit.table, Object.fromEntries(Object.entries(edit.fields).map(([key, { after }]) => [key, after]))],
  );

test('titles stand in the order of protocol, deputies behind those they stand for, cities are no deputies', () => {
  const titles = [
    'Bộ trưởng',
    'Bí thư Tỉnh ủy',
    'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh',
    'Chủ tịch UBND thành phố Hà Nội',
    'Phó Chủ tịch UBND tỉnh',
    'Giám đốc Sở Công Thương',
    'Phó Giám đốc Sở Công Thương',
    'Tổng Giám đốc',
    'Phó Tổng giám đốc',
    'Giám đốc',
    'Phó Giám đốc',
    'Trưởng phòng thu mua',
    'Chủ hộ',
    'Nghệ nhân',
  ];
  const ranks = titles.map((title) => titleRank(title));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(titles.length);
  expect(titleRank(null)).toBeGreaterThan(titleRank('Nghệ nhân'));
});

test('a title and its office in columns of their own rank as they are read together', () => {
  const guests = [
    ['Thứ trưởng', 'Bộ Nông nghiệp và Môi trường'],
    ['Bí thư', 'Tỉnh ủy Tuyên Quang'],
    ['Chủ tịch', 'UBND tỉnh Tuyên Quang'],
    ['Phó Chủ tịch', 'UBND tỉnh Tuyên Quang'],
    ['Giám đốc', 'Sở Công Thương'],
    ['Phó Giám đốc', 'Sở Công Thương'],
    ['Bí thư', 'Đảng ủy xã Sơn Dương'],
    ['Chủ tịch', 'UBND xã Sơn Dương'],
    ['Phó Chủ tịch', 'UBND phường Phố Hiến'],
    ['Tổng Giám đốc', 'Công ty Bảo Minh'],
    ['Giám đốc', 'Hợp tác xã Phố Ràng'],
    ['Trưởng phòng', 'Văn phòng Chủ tịch UBND tỉnh'],
  ] as const;
  const ranks = guests.map(([title, office]) => titleRank(title, office));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(new Set(ranks).size).toBe(guests.length);
  expect(titleRank('Chủ tịch UBND tỉnh')).toBe(titleRank('Chủ tịch', 'UBND tỉnh Lào Cai'));
});

test('papers go by the higher signer, then the other, then the number; void ones are not signed', () => {
  expect(orderByRank(view, 'c')).toEqual(['m5', 'm1', 'm3', 'm2']);
});

test('a paper between offices goes by those who sign it, before papers of firms', () => {
  const office = (name: string, title: string) => ({ office: name, signer: 'A', title, capacity: null, focal: null });
  const signatories = [office('Sở Công Thương', 'Giám đốc'), office('Sở Y tế', 'Phó Giám đốc')];
  const agency = { ...blankMou('m9', 'c', '', '', 9), variant: 'agency' as const, signatories };
  const withOffices = memoryView({ ...content, mous: [...mous, agency] });
  expect(orderByRank(withOffices, 'c')[0]).toBe('m9');
});

test('an order of the officer stands; papers drawn up later come behind it by number', () => {
  const ceremony = { ...blankCeremony('y', 'c'), order: ['m3', 'gone', 'm5'] };
  expect(orderedPapers(view, ceremony).map(({ id }) => id)).toEqual(['m3', 'm5', 'm1', 'm2']);
});

test('times follow from the start; a longer speech moves everything behind it', () => {
  const part = (key: string, minutes: number) => ({ key, title: key, who: null, minutes });
  const ceremony = {
    ...blankCeremony('y', 'c'),
    startsAt: '08:30',
    perRound: 3,
    minutesPerRound: 8,
    before: [part('a', 15)],
    after: [part('z', 5)],
  };
  const times = (minutes: number) =>
    runningOrder(view, { ...ceremony, before: [part('a', minutes)] }).map((line) => [
      line.kind === 'round' ? line.papers.length : line.part.key,
      line.from.time,
      line.to.time,
    ]);
  expect(times(15)).toEqual([
    ['a', '08:30', '08:45'],
    [3, '08:45', '08:53'],
    [1, '08:53', '09:01'],
    ['z', '09:01', '09:06'],
  ]);
  expect(times(20).at(-1)).toEqual(['z', '09:06', '09:11']);
});

test('a time after midnight knows the day that it is of', () => {
  expect(timeAfter('23:50', 9)).toEqual({ time: '23:59', day: 0 });
  expect(timeAfter('23:50', 10)).toEqual({ time: '00:00', day: 1 });
  expect(timeAfter('09:00', 40 * 60)).toEqual({ time: '01:00', day: 2 });
  const late = { ...blankCeremony('y', 'c'), startsAt: '23:00', perRound: 1, minutesPerRound: 30 };
  const lines = runningOrder(view, late);
  expect(lines.map(({ from }) => `${from.time} ${from.day}`)).toEqual(['23:00 0', '23:30 0', '00:00 1', '00:30 1']);
  expect(roundsAfterMidnight(lines)).toBe(2);
  expect(roundsAfterMidnight(runningOrder(view, { ...late, startsAt: '08:00' }))).toBe(0);
});

test('moving keeps all and stays within the list', () => {
  expect(movedBy(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(movedBy(['a', 'b', 'c'], 2, -9)).toEqual(['c', 'a', 'b']);
  expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('the highest sits in the middle, the next at his right hand, which the hall sees on the left', () => {
  expect(placesByRank(5)).toEqual([2, 1, 3, 0, 4]);
  expect(placesByRank(4)).toEqual([2, 1, 3, 0]);
  expect(placesByRank(1)).toEqual([0]);
  const plan = seatingPlan(['1', '2', '3', '4', '5', '6', '7'], 5);
  expect(plan.map((row) => row.map(({ guest }) => guest))).toEqual([
    ['4', '2', '1', '3', '5'],
    ['7', '6'],
  ]);
  expect(plan[1]?.map(({ rank }) => rank)).toEqual([7, 6]);
});

test('a line that was added and not filled in takes no seat', () => {
  const guest = (key: string, name: string, title: string | null = null) => ({ key, name, title, office: null });
  const guests = [guest('a', 'An'), guest('b', ' ', ''), guest('c', '', 'Chủ tịch UBND tỉnh')];
  expect(namedGuests(guests).map(({ key }) => key)).toEqual(['a', 'c']);
});

test('every guest sits once, for any number and any width', () => {
  for (let count = 0; count <= 40; count += 1) {
    const guests = Array.from({ length: count }, (_, index) => index);
    for (const width of [1, 2, 5, 12]) {
      const seated = seatingPlan(guests, width)
        .flat()
        .map(({ guest }) => guest);
      expect(seated.toSorted((a, b) => Number(a) - Number(b))).toEqual(guests);
    }
  }
});

test('papers, pairs and firms are three numbers', () => {
  expect(countSignings(mous.filter(({ state }) => state !== 'void'))).toEqual({
    papers: 4,
    pairs: 3,
    firms: 4,
    offices: 0,
  });
  const signings = [
    { ...blankSigning('s1', 'c', 'm1'), outcome: 'signed' as const },
    { ...blankSigning('s3', 'c', 'm3'), outcome: 'signed' as const },
    { ...blankSigning('s2', 'c', 'm2'), outcome: 'absent' as const },
  ];
  const counts = outcomeCounts(memoryView({ ...content, signings }), 'c');
  expect(counts.signed).toEqual({ papers: 2, pairs: 1, firms: 2, offices: 0 });
  expect(Object.values(counts).reduce((sum, { papers }) => sum + papers, 0)).toBe(4);
  expect(counts.waiting.papers).toBe(1);
});

test('one key: outcome and paper change together, and back', () => {
  const signed = planOutcome(view, 'm1', 'signed', newId);
  expect(edited(signed)).toEqual([
    ['signings', expect.objectContaining({ mouId: 'm1', outcome: 'signed' })],
    ['mous', { state: 'signed' }],
  ]);
  const after = memoryView({
    ...content,
    mous: [{ ...mou(1, 'chi', 'xanh'), state: 'signed' }],
    signings: [{ ...blankSigning('s1', 'c', 'm1'), outcome: 'signed' }],
  });
  expect(edited(planOutcome(after, 'm1', 'postponed', newId))).toEqual([
    ['signings', { outcome: 'postponed' }],
    ['mous', { state: 'printed' }],
  ]);
  expect(planOutcome(view, 'gone', 'signed', newId)).toBeNull();
});

test('folder and morning check', () => {
  const signings = [{ ...blankSigning('s1', 'c', 'm1'), folder: ['copies' as const] }];
  const known = memoryView({ ...content, signings });
  expect(edited(planFolderTick(known, 'm1', 'pens', newId))).toEqual([['signings', { folder: ['copies', 'pens'] }]]);
  expect(edited(planFolderTick(known, 'm1', 'copies', newId))).toEqual([['signings', { folder: [] }]]);
  expect(edited(planSignerCheck(known, 'm1', { buyer: 'missing' }, newId))).toEqual([
    ['signings', { buyer: 'missing' }],
  ]);
});

test('the first change makes the ceremony, the next one changes it', () => {
  expect(edited(planCeremony(view, 'c', { startsAt: '08:00' }, newId))).toEqual([
    ['ceremonies', expect.objectContaining({ id: 'new', conferenceId: 'c', startsAt: '08:00', perRound: 6 })],
  ]);
  const known = memoryView({ ...content, ceremonies: [blankCeremony('y', 'c')] });
  expect(ceremonyOf(known, 'c').id).toBe('y');
  expect(edited(planCeremony(known, 'c', { perRound: 4 }, newId))).toEqual([['ceremonies', { perRound: 4 }]]);
  expect(planCeremony(known, 'c', { perRound: 6 }, newId).edits).toEqual([]);
});
