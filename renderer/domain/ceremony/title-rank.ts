import { fold } from '../vietnamese/fold';

/**
 * Titles by rank, highest first, as protocol lists of the provinces put them (practice, not law: the officer moves who stands
 * elsewhere). The first that the folded title contains decides; deputies stand right behind those whom they stand for.
 */
const ranks: readonly RegExp[] = [
  /\b(tong bi thu|chu tich nuoc|thu tuong|chu tich quoc hoi)\b/,
  /\bpho (thu tuong|chu tich nuoc|chu tich quoc hoi)\b/,
  /\bbo truong\b(?!.*\bpho\b)/,
  /\bthu truong\b/,
  /\bbi thu (tinh uy|thanh uy)\b/,
  /\bpho bi thu (tinh uy|thanh uy|thuong truc)\b/,
  /\bchu tich (ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\b(?! (xa|phuong|dac khu)\b)/,
  /\bpho chu tich (ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|thuong truc)\b(?! (xa|phuong|dac khu)\b)/,
  /\b(cuc truong|vu truong|giam doc so)\b/,
  /\bpho (cuc truong|vu truong|giam doc so)\b/,
  /\bbi thu (dang uy|chi bo)\b/,
  /\bchu tich (ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)\b/,
  /\bpho chu tich (ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|thuong truc)\b/,
  /\bchu tich (hdqt|hoi dong quan tri|hoi dong thanh vien|hiep hoi|hoi)\b/,
  /\btong giam doc\b/,
  /\bpho tong giam doc\b/,
  /\bgiam doc\b/,
  /\bpho giam doc\b/,
  /\btruong (phong|chi nhanh|ban)\b/,
  /\bpho truong (phong|chi nhanh|ban)\b/,
  /\bchu (ho|co so|trang trai)\b/,
];

const deputy = /\bpho\b/;

const folded = (text: string): string => fold(text).replaceAll('thanh pho', 'thanh');

/**
 * 0 is the highest. A title that the list does not know, and none at all, stand behind all others. «Chủ tịch» of the office «UBND
 * tỉnh …» is «Chủ tịch UBND tỉnh»: a list has the two in columns of their own.
 */
export const titleRank = (title: string | null, office: string | null = null): number => {
  if (title === null) return ranks.length + 1;
  const own = folded(title);
  const whole = `${own} ${folded(office ?? '')}`.trimEnd();
  const isDeputy = deputy.test(own);
  const found = ranks.findIndex((rank) => {
    const at = rank.exec(whole)?.index;
    // What the office is called decides nothing by itself: a head of «Văn phòng Chủ tịch UBND» is none.
    return at !== undefined && at < own.length && (!isDeputy || rank.source.includes('pho'));
  });
  return found === -1 ? ranks.length : found;
};
