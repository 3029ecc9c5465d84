import { describe, expect, it } from 'vitest';
import { splitLinesOfText } from '../../../../renderer/features/importing/model/split-lines-of-text';

describe('a text of a message', () => {
  it('falls into columns by commas, but not by those of numbers', () => {
    expect(splitLinesOfText('Tên, Chủ thể, Giá\nChè, HTX A, 1,5 triệu\nMật,HTX B,90.000đ')).toEqual({
      by: 'comma',
      rows: [
        ['Tên', 'Chủ thể', 'Giá'],
        ['Chè', 'HTX A', '1,5 triệu'],
        ['Mật', 'HTX B', '90.000đ'],
      ],
    });
  });

  it('keeps the numbers of its lines as a column', () => {
    expect(splitLinesOfText('Tên | Chủ thể |\n1. Chè | HTX A |\n2) Mật | HTX B |')?.rows).toEqual([
      ['STT', 'Tên', 'Chủ thể'],
      ['1', 'Chè', 'HTX A'],
      ['2', 'Mật', 'HTX B'],
    ]);
  });

  it('falls into columns by runs of spaces, with titles left whole', () => {
    expect(splitLinesOfText('XÃ TẢ VÁN\nTên   Chủ thể\n\nChè shan   HTX A\nMật ong  HTX B')).toMatchObject({
      by: 'spaces',
      rows: [['XÃ TẢ VÁN'], ['Tên', 'Chủ thể'], ['Chè shan', 'HTX A'], ['Mật ong', 'HTX B']],
    });
  });

  it.each([
    '',
    'một câu thôi',
    'hai\ndòng',
    'Kính gửi anh, chị\nEm gửi danh sách, nhờ xem',
    'Chè; HTX A',
    'Chè; HTX A\nMật ong của anh Páo\nGọi lại buổi chiều\nGạo nếp; HTX B',
  ])('is none in %o', (text) => {
    expect(splitLinesOfText(text)).toBeNull();
  });
});
