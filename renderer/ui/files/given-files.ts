/** Why a file that was there a moment ago is not read: a code of the dictionary, and the file's own name. */
interface Unread {
  readonly code: 'file-too-large' | 'file-missing';
  readonly details: { readonly name: string };
}

/** A file that was dropped or pasted; read when its turn comes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: number;
  readonly read: () => Promise<Uint8Array | Unread>;
}

/** Larger than any file that is taken anywhere: a photo of 30 MB, a paper of 20 MB. */
const largestBytes = 30_000_000;

export const givenFile = (file: File, name = file.name): GivenFile => ({
  name,
  bytes: file.size,
  read: async () => {
    if (file.size > largestBytes) return { code: 'file-too-large', details: { name } };
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      return { code: 'file-missing', details: { name } };
    }
  },
});

const pictureNames = /\.(?:jpe?g|png|webp|heic|heif|gif|bmp|tiff?)$/i;

/** Told by what the system says of it; it says nothing of HEIC, and of some files on sticks. */
export const isPicture = ({ type, name }: Pick<File, 'type' | 'name'>): boolean =>
  type.startsWith('image/') || (type === '' && pictureNames.test(name));

/**
 * The files on the clipboard. Excel and Word put a picture of what was copied beside its text: the text is what was meant.
 */
export const pastedFiles = (clipboard: Pick<DataTransfer, 'types' | 'files'> | null): readonly File[] =>
  clipboard === null || clipboard.types.includes('text/plain') ? [] : [...clipboard.files];

/** A picture of the clipboard that is no file: the browser calls each of them the same. */
export const isNameless = ({ name }: Pick<File, 'name'>): boolean => /^image\.(?:png|jpe?g)$/i.test(name);
