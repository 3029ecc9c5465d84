import { describe, expect, it } from 'vitest';
import {
  contentOfEdition,
  contentText,
  contentToday,
  freshContent,
} from '../../../../../renderer/documents/mou/mou-content';
import { mouDifferences } from '../../../../../renderer/documents/mou/mou-differences';
import { readPageCode } from '../../../../../renderer/domain/edition/page-code';
import { memoryView, type ViewContent } from '../../../../../renderer/domain/plan/memory-view';
import { planIssueMous, planPrints } from '../../../../../renderer/domain/plan/planners/plan-issue-mous';
import { planMouState } from '../../../../../renderer/domain/plan/planners/plan-mous';
import type { Edition } from '../../../../../renderer/domain/records/edition';
import type { Mou } from '../../../../../renderer/domain/records/mou';
import { contentHash } from '../../../../../renderer/formats/content-hash';
import { conferenceRecords, producer, mou as sampleMou } from '../../../../support/conference-records';

const paper = { communeOfCode: () => null, createdAt: '2026-11-27T03:00:00Z' };
let ids = 0;
const setting = (reason: string | null = null) => ({
  now: '2026-11-27T03:00:00Z',
  newId: () => `e${(ids += 1)}`,
  reason,
});

/** Issues the papers with these ids over the given records, and the records with what was frozen. */
const issued = async (content: ViewContent, mouIds: readonly string[], reason: string | null = null) => {
  const view = memoryView(content);
  const orders = await Promise.all(
    mouIds.map(async (mouId) => {
      const fresh = freshContent(view, mouId, paper);
      if (!fresh) throw new Error('nothing to print');
      const text = contentText(fresh);
      return { mouId, content: text, contentHash: await contentHash(text) };
    }),
  );
  const { plan, editions } = planIssueMous(view, orders, setting(reason));
  const created = plan.edits.flatMap((edit) => (edit.type === 'create' ? [edit.record as Edition] : []));
  const kept = view.records('editions').map((edition) => {
    const edit = plan.edits.find((each) => each.type === 'update' && each.id === edition.id);
    return edit?.type === 'update' ? { ...edition, state: edit.fields['state']?.after as Edition['state'] } : edition;
  });
  return { plan, editions, content: { ...content, editions: [...kept, ...created] } };
};

/** Papers whose print of today says something else than the one that stands. */
const toReprint = (content: ViewContent): readonly string[] => {
  const view = memoryView(content);
  return view
    .records('editions')
    .filter(({ state, subjectId }) => state === 'valid' && view.record('mous', subjectId)?.state !== 'void')
    .filter((edition) => {
      const today = contentToday(view, edition, paper);
      return today !== null && contentText(today) !== edition.content;
    })
    .map(({ subjectId }) => subjectId);
};

