import type { PageReading } from './read-codes';

/** A page to be read: a drawn one, or the bytes of a picture. */
export type ScanRequest =
  | { readonly kind: 'bitmap'; readonly bitmap: ImageBitmap }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string };

/** `unread`: the bytes are no picture. `jpeg`: the page, small enough to be kept by the hundred. */
export type ScanAnswer =
  | { readonly ok: true; readonly reading: PageReading; readonly jpeg: Uint8Array<ArrayBuffer> }
  | { readonly ok: false };
