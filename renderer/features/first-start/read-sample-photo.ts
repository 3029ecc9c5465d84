import { samplePhotoUrls } from './sample-photo-urls';

/** The bytes of one photo of the sample. */
export const readSamplePhoto = async (fileName: string): Promise<Uint8Array> => {
  const url = samplePhotoUrls.get(fileName);
  const response = url === undefined ? null : await fetch(url);
  if (!response?.ok) throw new Error(`no sample photo ${fileName}`);
  return new Uint8Array(await response.arrayBuffer());
};
