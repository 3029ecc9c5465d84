import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../../renderer/domain/plan/memory-view';
import type { Plan } from '../../../../../renderer/domain/plan/plan';
import { planAttach } from '../../../../../renderer/domain/plan/planners/plan-attach';
import { planCreate } from '../../../../../renderer/domain/plan/planners/plan-create';
import { planEdit } from '../../../../../renderer/domain/plan/planners/plan-edit';
import { planOwnField } from '../../../../../renderer/domain/plan/planners/plan-own-fields';
import { planRekeying } from '../../../../../renderer/domain/plan/planners/plan-rekey';
import { planReview } from '../../../../../renderer/domain/plan/planners/plan-review';
import { blankOwnFacts } from '../../../../../renderer/domain/records/own-field';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { vi } from '../../../../../renderer/i18n/vi/index';

const facts = { ...blankOwnFacts, label: 'Diện tích' };
const view = memoryView({ producers: [{ ...blankProducer('p1'), name: 'HTX Tả Phìn' }] });

/** What the history calls each thing that an officer does by hand: only a changed value is «sửa». */
const done: readonly (readonly [string, Plan])[] = [
  ['sửa', planEdit(view, { table: 'producers', id: 'p1', values: { note: 'gọi lại' }, label: 'HTX Tả Phìn' })],
  ['thêm', planCreate('producers', { ...blankProducer('p2'), name: 'HTX Bản Khoang' }, 'HTX Bản Khoang')],
  ['đính kèm giấy tờ', planAttach([], 'HTX Tả Phìn')],
  ['kiểm hồ sơ', planReview(view, { of: 'producers', recordId: 'p1', state: 'checked', label: 'HTX Tả Phìn' })],
  [
    'nhập lại mẫu',
    planRekeying({
      id: 'r1',
      of: 'producers',
      from: null,
      seed: 'A7',
      fields: ['name'],
      drawnAt: '2026-11-23T07:00:00.000Z',
      drawnBy: 'Giàng A Páo',
      population: ['p1'],
      label: 'Mẫu 5 %',
    }),
  ],
  [
    'trường riêng',
    planOwnField(view, { of: 'producers', id: null, facts, builtIn: [], flags: { yes: 'có', no: 'không' } }),
  ],
];

describe('the word of the history', () => {
  it.each(done)('is «%s»', (word, plan) => {
    expect(vi.ui.history.reasons[plan.reason]).toBe(word);
  });
});
