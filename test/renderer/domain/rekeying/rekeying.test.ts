import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../renderer/domain/plan/apply-edits';
import { checkPlan } from '../../../../renderer/domain/plan/check-plan';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import type { Plan } from '../../../../renderer/domain/plan/plan';
import { planRekeyed, planRekeying, planTake, rekeyedId } from '../../../../renderer/domain/plan/planners/plan-rekey';
import { blankOwnFacts, newOwnField, type OwnFieldFacts } from '../../../../renderer/domain/records/own-field';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import type { Rekeying } from '../../../../renderer/domain/records/rekeying';
import { newReview } from '../../../../renderer/domain/records/review';
import { drawSample, sampleSize } from '../../../../renderer/domain/rekeying/draw-sample';
import { rekeyRate, rekeyReport } from '../../../../renderer/domain/rekeying/rekey-report';
import { fieldsToType, proposedFields, rekeyableFields } from '../../../../renderer/domain/rekeying/rekeyed-fields';

const ids = Array.from({ length: 200 }, (_, index) => `p${index}`);

describe('the sample', () => {
  it('is one in twenty, rounded up; of nothing nothing', () => {
    expect([0, 1, 20, 21, 200, 18_500].map(sampleSize)).toEqual([0, 1, 1, 2, 10, 925]);
  });

  it('is the same for the same seed whatever the order, and another for another seed', () => {
    const sample = drawSample(ids, '20261124');
    expect(new Set(sample).size).toBe(10);
    expect(drawSample(ids.toReversed(), '20261124')).toEqual(sample);
    expect(drawSample(ids, '20261125')).not.toEqual(sample);
  });

  it('prefers nobody: over a thousand seeds each record is drawn about as often as another', () => {
    const drawn = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 1000; seed += 1) {
      for (const id of drawSample(ids, String(seed))) drawn.set(id, (drawn.get(id) ?? 0) + 1);
    }
    // 50 each is meant; a deviation of seven is one standard deviation.
    expect(Math.min(...drawn.values())).toBeGreaterThan(20);
    expect(Math.max(...drawn.values())).toBeLessThan(85);
  });
});

describe('what is typed again', () => {
  it('leaves out the name, which says which paper to take, and what no paper is read for', () => {
    for (const table of ['producers', 'products', 'buyers'] as const) {
      const keys = rekeyableFields(table, []).map(({ key }) => key);
      expect(keys).not.toContain('name');
      expect(keys).not.toContain('photos');
      expect(keys).not.toContain('contactPublic');
      expect(keys).toEqual(expect.arrayContaining([...proposedFields(table)]));
      expect(proposedFields(table).length).toBeGreaterThan(0);
    }
  });
});

const household = { ...blankProducer('p1'), name: 'Hộ Lò Thị Mây', kind: 'household' as const, email: 'may@htx.vn' };
const company = {
  ...blankProducer('p2'),
  name: 'Công ty A',
  kind: 'company' as const,
  taxCode: '0101248141',
  representative: 'Nguyễn Văn A',
};

const apply = (content: ViewContent, plan: Plan): ViewContent => {
  const view = memoryView(content);
  const checked = checkPlan(view, plan);
  if (checked.verdict !== 'ready') throw new Error(JSON.stringify(checked));
  const next: Record<string, unknown[]> = {};
  for (const table of ['producers', 'reviews', 'rekeyings', 'rekeyed'] as const) next[table] = [...view.records(table)];
  for (const { table, row } of applyEdits(view, { seq: 1, dot: 'a:1', edits: checked.edits })) {
    next[table] = [...(next[table] ?? []).filter((each) => (each as { id: string }).id !== row.record.id), row.record];
  }
  return next;
};

const order = {
  id: 's1',
  of: 'producers',
  from: null,
  seed: '7',
  fields: ['taxCode', 'representative', 'email', 'authorityNo'],
  drawnAt: '2026-11-24T08:00:00+07:00',
  drawnBy: 'Lan',
} as const;
const typedBy = { typedAt: '2026-11-24T09:00:00+07:00', typedBy: 'Minh' };

const sample: Rekeying = { ...order, removed: false, sample: false, population: 2, recordIds: ['p1', 'p2'] };
const book = apply(
  { producers: [household, company] },
  planRekeying({ ...order, population: ['p1', 'p2'], label: 'Mẫu' }),
);
const keyed = (content: ViewContent, recordId: string, second: Readonly<Record<string, unknown>>): ViewContent =>
  apply(content, planRekeyed(memoryView(content), { rekeying: sample, recordId, second, label: 'x', ...typedBy }));

