import { failure } from './failure';

/** Opaque numbers for the paths that the officer chose. The window can use a path, but never see or make one. */
export interface FileHandles {
  /** The same path gets the same handle as long as the application runs. */
  handleOf(path: string): string;
  /** Throws `unknown-handle`. */
  pathOf(handle: string): string;
}

export function createFileHandles(randomHex: () => string): FileHandles {
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  return {
    handleOf: (path) => {
      const known = handles.get(path);
      if (known) return known;
      const handle = randomHex().slice(0, 32);
      paths.set(handle, path);
      handles.set(path, handle);
      return handle;
    },
    pathOf: (handle) => {
      const path = paths.get(handle);
      if (path === undefined) throw failure('unknown-handle');
      return path;
    },
  };
}
