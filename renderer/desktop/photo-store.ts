/**
 * Photos of the browser host, by SHA-256, in a database of their own: putting a damaged store right deletes its database,
 * and photos must not go with it. In Electron they are files and this is not used.
 */
export interface PhotoStore {
  put(sha256: string, data: Uint8Array<ArrayBuffer>): Promise<void>;
  get(sha256: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Frozen, like the name of the store itself. */
export const photoDatabaseName = 'nhip-cau-ocop-photos';

const table = 'photos';

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('photo database')));
  });

const openDatabase = (indexedDB: IDBFactory): Promise<IDBDatabase> => {
  const request = indexedDB.open(photoDatabaseName, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
  return settled(request);
};

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('photo database')));
  });

export const createPhotoStore = (indexedDB: IDBFactory): PhotoStore => {
  let opening: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opening ??= openDatabase(indexedDB);
    return opening;
  };
  return {
    put: async (sha256, data) => {
      const transaction = (await database()).transaction(table, 'readwrite', { durability: 'strict' });
      transaction.objectStore(table).put(data, sha256);
      await completed(transaction);
    },
    get: async (sha256) => {
      const objects = (await database()).transaction(table, 'readonly').objectStore(table);
      return ((await settled(objects.get(sha256))) as Uint8Array<ArrayBuffer> | undefined) ?? null;
    },
  };
};

const startsWith = (data: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => data[index] === byte);

/** JPEG or PNG by its first bytes, as the main process judges. */
export const imageTypeOf = (data: Uint8Array): 'image/jpeg' | 'image/png' | null => {
  if (startsWith(data, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  return startsWith(data, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ? 'image/png' : null;
};

/** Most bytes of a paper, as the main process refuses more; said in the window before they cross the border. */
export const mostPaperBytes = 20_000_000;

const latin1 = new TextDecoder('latin1');

/** A package whose parts, named in its last bytes, lie in `word/`. */
const isWord = (data: Uint8Array): boolean => {
  if (!startsWith(data, [0x50, 0x4b, 3, 4])) return false;
  const tail = latin1.decode(data.subarray(-131_072));
  return tail.includes('[Content_Types].xml') && tail.includes('word/');
};

/** A PDF by its header, which stands in the first 1024 bytes, a picture, or a text of Word; as the main process judges. */
export const paperTypeOf = (data: Uint8Array): 'pdf' | 'image' | 'word' | null => {
  if (imageTypeOf(data)) return 'image';
  if (String.fromCharCode(...data.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  return isWord(data) ? 'word' : null;
};

export const sha256Of = async (data: Uint8Array<ArrayBuffer>): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
