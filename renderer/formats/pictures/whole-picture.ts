import { type Picture, readPicture } from '../xlsx/picture-size';

/** Whether the last marker of a JPEG stands behind its pixels: a copy that broke off has none. Programs may write more after it. */
const jpegEnds = (bytes: Uint8Array): boolean => {
  for (let at = bytes.lastIndexOf(0xff); at > 1; at = bytes.lastIndexOf(0xff, at - 1)) {
    if (bytes[at + 1] === 0xd9) return true;
    // Start of the pixels: an end before it is that of a small picture inside the camera's notes.
    if (bytes[at + 1] === 0xda) return false;
  }
  return false;
};

const pngEnds = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    // Four bytes of length, four of kind, the data, four of a sum.
    if (view.getUint32(at + 4) === 0x49_45_4e_44) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
};

/** Kind and size of a photo that is there to its last byte; null where it broke off: half a photo is not printed. */
export const wholePicture = (bytes: Uint8Array): Picture | null => {
  const picture = readPicture(bytes);
  if (picture === null) return null;
  return (picture.type === 'png' ? pngEnds(bytes) : jpegEnds(bytes)) ? picture : null;
};
