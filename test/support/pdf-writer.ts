import { readFile } from 'node:fs/promises';
import { createPdfWriter } from '../../renderer/formats/pdf/write-pdf';

/** Fonts from the disk, as the demo reads them. */
export const readAsset = async (url: URL): Promise<Uint8Array> => new Uint8Array(await readFile(url));

/** One writer for a test file: fonts are read once. */
export const testPdfWriter = () => createPdfWriter(readAsset);
