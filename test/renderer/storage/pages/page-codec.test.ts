import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../renderer/domain/plan/row';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { packPage, unpackPage } from '../../../../renderer/storage/pages/page-codec';

const row = (id: string, name: string): Row => ({
  record: { ...blankProducer(id), name },
  versions: { created: 'abcdefgh:1' },
  trail: [1],
});

describe('a page of rows', () => {
  it('is the UTF-8 JSON of its rows, whatever was packed before it', () => {
    const large = [row('p1', 'Hợp tác xã Đắk Hà 🌾'.repeat(20_000)), row('p2', '"\\\n')];
    for (const rows of [[], [row('p3', 'Ong')], large, [row('p4', 'Chè Shan')], large]) {
      const page = packPage('producers', 7, rows);
      expect(new TextDecoder().decode(page.bytes)).toBe(JSON.stringify(rows));
      expect(page.bytes.byteLength).toBe(page.bytes.buffer.byteLength);
      expect(unpackPage(page)).toEqual(rows);
    }
  });

  it('is refused when a byte of it was changed', () => {
    const page = packPage('producers', 0, [row('p1', 'Ong')]);
    page.bytes[20] = (page.bytes[20] ?? 0) ^ 1;
    expect(unpackPage(page)).toBeNull();
  });
});
