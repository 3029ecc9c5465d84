import type { CallHandlers } from '../ipc';
import type { PhotoStore } from '../photos/photo-store';

export function photoHandlers(photos: PhotoStore): Pick<CallHandlers, 'photo.put' | 'photo.get'> {
  return {
    'photo.put': ({ data }) => photos.put(data),
    'photo.get': async ({ sha256 }) => {
      const photo = await photos.get(sha256);
      return photo ? { data: Uint8Array.from(photo.data) } : null;
    },
  };
}
