const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes, 64 small hex digits. Window, worker and Node alike. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));

/** SHA-256 of a text (canonical content of an Edition) in UTF-8, 64 small hex digits. */
export const contentHash = (content: string): Promise<string> => sha256Of(new TextEncoder().encode(content));
