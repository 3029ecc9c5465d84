import { expect, it } from 'vitest';
import { createEdit } from '../../../../../renderer/domain/plan/plan';
import { sameQuestions } from '../../../../../renderer/domain/plan/planners/same-questions';
import { blankProducer } from '../../../../../renderer/domain/records/producer';
import { importInto } from '../../../../support/import-into';
import { proposalOfRows } from '../../../../support/import-planning';
import type { CellSketch } from '../../../../support/intake-workbook';
import { planOf, smallStore } from '../../../../support/plan-stories';

const row = (name: string, product: string, phone: string | null = null): readonly CellSketch[] => [
  1,
  name,
  null,
  null,
  phone,
  null,
  product,
  null,
  50_000,
  null,
  null,
  '3 sao',
  null,
];

it('finds the same question of other files, however it is written in capitals, and no other one', () => {
  const store = smallStore();
  const twins = ['HTX Đồng Tâm', 'HTX Bình Minh'].flatMap((name, index) =>
    ['a', 'b'].map((side) =>
      createEdit('producers', { ...blankProducer(`${side}${index}`), name, kind: 'cooperative' }),
    ),
  );
  store.apply(planOf(twins));
  const files = [
    [row('HTX Đồng Tâm', 'Sắn dây'), row('HTX Bình Minh', 'Gạo')],
    [row('HTX ĐỒNG TÂM', 'Bột nghệ')],
    [row('HTX Đồng Tâm', 'Khoai', '0911000001')],
  ];
  for (const [index, rows] of files.entries()) {
    importInto(store, { ...proposalOfRows(...rows), file: `tep-${index}.xlsx` });
  }
  const doubts = store.tables.records('doubts');
  const named = (file: string, name: string) => {
    const found = doubts.find((doubt) => doubt.file === file && doubt.producer.values.name === name);
    if (!found) throw new Error(`no question about ${name}`);
    return found;
  };
  const first = named('tep-0.xlsx', 'HTX Đồng Tâm');
  const second = named('tep-1.xlsx', 'HTX ĐỒNG TÂM');
  expect(sameQuestions(store.tables, first)).toEqual([second.id]);
  expect(sameQuestions(store.tables, second)).toEqual([first.id]);
  expect(sameQuestions(store.tables, named('tep-0.xlsx', 'HTX Bình Minh'))).toEqual([]);
  store.apply(
    planOf([
      { type: 'update', table: 'doubts', id: second.id, fields: { state: { before: 'open', after: 'skipped' } } },
    ]),
  );
  expect(sameQuestions(store.tables, first)).toEqual([]);
});
