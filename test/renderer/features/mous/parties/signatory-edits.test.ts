import { describe, expect, it } from 'vitest';
import type { Signatory } from '../../../../../renderer/domain/records/mou';
import {
  signatoriesOfDraft,
  signingEarlier,
  typedSignatory,
} from '../../../../../renderer/features/mous/parties/signatory-edits';

const office = (name: string): Signatory => ({
  office: name,
  signer: 'Lò Văn Bình',
  title: 'Giám đốc',
  capacity: null,
  focal: null,
});

describe('offices that sign, as typed', () => {
  it('are kept composed, without marks that nobody sees and without spaces too many', () => {
    const typed = {
      ...office('  Sở \u202eCông\u202c  Thương '),
      signer: 'Nguyễn Thị Hoà'.normalize('NFD'),
      capacity: ' \u200b ',
      focal: ' Phòng\tQuản lý ',
    };
    expect(typedSignatory(typed)).toEqual({
      office: 'Sở Công Thương',
      signer: 'Nguyễn Thị Hoà'.normalize('NFC'),
      title: 'Giám đốc',
      capacity: null,
      focal: 'Phòng Quản lý',
    });
  });

  it('move one place up in the order of signing, the first nowhere', () => {
    const [a, b, c] = [office('A'), office('B'), office('C')];
    expect(signingEarlier([a, b, c], 2)).toEqual([a, c, b]);
    expect(signingEarlier([a, b, c], 1)).toEqual([b, a, c]);
    expect(signingEarlier([a, b, c], 0)).toEqual([a, b, c]);
  });

  it('are taken from a draft only as they are kept today', () => {
    expect(signatoriesOfDraft([office('A')])).toEqual([office('A')]);
    for (const other of [undefined, 'A', [{ office: 'A' }], Array.from({ length: 21 }, () => office('A'))])
      expect(signatoriesOfDraft(other)).toBeNull();
  });
});
