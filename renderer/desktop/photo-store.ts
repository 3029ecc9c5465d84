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

export const sha256Of = async (data: Uint8Array<ArrayBuffer>): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
