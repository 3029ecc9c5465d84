import { expect, test } from 'vitest';
import {
  foldersDocument,
  orderDocument,
  pressDocument,
  scriptDocument,
  seatingDocument,
} from '../../../../renderer/documents/ceremony/ceremony-documents';
import { ceremonyPapersOf } from '../../../../renderer/documents/ceremony/ceremony-papers';
import { nameCards } from '../../../../renderer/documents/ceremony/name-cards';
import { contentText, freshContent } from '../../../../renderer/documents/mou/mou-content';
import type { OfficialDocument } from '../../../../renderer/documents/official-document';
import { runningOrder } from '../../../../renderer/domain/ceremony/running-order';
import { outcomeCounts } from '../../../../renderer/domain/ceremony/signing-counts';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import { blankCeremony } from '../../../../renderer/domain/records/ceremony';
import { newEdition } from '../../../../renderer/domain/records/edition';
import { blankSigning } from '../../../../renderer/domain/records/signing';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { conferenceWorld, mouOf } from '../../../support/conference-world';

const head = {
  conferenceName: 'Hội nghị Lào Cai 2026',
  officeName: 'Sở Công Thương',
  createdAt: '2026-12-10T11:05:00+07:00',
};
const communes = await loadCommunes();
const setting = { communeOfCode: communes.ofCode, createdAt: head.createdAt };
const world = conferenceWorld({ mous: [mouOf('m1', 1), mouOf('m2', 2, { producerId: 'an' })] });
const ceremony = {
  ...blankCeremony('y', 'c'),
  startsAt: '08:30',
  perRound: 1,
  before: [{ key: 'a', title: 'Khai mạc', who: 'ông Trần Văn Ba, Phó Chủ tịch UBND tỉnh', minutes: 15 }],
};
const textOf = (paper: OfficialDocument): string => JSON.stringify(paper.blocks).replaceAll('\u00a0', ' ');
const papersIn = (view: StoreView) => ceremonyPapersOf(view, ceremony, setting);

test('the script reads names, titles and units in full, in the running order', () => {
  const lines = runningOrder(world, { ...ceremony, order: ['m2', 'm1'] });
  const script = textOf(scriptDocument(head, lines, papersIn(world)));
  expect(script).toContain('08:30 - 08:45. Khai mạc');
  expect(script).toContain('kính mời ông Trần Văn Ba, Phó Chủ tịch UBND tỉnh');
  const chi =
    'Biên bản số 01: Ông/Bà Nguyễn Thị Mai, Giám đốc, đại diện HTX Chị Em và Ông/Bà Nguyễn Thị Mai, Giám đốc, đại diện Siêu thị Xanh';
  expect(script).toContain(chi);
  expect(script.indexOf('Biên bản số 02')).toBeLessThan(script.indexOf('Biên bản số 01'));
  expect(script).not.toContain('undefined');
});

test('an office that is Bên C is called with the two firms; one that witnesses is no party, and is named after them', () => {
  const [mou1] = world.records('mous');
  const [conference] = world.records('conferences');
  if (!mou1 || !conference) throw new Error('no paper');
  const office = { officeName: 'Sở Công Thương', officeSigner: 'Phạm Thị Hòa', officeTitle: 'Phó Giám đốc' };
  const tables = ['producers', 'buyers', 'products', 'decisions', 'certificates'] as const;
  const stored = Object.fromEntries(tables.map((table) => [table, world.records(table)]));
  const viewFor = (variant: 'support' | 'witness') =>
    memoryView({ ...stored, conferences: [{ ...conference, ...office }], mous: [{ ...mou1, variant }] });
  const paperFor = (variant: 'support' | 'witness') => papersIn(viewFor(variant)).get(mou1.id);
  const said = ['Phạm Thị Hòa', 'Phó Giám đốc', 'Sở Công Thương'];
  expect(paperFor('support')?.signers.map(({ name, title, unit }) => [name, title, unit])[2]).toEqual(said);
  expect(paperFor('support')?.witness).toBeNull();
  const witnessed = paperFor('witness');
  expect(witnessed?.signers).toHaveLength(2);
  expect([witnessed?.witness?.name, witnessed?.witness?.title, witnessed?.witness?.unit]).toEqual(said);
  const view = viewFor('witness');
  const script = textOf(scriptDocument(head, runningOrder(view, ceremony), papersIn(view)));
  expect(script).toContain('Chứng kiến việc ký: Ông/Bà Phạm Thị Hòa, Phó Giám đốc, đại diện Sở Công Thương.');
  expect(nameCards(head, [], [...papersIn(view).values()]).cards.map(({ name }) => name)).toContain('Phạm Thị Hòa');
});

test('what was printed is what is read: an edit after the printing changes nothing, the next edition does', () => {
  const content = freshContent(world, 'm1', setting);
  if (!content) throw new Error('no content');
  const edition = (no: number, signer: string) =>
    newEdition(`e${no}`, {
      kind: 'mou',
      conferenceId: 'c',
      subjectId: 'm1',
      no,
      issuedAt: head.createdAt,
      reason: null,
      contentHash: 'a'.repeat(64),
      code: `X${no}`,
      content: contentText({
        ...content,
        snapshot: { ...content.snapshot, seller: { ...content.snapshot.seller, representative: signer } },
      }),
    });
  const tables = ['conferences', 'producers', 'buyers', 'products', 'decisions', 'certificates', 'mous'] as const;
  const stored = Object.fromEntries(tables.map((table) => [table, world.records(table)]));
  const nameIn = (editions: readonly ReturnType<typeof edition>[]) =>
    papersIn(memoryView({ ...stored, editions })).get('m1')?.signers[0]?.name;
  expect(nameIn([edition(1, 'Lý Thị Sa')])).toBe('Lý Thị Sa');
  expect(nameIn([{ ...edition(1, 'Lý Thị Sa'), state: 'superseded' }, edition(2, 'Giàng A Páo')])).toBe('Giàng A Páo');
  expect(nameIn([{ ...edition(1, 'Lý Thị Sa'), state: 'void' }])).toBe('Nguyễn Thị Mai');
});

