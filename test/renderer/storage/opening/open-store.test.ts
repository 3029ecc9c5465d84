import { describe, expect, it } from 'vitest';
import { createEdit, type Plan } from '../../../../renderer/domain/plan/plan';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { testPlace } from '../../../support/open-test-store';

const create = (id: string): Plan => ({
  reason: 'edit',
  label: id,
  edits: [createEdit('producers', { ...blankProducer(id), name: `HTX ${id}` })],
  issues: [],
});

describe('openStore', () => {
  it('keeps what was applied for the next start', async () => {
    const place = testPlace();
    const store = await place.openOk();
    expect(await store.applyPlan(create('p1'))).toMatchObject({ ok: true, seq: 1 });
    await store.close();
    const again = await place.open();
    expect(again).toMatchObject({ ok: true, report: { recovered: false } });
    expect(again.ok && again.store.record('producers', 'p1')?.name).toBe('HTX p1');
    expect(again.ok && again.store.lastSeq()).toBe(1);
  });
});
