import { describe, expect, it } from 'vitest';
import { comparePersonNames, compareVietnamese } from '../../../../renderer/domain/vietnamese/collate';

describe('compareVietnamese', () => {
  it('follows the dictionary order of letters', () => {
    const letters = ['y', 'ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'c', 'b', 'â', 'ă', 'a'];
    expect(letters.toSorted(compareVietnamese).join('')).toBe('aăâbcdđeêoôơuưy');
  });

  it('orders tones ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].toSorted(compareVietnamese)).toEqual([
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
    ]);
  });

  it('orders numbers by value and takes decomposed text as equal', () => {
    expect(['Tân Tiến 10', 'Tân Tiến 2'].toSorted(compareVietnamese)).toEqual(['Tân Tiến 2', 'Tân Tiến 10']);
    expect(compareVietnamese('Hòa', 'Hòa'.normalize('NFD'))).toBe(0);
  });
});

describe('comparePersonNames', () => {
  it('sorts by given name, then middle, then family', () => {
    const people = ['Nguyễn Văn Bình', 'Trần Thị An', 'Nguyễn Thị An', 'Lê Đình Ân', 'Nguyễn Văn An'];
    expect(people.toSorted(comparePersonNames)).toEqual([
      'Nguyễn Thị An',
      'Trần Thị An',
      'Nguyễn Văn An',
      'Lê Đình Ân',
      'Nguyễn Văn Bình',
    ]);
  });

  it('bears stray spaces and one-word names', () => {
    expect(comparePersonNames(' Nguyễn  An ', 'Bình')).toBeLessThan(0);
  });
});