test('a contract is called a contract, and a paper between offices a «bản ghi nhớ»', () => {
  const view = conferenceWorld({
    mous: [mouOf('m1', 1, { variant: 'principle' }), mouOf('m2', 2, { variant: 'agency' }), mouOf('m3', 3)],
  });
  const script = textOf(scriptDocument(head, runningOrder(view, ceremony), papersIn(view)));
  for (const name of ['Hợp đồng nguyên tắc số 01:', 'Bản ghi nhớ số 02:', '. Biên bản số 03:'])
    expect(script).toContain(name);
});

test('a missing signer prints dots, never an empty place', () => {
  const view = conferenceWorld({ mous: [mouOf('m1', 1, { buyerId: 'que' })] });
  expect(textOf(scriptDocument(head, runningOrder(view, ceremony), papersIn(view)))).toContain(
    '……………, Giám đốc, đại diện Cửa hàng Vị Quê',
  );
});

test('the running order has one row for each part and round', () => {
  const lines = runningOrder(world, ceremony);
  const [, table] = orderDocument(head, lines, papersIn(world)).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows.map(([time]) => (time?.kind === 'text' ? time.text : ''))).toEqual([
    '08:30 - 08:45',
    '08:45 - 08:53',
    '08:53 - 09:01',
  ]);
});

test('times after midnight name their day, in the order and in the script; the order says so before all', () => {
  const late = { ...ceremony, startsAt: '23:30', minutesPerRound: 20 };
  const lines = runningOrder(world, late);
  const order = orderDocument(head, lines, papersIn(world));
  expect(textOf(order)).toContain('00:05 hôm sau - 00:25 hôm sau');
  expect(textOf(order)).toContain('1 đợt ký bắt đầu sau 24:00, kết thúc lúc 00:25 hôm sau');
  expect(order.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'table']);
  expect(textOf(scriptDocument(head, lines, papersIn(world)))).toContain('00:05 hôm sau - 00:25 hôm sau. Đợt ký thứ 2');
  const third = runningOrder(world, { ...late, before: [{ key: 'a', title: 'Chờ', who: null, minutes: 1500 }] });
  expect(textOf(orderDocument(head, third, papersIn(world)))).toContain('00:50 ngày thứ 3');
});

test('folders: copies are parties × each + organiser, summed in words; ticks and needless items show', () => {
  const signings = new Map([
    ['m1', { ...blankSigning('s', 'c', 'm1'), folder: ['copies' as const], seller: 'present' as const }],
  ]);
  const paper = foldersDocument(head, [...papersIn(world).values()], signings);
  const table = paper.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  const texts = table.rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : '')));
  expect(texts[0]).toEqual(['01', 'HTX Chị Em - Siêu thị Xanh', '3', 'x', '', '-', '', '', '', 'x', '']);
  expect(textOf(paper)).toContain('Tổng cộng 02 (hai) biên bản, 06 (sáu) bản ký.');
});

test('the press is told three numbers, and unknown is not zero', () => {
  const tables = ['conferences', 'mous'] as const;
  const stored = Object.fromEntries(tables.map((table) => [table, world.records(table)]));
  const told = (outcome: 'signed' | 'absent') =>
    textOf(
      pressDocument(
        head,
        outcomeCounts(memoryView({ ...stored, signings: [{ ...blankSigning('s', 'c', 'm1'), outcome }] }), 'c'),
      ),
    );
  expect(told('signed')).toContain('đã ký 01 (một) biên bản ghi nhớ giữa 01 (một) cặp đơn vị, với 02 (hai)');
  expect(told('signed')).toContain('01 (một) biên bản chưa có thông tin');
  expect(told('absent')).toContain('chưa biên bản nào được ghi là đã ký');
  expect(told('absent')).toContain('01 (một) biên bản chưa ký do vắng người ký');
});

test('seats and cards: each guest once, signers of several papers one card', () => {
  const guests = ['Một', 'Hai', 'Ba'].map((name) => ({ key: name, name, title: 'Giám đốc', office: 'Sở Công Thương' }));
  const seating = textOf(seatingDocument(head, guests, 12));
  expect(seating.indexOf('"Hai"')).toBeLessThan(seating.indexOf('"Một"'));
  expect(seating).toContain('Hàng 1, ghế 2');
  const both = conferenceWorld({ mous: [mouOf('m1', 1), mouOf('m2', 2, { producerId: 'an' })] });
  const { cards } = nameCards(head, guests, [...papersIn(both).values()]);
  expect(cards.map(({ name, unit }) => `${name}/${unit}`)).toEqual([
    'Một/Sở Công Thương',
    'Hai/Sở Công Thương',
    'Ba/Sở Công Thương',
    'Nguyễn Thị Mai/HTX Chị Em',
    'Nguyễn Thị Mai/Siêu thị Xanh',
    'Nguyễn Thị Mai/Hộ kinh doanh An',
  ]);
});
