/** New ids that stay the same while one import is looked at again and again. */
export interface StableIds {
  /** The id for a place in the list; without a place always a new one. */
  readonly idFor: (place?: string) => string;
  /** For the next import: an id is given to one record only. */
  readonly forget: () => void;
}

export const stableIds = (newId: () => string): StableIds => {
  const known = new Map<string, string>();
  return {
    idFor: (place) => {
      if (place === undefined) return newId();
      const id = known.get(place) ?? newId();
      known.set(place, id);
      return id;
    },
    forget: () => known.clear(),
  };
};
