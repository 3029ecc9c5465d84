import { beforeAll, describe, expect, it } from 'vitest';
import { createEdit } from '../../../../renderer/domain/plan/plan';
import { planMerge } from '../../../../renderer/domain/plan/planners/plan-merge';
import type { Doubt } from '../../../../renderer/domain/records/doubt';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { DoubtQueue } from '../../../../renderer/features/doubts/doubt-queue';
import { MergePage } from '../../../../renderer/features/doubts/merge-page';
import { PickPage } from '../../../../renderer/features/doubts/pick-page';
import type { TwinRow } from '../../../../renderer/features/doubts/queue-rows';
import { TwinInspector } from '../../../../renderer/features/doubts/twin-inspector';
import { TwinQueue } from '../../../../renderer/features/doubts/twin-queue';
import { ProducerPage } from '../../../../renderer/features/producers/producer-page';
import type { Store } from '../../../../renderer/storage/store';
import { Page } from '../../../../renderer/ui/parts/page';
import { importInto } from '../../../support/import-into';
import { proposalOfRows, tea } from '../../../support/import-planning';
import { openTestStore } from '../../../support/open-test-store';
import { planOf, smallStore } from '../../../support/plan-stories';
import { mustApply } from '../../../support/store-plans';
import { showScreen, wordsOf } from '../show-screen';

/** A book into which two lists came, the second with a product whose name bears no marks. */
const asked = async (): Promise<Store> => {
  const small = smallStore();
  importInto(small, proposalOfRows(tea({ product: 'Mứt dừa' })));
  importInto(small, { ...proposalOfRows(tea({ product: 'Mut dua', price: 310_000 })), file: 'lan-hai.xlsx' });
  const store = await openTestStore();
  const tables = ['producers', 'products', 'decisions', 'certificates', 'doubts'] as const;
  const edits = tables.flatMap((table) => small.tables.records(table).map((record) => createEdit(table, record)));
  await mustApply(store, planOf(edits));
  return store;
};

let empty: Store;
let store: Store;
beforeAll(async () => {
  empty = await openTestStore();
  store = await asked();
});

/** What stands beside a list whose chosen row asks about two records. */
const beside = (row: TwinRow, book: Store): string =>
  wordsOf(
    showScreen(
      <Page head={null} body="fill" aside={<TwinInspector row={row} onApart={() => undefined} />}>
        {null}
      </Page>,
      { store: book },
    ),
  );

describe('the queue', () => {
  it('says in an empty book that nothing waits', () => {
    const words = wordsOf(showScreen(<DoubtQueue />, { store: empty }));
    expect(words).toContain('Không có dòng nào chờ xem lại.');
    expect(words).toContain('Chọn một dòng để xem và trả lời.');
  });

  it('shows the first question beside the list: what the file says, whom it may be, what an answer would change', () => {
    const words = wordsOf(showScreen(<DoubtQueue />, { store }));
    expect(words).toContain('«lan-hai.xlsx», trang «Sheet1», dòng 2');
    expect(words).toContain('Sản phẩm này là sản phẩm nào trong sổ?');
    expect(words).toContain('vì tên gần giống');
    expect(words).toContain('280.000 310.000');
    expect(words).toContain('M Là sản phẩm mới');
    expect(words).toContain('B Bỏ qua, không nhập');
  });

  it('asks about cells that were edited on both sides, an emptied one among them', async () => {
    const edited = await openTestStore();
    const held = { table: 'producers', recordId: 'p1', name: 'HTX Hoa Ban', copy: false } as const;
    const doubt: Doubt = {
      id: 'd1',
      removed: false,
      sample: false,
      about: 'edit',
      state: 'open',
      file: 'so-ocop.xlsx',
      sheet: 'Chủ thể',
      row: 5,
      products: [],
      producerId: null,
      likenesses: [],
      answerId: null,
      givenUp: [],
      producer: { values: { name: 'HTX Hoa Ban' }, place: {}, workshop: false, rows: [] },
      edit: { ...held, values: { email: null, addressText: 'Bản Bẹ' } },
    };
    const producer = { ...blankProducer('p1'), name: 'HTX Hoa Ban', email: 'hoaban@vidu.vn', addressText: 'Bản Áng' };
    await mustApply(edited, planOf([createEdit('producers', producer), createEdit('doubts', doubt)]));
    const words = wordsOf(showScreen(<DoubtQueue />, { store: edited }));
    expect(words).toContain('vì sổ cũng đã sửa');
    expect(words).toContain('Thư điện tử, Địa chỉ');
    expect(words).toContain('hoaban@vidu.vn (trống)');
    expect(words).toContain('Bản Áng Bản Bẹ');
    expect(words).toContain('1 Lấy giá trị trong tệp');
    expect(words).toContain('B Giữ như trong sổ');
    expect(words).not.toContain('Là chủ thể mới');
  });

  it('speaks English', () => {
    const words = wordsOf(showScreen(<DoubtQueue />, { store, language: 'en' }));
    expect(words).toContain('To review');
    expect(words).toContain('B Leave out');
    expect(words).toContain('From imported files 1');
  });

  it('tells two products of one name apart beside the list, and why they may be one', async () => {
    const book = await openTestStore();
    const producer = { ...blankProducer('p1'), name: 'HTX Hoa Ban' };
    const first = { ...blankProduct('s1', 'p1'), name: 'Mứt dừa', packaging: 'Hộp 200 g' };
    const second = { ...blankProduct('s2', 'p1'), name: 'Mứt dừa', wholesalePrice: 45_000 };
    await mustApply(
      book,
      planOf([createEdit('producers', producer), createEdit('products', first), createEdit('products', second)]),
    );
    const twin = { table: 'products', ids: ['s1', 's2'], reasons: ['same-name'] } as const;
    const row = { key: 's1 s2', twin, first, second };
    const words = beside(row, book);
    expect(words).toContain('vì cùng tên, cùng chủ thể');
    expect(words).toContain('Chủ thể HTX Hoa Ban');
    expect(words).toContain('Quy cách đóng gói Hộp 200 g');
    expect(words).toContain('Giá bán buôn 45.000');
  });

  it('masks beside the list what lists mask', () => {
    const household = { ...blankProducer('h1'), name: 'Hộ Lan', kind: 'household' as const, taxCode: '001099012345' };
    const twin = { table: 'producers', ids: ['h1', 'h2'], reasons: ['tax-code'] } as const;
    const row = { key: 'h1 h2', twin, first: household, second: { ...household, id: 'h2', taxCode: null } };
    const words = beside(row, store);
    expect(words).toContain('vì cùng mã số thuế');
    expect(words).toContain('*********345');
    expect(words).not.toContain('001099012345');
    expect(words).not.toContain('cùng chủ thể');
  });

  it('looks for twins and says so meanwhile', () => {
    expect(wordsOf(showScreen(<TwinQueue />, { store }))).toContain('Đang tìm hồ sơ trùng trong sổ…');
  });
});

