/** Parts of the File System Access API that TypeScript does not describe; not in every browser. */
interface WritableFile {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }>;
}

export interface WritableFolder {
  readonly name: string;
  getFileHandle(name: string, options: { readonly create: true }): Promise<WritableFile>;
}

export interface SavingWindow {
  readonly document: Document;
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<WritableFile>;
  readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<WritableFolder>;
}

/** What browsers throw when a dialog is closed without an answer. */
const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** The dialog's answer; null when it was closed. */
export const orCancelled = async <Value>(asked: Promise<Value>): Promise<Value | null> => {
  try {
    return await asked;
  } catch (error) {
    if (isCancelled(error)) return null;
    throw error;
  }
};

/** Browsers write to a hidden copy and put it in place at `close`: never half a file under the name. */
export const writeInto = async (file: WritableFile, data: Uint8Array<ArrayBuffer>): Promise<void> => {
  const writable = await file.createWritable();
  await writable.write(data);
  await writable.close();
};

/** Long enough for the browser to have taken the content. */
const revokeAfterMs = 60_000;

/** The way of every browser: the file lands in the download folder under `name`. */
export const download = (page: Document, name: string, data: Uint8Array<ArrayBuffer>, mimeType: string): void => {
  const url = URL.createObjectURL(new Blob([data], { type: mimeType }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), revokeAfterMs);
};

/** Name under which it was saved; null when cancelled. */
export const saveFile = async (
  host: SavingWindow,
  suggestedName: string,
  data: Uint8Array<ArrayBuffer>,
  mimeType: string,
  endings: readonly string[],
): Promise<string | null> => {
  if (!host.showSaveFilePicker) {
    download(host.document, suggestedName, data, mimeType);
    return suggestedName;
  }
  const types = endings.length > 0 ? [{ accept: { [mimeType]: endings } }] : [];
  const file = await orCancelled(host.showSaveFilePicker({ suggestedName, types }));
  if (!file) return null;
  await writeInto(file, data);
  return file.name;
};
