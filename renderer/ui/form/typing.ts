/**
 * What is being typed right now, beside React's state: a note that follows the keys draws itself anew with each of them, the
 * form around it does not.
 */
export interface Typing<V> {
  readonly get: () => V;
  readonly set: (value: V) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const createTyping = <V>(start: V): Typing<V> => {
  const listeners = new Set<() => void>();
  let now = start;
  return {
    get: () => now,
    set: (value) => {
      now = value;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
