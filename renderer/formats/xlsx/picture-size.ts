export interface Picture {
  readonly type: 'jpeg' | 'png';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

const readPng = (bytes: Uint8Array, view: DataView): Picture | null => {
  if (bytes.length < 24 || !pngStart.every((byte, index) => bytes[index] === byte)) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
};

/** Frame headers SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const readJpeg = (bytes: Uint8Array, view: DataView): Picture | null => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
};

/** Kind and size of a photo from its own bytes; null when it is neither JPEG nor PNG, or is broken before its size. */
export const readPicture = (bytes: Uint8Array): Picture | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = readPng(bytes, view) ?? readJpeg(bytes, view);
  return picture && picture.width > 0 && picture.height > 0 ? picture : null;
};
