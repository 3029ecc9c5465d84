/** The same shape with any words: a key that English forgets, or a parameter that it lacks, does not compile. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Words<T[K]>;
};
