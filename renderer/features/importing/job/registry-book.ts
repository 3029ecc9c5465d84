import { indexRegistry, type RegistryIndex } from '../../../domain/intake/registry/registry-index';
import type { StoreView } from '../../../domain/plan/store-view';
import { createPauses } from '../../../storage/pauses';

/** The registry by everything that a list may know a record by: made once, and anew when a record changed. */
export interface RegistryBook {
  /** Begins at once and goes on beside the officer's work; who asks while it is made waits for the same one. */
  readonly index: () => Promise<RegistryIndex>;
  /** Lets go of it, with its memory. */
  readonly forget: () => void;
}

/** Everything that the index reads. */
const tables = ['producers', 'products', 'certificates', 'decisions', 'pairs', 'doubts'] as const;

/**
 * With 10,000 producers the index takes a quarter of a second of the window's own time, as long as all the rest of the way from a
 * short list to its preview: it is made while the worker reads, and serves every tick and answer after that.
 */
export const registryBook = (view: StoreView): RegistryBook => {
  let kept: { readonly of: readonly unknown[]; readonly index: Promise<RegistryIndex> } | null = null;
  // `records` gives the same array until its table changes.
  const contents = (): readonly unknown[] => tables.map((table) => view.records(table));
  const isOf = (of: readonly unknown[]): boolean => contents().every((each, place) => each === of[place]);
  const index = async (): Promise<RegistryIndex> => {
    if (!kept || !isOf(kept.of)) {
      const of = contents();
      const made = createPauses().run(indexRegistry(view));
      kept = { of, index: made };
      // A fault is told to whoever waits; the next one tries again.
      made.catch(() => {
        kept = null;
      });
    }
    const { of, index: made } = kept;
    const value = await made;
    // Somebody saved a record while it was made.
    return isOf(of) ? value : index();
  };
  return {
    index,
    forget: () => {
      kept = null;
    },
  };
};
