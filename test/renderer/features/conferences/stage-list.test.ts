import { describe, expect, it } from 'vitest';
import type { ConferenceCounts } from '../../../../renderer/domain/conference/conference-counts';
import { stageList } from '../../../../renderer/features/conferences/stage-list';
import { conferences } from '../../../../renderer/i18n/vi/conferences';
import { conference } from '../../../support/conference-world';

const none = { all: 0, accepted: 0, waiting: 0, declined: 0 };
const nothing: ConferenceCounts = { producers: none, buyers: none, products: 0, drafts: 0, printed: 0, signed: 0 };
const showing = { number: String, date: (day: string) => day.split('-').reverse().join('/') };
const notes = (counts: Partial<ConferenceCounts>, printed = 0, signedOn: string | null = '2026-12-10') =>
  stageList(
    { conference: { ...conference, signedOn }, counts: { ...nothing, ...counts }, printed },
    conferences,
    showing,
  ).map(({ note }) => note);

describe('stageList', () => {
  it('names the stages in their order', () => {
    expect(
      stageList({ conference, counts: nothing, printed: 0 }, conferences, showing).map(({ name }) => name),
    ).toEqual(['Mời bên bán', 'Mời bên mua', 'Danh mục', 'Biên bản ghi nhớ', 'Lễ ký']);
  });

  it('says of an empty conference that nothing is there, with words and not with zeros alone', () => {
    expect(notes({}, 0, null)).toEqual(['chưa mời', 'chưa mời', '0 vào, 0 để ngoài', 'chưa lập', 'chưa có ngày ký']);
  });

  it('tells who has not answered', () => {
    const [sellers, buyers] = notes({
      producers: { all: 12, accepted: 7, waiting: 3, declined: 2 },
      buyers: { all: 4, accepted: 4, waiting: 0, declined: 0 },
    });
    expect([sellers, buyers]).toEqual(['7 nhận lời, 3 chờ', '4 nhận lời']);
  });

  it('parts the products into printed and kept out', () => {
    expect(notes({ products: 12 }, 9)[2]).toBe('9 vào, 3 để ngoài');
  });

  it('says of a signing day that the conference was moved away from', () => {
    expect(notes({ drafts: 2 }, 0, '2026-12-22')[4]).toBe('22/12/2026, ngoài ngày hội nghị');
    expect(notes({ drafts: 2 }, 0, '2026-12-09')[4]).toBe('09/12/2026, ngoài ngày hội nghị');
  });

  it('shows the signing day until something is signed', () => {
    expect(notes({ drafts: 2 })[4]).toBe('10/12/2026');
    expect(notes({ drafts: 1, printed: 2, signed: 5 }).slice(3)).toEqual(['8 biên bản', '5 đã ký trên 8']);
  });
});
