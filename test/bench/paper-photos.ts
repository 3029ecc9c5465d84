import { seededChance } from '../../renderer/sample/seeded-random';

const width = 640;
const height = 480;

/** One JPEG of some 50 KB: a photo's size is in its grain, so a plain drawing would flatter every writer. */
const inventPhoto = async (canvas: OffscreenCanvas, seed: number): Promise<Uint8Array> => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const chance = seededChance(seed);
  for (let patch = 0; patch < 1600; patch += 1) {
    context.fillStyle = `hsl(${chance.between(0, 359)} 60% ${chance.between(20, 80)}%)`;
    context.fillRect(chance.between(0, width), chance.between(0, height), chance.between(2, 26), chance.between(2, 26));
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.4 });
  return new Uint8Array(await blob.arrayBuffer());
};

/** `count` different photos under the names `photo-0` and so on. */
export const inventPhotos = async (count: number, seed: number): Promise<ReadonlyMap<string, Uint8Array>> => {
  const canvas = new OffscreenCanvas(width, height);
  const photos = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) photos.set(`photo-${index}`, await inventPhoto(canvas, seed + index));
  return photos;
};