describe('issuing memoranda', () => {
  it('freezes what is printed: later edits of the registry change nothing in it', async () => {
    const { content, editions } = await issued(conferenceRecords, ['m1']);
    const [edition] = editions;
    if (!edition) throw new Error('no edition');
    expect(edition).toMatchObject({ kind: 'mou', subjectId: 'm1', no: 1, state: 'valid', reason: null });
    expect(readPageCode(edition.code)).toEqual({ ok: true, code: edition.code, page: null });
    const renamed = { ...content, producers: [{ ...producer, representative: 'Người Khác' }] };
    expect(contentOfEdition(edition).snapshot.seller.representative).toBe('Vàng A Páo');
    expect(toReprint(content)).toEqual([]);
    expect(toReprint(renamed)).toEqual(['m1']);
  });

  it('keeps edition and code when the same is printed again, on another day too', async () => {
    const first = await issued(conferenceRecords, ['m1']);
    const again = await issued(first.content, ['m1'], 'rách');
    expect(again.plan.edits).toEqual([]);
    expect(again.editions.map(({ code }) => code)).toEqual(first.editions.map(({ code }) => code));
  });

  it('makes the next edition when something changed, marks the one before, and says field by field what', async () => {
    const first = await issued(conferenceRecords, ['m1']);
    const renamed = { ...first.content, producers: [{ ...producer, representative: 'Người Khác' }] };
    const second = await issued(renamed, ['m1'], 'đổi người ký');
    expect(second.editions[0]).toMatchObject({ no: 2, reason: 'đổi người ký', state: 'valid' });
    expect(second.content.editions.map(({ no, state }) => [no, state])).toEqual([
      [1, 'superseded'],
      [2, 'valid'],
    ]);
    const [one, two] = second.content.editions;
    if (!one || !two) throw new Error('two editions expected');
    expect(one.code).not.toBe(two.code);
    expect(mouDifferences(contentOfEdition(one), contentOfEdition(two))).toEqual([
      { of: 'seller', name: null, field: 'representative', before: 'Vàng A Páo', after: 'Người Khác' },
    ]);
  });

  it('never gives an edition number twice, not even after one was removed', async () => {
    const first = await issued(conferenceRecords, ['m1']);
    const gone = { ...first.content, editions: first.content.editions.map((each) => ({ ...each, removed: true })) };
    expect((await issued(gone, ['m1'])).editions[0]?.no).toBe(2);
  });

  it('a morning: 40 papers, one signatory replaced, one price changed, one withdrawn: exactly two reprints', async () => {
    const producers = Array.from({ length: 40 }, (_, index) => ({
      ...producer,
      id: `p${index}`,
      name: `HTX ${index}`,
    }));
    const mous: Mou[] = producers.map(({ id }, index) => ({
      ...sampleMou,
      id: `m${index}`,
      producerId: id,
      number: index + 1,
    }));
    const start = { ...conferenceRecords, producers: [producer, ...producers.slice(0)], mous };
    const { content } = await issued(
      start,
      mous.map(({ id }) => id),
    );
    expect(new Set(content.editions.map(({ code }) => code)).size).toBe(40);
    expect(toReprint(content)).toEqual([]);
    const morning = {
      ...content,
      producers: (content.producers ?? []).map((each) =>
        'id' in each && each.id === 'p3' ? { ...each, representative: 'Người Thay' } : each,
      ),
      mous: mous.map((each, index): Mou => {
        if (index === 7) return { ...each, goods: each.goods.map((row) => ({ ...row, price: 175_000 })) };
        return index === 11 ? { ...each, state: 'void' } : each;
      }),
    };
    expect(toReprint(morning)).toEqual(['m3', 'm7']);
  });

  it('voids the printed paper with the memorandum, with the reason', async () => {
    const { content } = await issued(conferenceRecords, ['m1']);
    const plan = planMouState(memoryView(content), ['m1'], 'void', 'bên mua rút');
    expect(
      plan.edits.map((edit) => [
        edit.table,
        edit.type === 'update' ? Object.values(edit.fields).map(({ after }) => after) : [],
      ]),
    ).toEqual([
      ['mous', ['void', 'bên mua rút']],
      ['editions', ['void', 'bên mua rút']],
    ]);
  });

  it('logs copies, and the reason only for those that were made before', async () => {
    const { content, editions } = await issued(conferenceRecords, ['m1']);
    const [edition] = editions;
    if (!edition) throw new Error('no edition');
    const view = memoryView(content);
    const copies = [{ edition, from: 1, to: 3, of: 3 }];
    const first = planPrints(view, copies, 'pdf', setting('rách')).edits[0];
    expect(first?.type === 'create' && first.record).toMatchObject({
      from: 1,
      to: 3,
      of: 3,
      form: 'pdf',
      reason: null,
    });
    const printed = memoryView({ ...content, prints: first?.type === 'create' ? [first.record as never] : [] });
    const again = planPrints(printed, [{ edition, from: 2, to: 2, of: 3 }], 'pdf', setting('rách')).edits[0];
    expect(again?.type === 'create' && again.record).toMatchObject({ from: 2, to: 2, reason: 'rách' });
  });
});
