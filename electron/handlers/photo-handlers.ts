import type { CallHandlers } from '../ipc';
import type { PhotoStore } from '../photos/photo-store';

export function photoHandlers(photos: PhotoStore): Pick<CallHandlers, 'photo.put' | 'photo.get'> {
  return {
    'photo.put': async ({ data }) => ({ sha256: (await photos.put(data)).sha256 }),
    'photo.get': async ({ sha256 }) => {
      const photo = await photos.get(sha256);
      return photo ? { data: Uint8Array.from(photo.data) } : null;
    },
  };
}