describe('own fields of the office', () => {
  const own = (key: string, facts: Partial<OwnFieldFacts>) =>
    newOwnField({ of: 'producers', key, order: 1 }, { ...blankOwnFacts, ...facts });
  const area = own('own_dien-tich', { label: 'Diện tích', kind: 'number' });
  const gone = { ...own('own_cu', { label: 'Cũ' }), retired: true };
  const ticked = own('own_huu-co', { label: 'Hữu cơ', kind: 'flag' });
  const ofBuyers = newOwnField({ of: 'buyers', key: 'own_kenh', order: 1 }, { ...blankOwnFacts, label: 'Kênh' });
  const ownFields = [area, gone, ticked, ofBuyers];

  it('stand behind the others, those in use and of that table; a tick is read from no paper', () => {
    const keys = rekeyableFields('producers', ownFields).map(({ key }) => key);
    expect(keys.at(-1)).toBe(area.key);
    expect(keys).toEqual([...rekeyableFields('producers', []).map(({ key }) => key), area.key]);
    expect(proposedFields('producers')).not.toContain(area.key);
  });

  it('are typed, compared and taken like any field', () => {
    const grown = { ...company, [area.key]: 2.5 };
    const withArea: Rekeying = { ...sample, recordIds: ['p2'], fields: [area.key] };
    const content: ViewContent = { producers: [grown], rekeyings: [withArea], ownFields };
    const typed = { rekeying: withArea, recordId: 'p2', second: { [area.key]: 3 }, label: 'x', ...typedBy };
    const once: ViewContent = { ...apply(content, planRekeyed(memoryView(content), typed)), ownFields };
    expect(rekeyReport(memoryView(once), withArea).differences).toMatchObject([
      { field: area.key, first: 2.5, second: 3, taken: null },
    ]);
    const taken = {
      rekeyedId: rekeyedId('s1', 'p2'),
      field: area.key,
      take: 'second',
      why: 'đo lại',
      name: 'x',
    } as const;
    const after = apply(once, planTake(memoryView(once), { of: 'producers', ...taken }));
    expect(memoryView(after).record('producers', 'p2')).toMatchObject({ [area.key]: 3 });
  });
});

describe('two typings compared', () => {
  const once = keyed({ ...book, rekeyings: [sample] }, 'p2', {
    taxCode: '0101248141',
    representative: 'Nguyễn Văn Á',
    email: null,
    authorityNo: null,
  });
  const both = keyed(once, 'p1', { taxCode: null, representative: 'Lò Thị Mây', email: 'may@htx.vn' });

  it('keeps the sample with how many it was drawn from', () => {
    expect(memoryView(book).record('rekeyings', 's1')).toMatchObject({ population: 2, seed: '7' });
    expect(memoryView(book).record('rekeyings', 's1')?.recordIds).toHaveLength(1);
  });

  it('asks a household for no authority paper', () => {
    const view = memoryView(both);
    expect(fieldsToType(view, sample, 'p1').map(({ key }) => key)).toEqual(['taxCode', 'representative', 'email']);
    expect(fieldsToType(view, sample, 'gone')).toEqual([]);
  });

  it('says of nothing typed that nothing was compared, and gives no percentage', () => {
    const report = rekeyReport(memoryView({ ...book, rekeyings: [sample] }), sample);
    expect(report).toMatchObject({ drawn: 2, typed: 0, waiting: ['p1', 'p2'], open: 0 });
    expect(rekeyRate(report.total)).toBeNull();
  });

  it('goes on where it was left', () => {
    expect(rekeyReport(memoryView(once), sample)).toMatchObject({ typed: 1, waiting: ['p1'], gone: 0 });
    const without = { ...once, producers: [{ ...household, removed: true }, company] };
    expect(rekeyReport(memoryView(without), sample)).toMatchObject({ waiting: [], gone: 1 });
  });

  it('counts by field and in all, blank beside blank not at all', () => {
    const report = rekeyReport(memoryView(both), sample);
    expect(report.fields).toEqual([
      { field: 'taxCode', compared: 1, differing: 0 },
      { field: 'representative', compared: 2, differing: 2 },
      { field: 'email', compared: 1, differing: 0 },
      { field: 'authorityNo', compared: 0, differing: 0 },
    ]);
    expect(report.total).toEqual({ compared: 4, differing: 2 });
    expect(rekeyRate(report.total)).toBe(50);
    expect(report.differences).toMatchObject([
      { recordId: 'p2', first: 'Nguyễn Văn A', second: 'Nguyễn Văn Á', taken: null },
      { recordId: 'p1', first: null, second: 'Lò Thị Mây', taken: null },
    ]);
  });

  const take = (content: ViewContent, recordId: string, side: 'first' | 'second'): Plan =>
    planTake(memoryView(content), {
      of: 'producers',
      rekeyedId: rekeyedId('s1', recordId),
      field: 'representative',
      take: side,
      why: 'giấy đăng ký',
      name: 'x',
    });

  it('writes the second value with its reason, and keeps the rate as it was measured', () => {
    const plan = take(both, 'p2', 'second');
    expect(plan.label).toBe('x: giấy đăng ký');
    const after = apply(both, plan);
    expect(memoryView(after).record('producers', 'p2')?.representative).toBe('Nguyễn Văn Á');
    expect(rekeyReport(memoryView(after), sample)).toMatchObject({ open: 1, corrected: 1, total: { differing: 2 } });
  });

  it('leaves the record alone when the first is kept', () => {
    const plan = take(both, 'p2', 'first');
    expect(plan.edits.map(({ table }) => table)).toEqual(['rekeyed']);
    expect(rekeyReport(memoryView(apply(both, plan)), sample)).toMatchObject({ open: 1, corrected: 0 });
  });

  it('is refused by a locked record as a whole', () => {
    const locked = { ...both, reviews: [newReview('producers', 'p2', 'locked')] };
    expect(checkPlan(memoryView(locked), take(locked, 'p2', 'second'))).toMatchObject({
      verdict: 'blocked',
      issues: [{ code: 'record-locked' }],
    });
  });
});
