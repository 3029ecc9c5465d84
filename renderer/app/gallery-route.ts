import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Where the gallery lives while one develops: `npm run dev`, or `npm start -- --dev`. */
export const galleryPath = '/phong-mau';

/** Null in what is packaged: the bundler then leaves the whole feature out. */
export const Gallery: LazyExoticComponent<ComponentType> | null =
  import.meta.env.MODE === 'development'
    ? lazy(async () => ({ default: (await import('../features/gallery/gallery-screen')).GalleryScreen }))
    : null;
