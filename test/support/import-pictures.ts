import fs from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { smallPng } from './small-pictures';

/** What a telephone writes into a photo: an EXIF block right behind the start of the JPEG. */
const withExif = (jpeg: Uint8Array): Uint8Array<ArrayBuffer> => {
  const body = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from('GPS 10.5 106.7 Nguyen Van Mau')]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]));
};

/** The workbook with a photo of a telephone and a very wide picture in the place of its first ones. */
export const withPictures = (workbook: string): Uint8Array => {
  const parts = unzipSync(new Uint8Array(fs.readFileSync(workbook)));
  const photo = withExif(new Uint8Array(fs.readFileSync(path.join(process.cwd(), 'renderer/sample/photos/tea.jpg'))));
  const media = Object.keys(parts).filter((name) => name.startsWith('xl/media/'));
  const jpeg = media.filter((name) => /\.jpe?g$/.test(name));
  const png = media.filter((name) => name.endsWith('.png'));
  for (const name of jpeg) parts[name] = photo;
  for (const name of png) parts[name] = new Uint8Array(smallPng(2400, 600));
  return zipSync(parts);
};

/** Every photo that the application keeps in its folder. */
export const storedPhotos = (userData: string): readonly Buffer[] =>
  fs
    .readdirSync(path.join(userData, 'photos'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name)));

/** Width and height of a JPEG, from its frame. */
export const jpegSize = (jpeg: Buffer): { readonly width: number; readonly height: number } => {
  let at = 2;
  while (at < jpeg.length) {
    const marker = jpeg.readUInt16BE(at);
    if (marker >= 0xffc0 && marker <= 0xffc2)
      return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) };
    at += 2 + jpeg.readUInt16BE(at + 2);
  }
  throw new Error('no frame in this JPEG');
};
