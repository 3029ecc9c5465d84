/** One of the 3,321 communes, wards and special zones since 01/7/2025. */
export interface Commune {
  /** Five digits, QĐ 19/2025/QĐ-TTg. The same digits meant another area before. */
  readonly code: string;
  readonly type: 'xã' | 'phường' | 'đặc khu';
  readonly name: string;
  readonly provinceCode: string;
}

/** `xã Thanh Thủy`, `phường Hà Giang 1`. */
export const communeFullName = (commune: Commune): string => `${commune.type} ${commune.name}`;
