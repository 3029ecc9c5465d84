import type { photos as vi } from '../vi/photos';
import type { Words } from '../words';
import { counted } from './counted';

/** Words of the photos of a product. */
export const photos: Words<typeof vi> = {
  title: 'Photos',
  hint: 'Drop photos here, paste with Ctrl+V, or choose files. They are made smaller and upright, and lose the place where they were taken.',
  none: 'No photo yet.',
  add: 'Add photos',
  dialog: 'Choose photos of the product',
  adding: (done, total) => `Adding photo ${done} of ${total}`,
  added: (count) => `Added ${counted(count, 'photo')}.`,
  addedNone: 'The product has these photos already.',
  stopped: (kept) => `Stopped. ${kept} added photos stay.`,
  first: 'Catalogue photo',
  toFirst: (index) => `Make photo ${index} the catalogue photo`,
  remove: (index) => `Remove photo ${index}`,
  removed: 'Photo removed.',
  movedFirst: 'Catalogue photo changed.',
  shows: (name, index) => `${name}, photo ${index}`,
  unread: (file) => `“${file}” is no picture that can be read. Choose a JPG, PNG or WebP.`,
  empty: (file) =>
    `“${file}” is empty (0 bytes) and was not added; copying it may have been cut short. Copy it again and choose it anew.`,
  heic: (file) =>
    `“${file}” is an iPhone HEIC photo, which this computer cannot read. On the phone choose Settings, Camera, Formats, Most Compatible, or send it by Zalo and add it again.`,
  pasted: (time) => `Photo pasted at ${time}`,
  gone: 'This photo cannot be opened',
  folder: {
    button: 'Photos by code',
    drop: 'Drop photos named after product codes: you see the result before anything is written',
    title: 'Add photos by product code',
    explain:
      'Choose many photos at once, or drop them on the list of products. Each file is named after the barcode or trace code of its product, with _1, -2 or words such as “front side” behind it if you like. You see the result before anything is written.',
    pick: 'Choose photos…',
    dialog: 'Choose photos named after product codes',
    working: (done, total) => `Reading photo ${done} of ${total}`,
    file: 'File',
    product: 'Product',
    state: 'What happens',
    states: {
      add: 'added',
      already: 'is at the product already',
      none: 'no such code in the book',
      several: 'several products bear this code',
      locked: 'the record is locked',
      unread: 'cannot be read as a photo',
      heic: 'HEIC photo, this computer cannot read it',
    },
    sum: (add, all) => `${add} of ${all} photos will be added.`,
    apply: (count) => `Add photos: ${count}`,
    done: (photos, products) => `Photos added: ${photos}, products: ${products}.`,
    label: (count) => `photos by code: ${count}`,
  },
};
