import { beforeAll, describe, expect, it } from 'vitest';
import { createEdit } from '../../../renderer/domain/plan/plan';
import type { StoreView } from '../../../renderer/domain/plan/store-view';
import { tableNames } from '../../../renderer/domain/records/table-name';
import { CatalogueScreen } from '../../../renderer/features/catalogue/catalogue-screen';
import { ConferencePage } from '../../../renderer/features/conferences/conference-page';
import { ConferencesScreen } from '../../../renderer/features/conferences/conferences-screen';
import { InviteBuyers } from '../../../renderer/features/conferences/invite-buyers';
import { InviteProducers } from '../../../renderer/features/conferences/invite-producers';
import { MousScreen } from '../../../renderer/features/mous/mous-screen';
import { PairsPage } from '../../../renderer/features/mous/parties/pairs-page';
import type { Store } from '../../../renderer/storage/store';
import { conference, conferenceWorld, mouOf } from '../../support/conference-world';
import { openTestStore } from '../../support/open-test-store';
import { showScreen, wordsOf } from './show-screen';

const storeWith = async (view: StoreView): Promise<Store> => {
  const store = await openTestStore();
  const edits = tableNames.flatMap((table) => view.records(table).map((record) => createEdit(table, record)));
  const applied = await store.applyPlan({ reason: 'sample-load', label: '', edits, issues: [] });
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  return store;
};

let store: Store;
let empty: Store;
beforeAll(async () => {
  empty = await openTestStore();
  store = await storeWith(
    conferenceWorld({ mous: [mouOf('m1', 1), mouOf('m2', 2, { buyerId: 'que' }), mouOf('m3', 3, { state: 'void' })] }),
  );
});

describe('a book without conferences', () => {
  it.each([
    ['conferences', <ConferencesScreen key="c" />, 'Chưa có hội nghị nào.'],
    ['catalogue', <CatalogueScreen key="k" />, 'Chưa có hội nghị nào nên chưa có danh mục.'],
    ['memoranda', <MousScreen key="m" />, 'Chưa có hội nghị nào nên chưa lập được biên bản.'],
  ])('says so on the screen of %s, with the way out beside it', (_name, screen, sentence) => {
    const words = wordsOf(showScreen(screen, { store: empty }));
    expect(words).toContain(sentence);
    expect(words).toContain('Thêm hội nghị');
  });
});

describe('the page of a conference', () => {
  it('shows stages, answers as a sum and the day of judgement', () => {
    const words = wordsOf(showScreen(<ConferencePage conference={conference} part="ben-ban" />, { store }));
    expect(words).toContain('1 nhận lời, 1 chờ');
    expect(words).toContain('1 vào, 2 để ngoài');
    expect(words).toContain('2 đã mời = 1 Nhận lời + 1 Chờ trả lời + 0 Từ chối');
    expect(words).toContain('Xét hiệu lực ngày 10/12/2026');
  });

  it('asks for the day when there is none', () => {
    const undated = { ...conference, startsOn: null };
    const words = wordsOf(showScreen(<ConferencePage conference={undated} part="ben-ban" />, { store }));
    expect(words).toContain('Chưa có ngày khai mạc');
    expect(words).toContain('Điền ngày');
  });

  it('speaks English too', () => {
    const words = wordsOf(
      showScreen(<ConferencePage conference={conference} part="ben-mua" />, { store, language: 'en' }),
    );
    expect(words).toContain('Invite buyers');
    expect(words).toContain('2 invited = 1 Accepted + 0 Waiting + 1 Declined');
  });

  it('shows its facts as a form', () => {
    const html = showScreen(<ConferencePage conference={conference} part="thong-tin" />, { store });
    expect(html).toContain('value="10/12/2026"');
    expect(wordsOf(html)).toContain('Xóa hội nghị');
  });
});

describe('invitations', () => {
  it('wait until somebody is chosen', () => {
    for (const screen of [
      <InviteProducers key="p" conference={conference} />,
      <InviteBuyers key="b" conference={conference} />,
    ]) {
      const html = showScreen(screen, { store });
      expect(wordsOf(html)).toContain('Chọn bên muốn mời');
      expect(html).toMatch(/disabled=""[^>]*>(?:<[^>]+>)*Mời 0 bên/);
    }
  });
});

describe('the catalogue', () => {
  it('writes picked = printed + kept out by reason', () => {
    const words = wordsOf(showScreen(<CatalogueScreen />, { store }));
    expect(words).toContain('3 đã chọn = 1 vào danh mục + 1 tự khai + 1 hết hạn');
  });
});

describe('memoranda', () => {
  it('write the result of the check as a sum, void ones too', () => {
    const words = wordsOf(showScreen(<MousScreen />, { store }));
    expect(words).toContain('3 biên bản = 1 đủ để in + 0 nên xem lại + 1 chưa in được + 1 đã hủy');
    expect(words).toContain('In, lưu 1 biên bản');
    // A void one lacks nothing.
    expect(words).toContain('1 biên bản chưa đủ, để lại.');
  });

  it('are drawn up from sellers and buyers who did not decline', () => {
    const words = wordsOf(showScreen(<PairsPage conference={conference} />, { store }));
    expect(words).toContain('Bên bán, 0 trên 2');
    expect(words).toContain('Bên mua, 0 trên 1');
    expect(words).toContain('Lập 0 biên bản');
  });
});