describe('two records side by side', () => {
  const records = async () => {
    const made = await openTestStore();
    const producers = [
      { ...blankProducer('p1'), name: 'HTX Hoa Ban', email: 'hoaban@vidu.vn', phones: ['+84911000001'] },
      {
        ...blankProducer('p2'),
        name: 'HTX Hoa Ban 2',
        email: 'htx@vidu.vn',
        phones: ['+84911000002'],
        website: 'vidu.vn',
      },
    ];
    const product = { ...blankProduct('s1', 'p2'), name: 'Chè' };
    await mustApply(
      made,
      planOf([...producers.map((each) => createEdit('producers', each)), createEdit('products', product)]),
    );
    return made;
  };

  it('mark what differs, offer both of two lists, and say what moves', async () => {
    const words = wordsOf(
      showScreen(<MergePage table="producers" first="p1" second="p2" />, { store: await records() }),
    );
    expect(words).toContain('2 ô khác nhau, xem và chọn từng ô.');
    expect(words).toContain('Thư điện tử khác nhau hoaban@vidu.vn htx@vidu.vn');
    expect(words).toContain('hai danh sách Giữ cả hai');
    expect(words).toContain('chỉ một bên có');
    expect(words).toContain('Chuyển sang hồ sơ giữ lại: 1 sản phẩm.');
  });

  it('are no longer two once merged; the absorbed one is readable and leads to the other', async () => {
    const made = await records();
    const order = { table: 'producers', winnerId: 'p1', loserId: 'p2', choices: {}, pairId: 'x', label: '' } as const;
    await mustApply(made, planMerge(made, order));
    const page = wordsOf(showScreen(<MergePage table="producers" first="p1" second="p2" />, { store: made }));
    expect(page).toContain('Một trong hai hồ sơ không còn trong sổ, hoặc đã được gộp.');
    const gone = wordsOf(showScreen(<ProducerPage id="p2" />, { store: made }));
    expect(gone).toContain('Hồ sơ này đã được gộp vào «HTX Hoa Ban».');
    expect(gone).toContain('Mở hồ sơ đã gộp');
    expect(wordsOf(showScreen(<ProducerPage id="nobody" />, { store: made }))).not.toContain('đã được gộp');
  });

  it('are found by name from the page of one of them', async () => {
    const words = wordsOf(showScreen(<PickPage table="producers" id="p1" />, { store: await records() }));
    expect(words).toContain('Gộp với hồ sơ nào?');
    expect(words).toContain('So với «HTX Hoa Ban 2»');
    expect(words).not.toContain('So với «HTX Hoa Ban»');
  });
});
