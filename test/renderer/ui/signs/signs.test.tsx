import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { formattersOf } from '../../../../renderer/ui/language/formatters';
import { LanguageProvider } from '../../../../renderer/ui/language/language-context';
import { Bridge } from '../../../../renderer/ui/signs/bridge';
import { Stamp, type StampState, StampWord } from '../../../../renderer/ui/signs/stamp';
import { basisText, commonPart, StandingWord, untilText } from '../../../../renderer/ui/signs/standing-word';
import { Star } from '../../../../renderer/ui/signs/star';
import { SumStrip } from '../../../../renderer/ui/signs/sum-strip';

const draw = (element: ReactElement, language: 'vi' | 'en' = 'vi'): string =>
  renderToStaticMarkup(
    <LanguageProvider language={language} choose={() => undefined}>
      {element}
    </LanguageProvider>,
  );
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const states = Object.keys(dictionaries.vi.ui.states) as StampState[];

describe('Stamp', () => {
  it('says its state in words in both languages, whatever its hue', () => {
    for (const state of states) {
      expect(textOf(draw(<StampWord state={state} />))).toBe(dictionaries.vi.ui.states[state]);
      expect(textOf(draw(<StampWord state={state} />, 'en'))).toBe(dictionaries.en.ui.states[state]);
    }
  });

  it('is silent beside its own word and named beside a date', () => {
    expect(draw(<Stamp state="valid" />)).toContain('aria-hidden="true"');
    expect(draw(<StampWord state="lapsed">02/10/2026</StampWord>)).toContain('aria-label="hết hạn"');
  });

  it('tells valid, lapsing, lapsed and unknown apart by shape alone', () => {
    const shapes = (['valid', 'lapsing', 'lapsed', 'unknown', 'doubtful', 'conflict', 'warning'] as const).map(
      (state) => draw(<Stamp state={state} />).replace(/tone-\w+/, ''),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('basisText', () => {
  const begins = { from: '2026-04-21', to: '2026-04-21' };
  const say = (basis: 'stated' | 'computed' | null, issuedOn: string | null) =>
    basisText(dictionaries.vi, String, { basis, begins, ends: null }, { issuedOn });

  it('names the day from which the months are counted', () => {
    expect(say('computed', '2026-04-21')).toBe('tính 36 tháng từ ngày cấp');
    expect(say('computed', null)).toBe('tính 36 tháng từ ngày quyết định, chưa ghi ngày cấp');
    expect(say('stated', null)).toBe('theo giấy chứng nhận');
    expect(say(null, null)).toBeNull();
  });
});

describe('StandingWord', () => {
  const day = { from: '2028-06-30', to: '2028-06-30' };
  it('shows the day where there is one, and only as much of it as is known', () => {
    expect(textOf(draw(<StandingWord state="valid" ends={day} />))).toBe('30/06/2028');
    expect(textOf(draw(<StandingWord state="unknown" ends={{ from: '2026-01-01', to: '2026-12-31' }} />))).toBe('2026');
    expect(textOf(draw(<StandingWord state="unknown" ends={{ from: '2026-07-01', to: '2027-06-30' }} />))).toBe(
      '2026 hoặc 2027',
    );
  });

  it('shows the word where a day would say nothing', () => {
    expect(textOf(draw(<StandingWord state="claimed" ends={day} />))).toBe('tự khai');
    expect(textOf(draw(<StandingWord state="revoked" ends={day} />))).toBe('bị thu hồi');
    expect(textOf(draw(<StandingWord state="none" ends={null} />))).toBe('chưa có sao');
  });

  it('finds what two days have in common', () => {
    expect(commonPart({ from: '2026-03-01', to: '2026-03-31' })).toBe('2026-03');
    expect(commonPart({ from: '2026-03-31', to: '2027-03-31' })).toBeNull();
    const { date } = formattersOf('vi');
    expect(untilText(dictionaries.vi, date, { from: '2026-03-01', to: '2026-03-31' })).toBe('03/2026');
  });
});

describe('Star', () => {
  it('is a digit with a name, since the font has no star', () => {
    const markup = draw(<Star stars={4} />);
    expect(textOf(markup)).toBe('4');
    expect(markup).toContain('aria-label="4 sao"');
    expect(markup).not.toContain('★');
  });
});

describe('SumStrip', () => {
  const parts = [
    { key: 'in', count: 361, caption: 'vào danh mục' },
    { key: 'noted', count: 3, caption: 'vào kèm ghi chú' },
    { key: 'out', count: 1048, caption: 'để ngoài' },
  ];
  const total = { key: 'all', count: 1412, caption: 'sản phẩm đăng ký' };

  it('reads as an addition', () => {
    const text = textOf(draw(<SumStrip label="Danh mục" total={total} parts={parts} />));
    expect(text).toBe('1.412 sản phẩm đăng ký = 361 vào danh mục + 3 vào kèm ghi chú + 1.048 để ngoài');
  });

  it('makes each figure a button that says whether its rows are open', () => {
    const markup = draw(<SumStrip label="Danh mục" total={total} parts={parts} open="out" onOpen={() => undefined} />);
    expect(markup.match(/<button/g)).toHaveLength(4);
    expect(markup.match(/aria-pressed="true"/g)).toHaveLength(1);
  });
});

describe('Bridge', () => {
  it('says where the work is', () => {
    const stages = ['Mời', 'Danh mục', 'Ký'].map((name) => ({ key: name, name, note: '' }));
    const markup = draw(<Bridge label="Các bước" stages={stages} here={1} />);
    expect(markup.match(/class="(done|now|next)"/g)).toEqual(['class="done"', 'class="now"', 'class="next"']);
    expect(markup.match(/aria-current="step"/g)).toHaveLength(1);
  });
});
