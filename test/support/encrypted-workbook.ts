import { CFB } from '@e965/xlsx';

/** What Excel writes under a password: an OLE container whose content is one encrypted stream. */
export const encryptedWorkbook = (): Uint8Array => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(64).fill(1));
  CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5_000).fill(7));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
};
