import { beforeAll, describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { runAtOnce } from '../../../../renderer/domain/plan/steps';
import { ConferencePanel } from '../../../../renderer/features/start/conference-panel';
import { RecentPanel, ResumePanel } from '../../../../renderer/features/start/recent-panels';
import { startFactsInSteps } from '../../../../renderer/features/start/start-facts';
import { StartScreen } from '../../../../renderer/features/start/start-screen';
import { taskKinds, tasksOf } from '../../../../renderer/features/start/tasks';
import { TasksPanel } from '../../../../renderer/features/start/tasks-panel';
import { ValidityPanel } from '../../../../renderer/features/start/validity-panel';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import type { Store } from '../../../../renderer/storage/store';
import { conferenceRecords } from '../../../support/conference-records';
import { openTestStore } from '../../../support/open-test-store';
import { showScreen, wordsOf } from '../show-screen';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
const facts = runAtOnce(startFactsInSteps(memoryView(conferenceRecords), '2026-11-24'));

describe('ValidityPanel', () => {
  it('writes the sum so that it can be checked, and opens the rows of each part', () => {
    const html = showScreen(<ValidityPanel summary={facts.validity} />, { store });
    expect(wordsOf(html)).toContain('2 trong sổ = 1 còn hạn + 1 hết hạn');
    expect(html).toContain('href="/san-pham/loc/hieuluc=lapsed"');
    expect(html).toContain(
      'href="/san-pham/loc/hieuluc=valid&amp;hieuluc=lapsing&amp;hieuluc=extended&amp;nganh=I&amp;sao=4"',
    );
    expect(html).toContain('aria-label="Thực phẩm, 4 sao: 1"');
  });

  it('shows nothing to open as a faint zero without a link', () => {
    const html = showScreen(<ValidityPanel summary={facts.validity} />, { store });
    expect(html).toContain('<span class="faint">0</span>');
    expect(html).not.toContain('nganh=VI');
  });
});

describe('ConferencePanel', () => {
  it('shows the conference as a bridge with the day and how far away it is', () => {
    if (!facts.conference) throw new Error('there is a conference');
    const html = showScreen(<ConferencePanel facts={facts.conference} />, { store });
    const words = wordsOf(html);
    expect(words).toContain('05/12/2026 còn 11 ngày');
    expect(words).toContain('Danh mục 1 vào, 1 để ngoài');
    expect(html.match(/<li class="done"/g)).toHaveLength(3);
    expect(html).toContain('<li class="now" aria-current="step"><b class="cut">Biên bản ghi nhớ</b>');
  });

  it('says when it is under way and when it is over', () => {
    const { conference } = facts;
    if (!conference) throw new Error('there is a conference');
    const on = (today: string): string => wordsOf(showScreen(<ConferencePanel facts={conference} />, { store, today }));
    expect(on('2026-12-05')).toContain('đang diễn ra');
    expect(on('2026-12-06')).toContain('đã diễn ra');
  });
});

describe('TasksPanel', () => {
  it('gives each task a button that says what it opens', () => {
    const html = showScreen(<TasksPanel tasks={tasksOf(facts)} />, { store });
    expect(html).toContain('href="/danh-muc/c1/loc/phan=lapsed"');
    expect(html).toContain('aria-label="Xem 1 sản phẩm: 1 sản phẩm hết hiệu lực trước ngày hội nghị"');
    expect(wordsOf(html)).toContain('trước 05/12/2026');
  });

  it('says in words that nothing waits', () => {
    expect(wordsOf(showScreen(<TasksPanel tasks={[]} />, { store }))).toContain(dictionaries.vi.start.nothing);
  });

  it('has words for every task in both languages', () => {
    for (const { start } of [dictionaries.vi, dictionaries.en]) {
      for (const kind of taskKinds) {
        const { title, note, action } = start.tasks[kind];
        expect([title('3'), note('2 thiếu'), action('3')].every((text) => text.length > 5)).toBe(true);
      }
    }
  });
});

describe('RecentPanel and ResumePanel', () => {
  const change = {
    seq: 2,
    dot: 'r:2',
    at: '2026-11-24T02:00:00Z',
    who: 'Lan',
    reason: 'import',
    label: 'DS xã Hàm Yên.xlsx',
    editCount: 99,
  } as const;

  it('offer the way back of what was not taken back yet', () => {
    const html = showScreen(<RecentPanel lines={[{ change, undone: false }]} />, { store });
    expect(html).toContain('aria-label="Hoàn tác: DS xã Hàm Yên.xlsx"');
    const undone = showScreen(<RecentPanel lines={[{ change, undone: true }]} />, { store });
    expect(undone).not.toContain('aria-label="Hoàn tác');
    expect(wordsOf(undone)).toContain('đã hoàn tác');
  });

  it('say that there is typing left, and when there is nothing yet', () => {
    const line = {
      table: 'products',
      id: 'x1',
      name: 'Chè Shan tuyết',
      address: '/san-pham/x1',
      at: change.at,
      typing: true,
    } as const;
    const html = showScreen(<ResumePanel lines={[line]} />, { store });
    expect(wordsOf(html)).toContain('Chè Shan tuyết: còn phần gõ dở');
    expect(html).toContain('href="/san-pham/x1"');
    expect(wordsOf(showScreen(<ResumePanel lines={[]} />, { store }))).toContain(dictionaries.vi.start.resumeNone);
  });
});

describe('StartScreen', () => {
  it('has its head at once, before anything is counted, in both languages', () => {
    expect(wordsOf(showScreen(<StartScreen />, { store }))).toContain('Việc cần làm Thứ Ba, 24/11/2026');
    expect(wordsOf(showScreen(<StartScreen />, { store, language: 'en' }))).toContain('To do Tuesday, 24/11/2026');
  });
});
