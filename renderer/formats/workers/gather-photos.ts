/** Reads in flight at once: enough to hide the way to the disk, too few to crowd out the screen. */
const atOnce = 8;

/**
 * The photos of a list of hashes; missing ones are left out. Rejects with the signal's reason when cancelled.
 * Each photo gets a buffer of its own, which may then move to a worker without emptying anybody's cache.
 */
export const gatherPhotos = async (
  hashes: readonly string[],
  photo: (sha256: string) => Promise<Uint8Array | null>,
  signal: AbortSignal | undefined,
  onProgress: (done: number) => void,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const photos = new Map<string, Uint8Array>();
  const left = [...hashes].toReversed();
  let done = 0;
  const reader = async (): Promise<void> => {
    for (let sha256 = left.pop(); sha256 !== undefined; sha256 = left.pop()) {
      signal?.throwIfAborted();
      const bytes = await photo(sha256);
      // Read for somebody who no longer waits.
      signal?.throwIfAborted();
      if (bytes) photos.set(sha256, bytes.slice());
      done += 1;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return photos;
};
