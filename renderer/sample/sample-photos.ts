/** The subjects that were drawn, each with the SHA-256 of its file: products refer to photos by hash. */
const hashes = {
  coffee: '11d91eb01341eba2d2f633406c1619b348c0688e5a2bef7c867d0d70eac1d8ea',
  'dried-meat': '4642acaa7c3014499a2d803ed760e2da44281f7193b3d54a4a26102ba138eac3',
  fruit: '1108846fa575f4b0f414eb623a6cc021c7e6fffb748a547d6e6a9d811bb757a3',
  honey: '80122d46dea1128eb251712707a54cfc25280556181d9cb6fc27ddc17b1c7223',
  house: 'c6df3d9a82ba2f225ed999b9e85da43a52a50a1578011203d60adca8e7882c0e',
  mushroom: '3cb21684cc1ac4662d6b58b03a5ec36632432ccb3a85a87bbea11f76349de8cc',
  oil: 'cee63e90b4047bcee67a692068eeb037fde149bbae5e1e9483f8700ce708078c',
  rice: 'e7d4fdf45025c527646046a85b0717ed4f120ea8117b6ebfb12a84976d2cec6a',
  tea: '560b3d489483eef733cbe93c1a8b0ad63d117d5909ed030843b45acb8859b557',
  vermicelli: 'f7cadee11560e09741f3b695a965cb80a024af429cddd2a82072d759e858b44d',
  weave: '90cda2ec6ab90389c5d792be8f7b792d6c784f10e93f529e6da0faafc1dbed9a',
  wine: '2c9abc28f88473e2340ea1be9317cb585e8b687690907a89177ac85002a0cf01',
} as const;

export type SampleSubject = keyof typeof hashes;

export interface SamplePhoto {
  readonly sha256: string;
  /** File in `renderer/sample/photos/`. */
  readonly fileName: string;
}

const subjects = Object.keys(hashes) as readonly SampleSubject[];

export const samplePhotoHash = (subject: SampleSubject): string => hashes[subject];

/** Every photo that products of the sample may refer to. */
export const samplePhotoList: readonly SamplePhoto[] = subjects.map((subject) => ({
  sha256: hashes[subject],
  fileName: `${subject}.jpg`,
}));

/**
 * The photos with their bytes. `load` knows where the files lie: a bundler's asset URL in the window, the disk in a script.
 * They are stored before the records that refer to them.
 */
export const samplePhotos = async (
  load: (fileName: string) => Promise<Uint8Array>,
): Promise<readonly (SamplePhoto & { readonly bytes: Uint8Array })[]> =>
  Promise.all(samplePhotoList.map(async (photo) => ({ ...photo, bytes: await load(photo.fileName) })));
