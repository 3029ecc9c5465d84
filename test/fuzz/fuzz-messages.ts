/** One mutant to try, as `makeMutant` of test/support/mutants makes it. */
export interface FuzzRequest {
  readonly seed: number;
  readonly number: number;
}

export interface FuzzReply {
  readonly number: number;
  readonly label: string;
  /** «read», a code of `ReadFailure`, «fault»; «hang» and «crash» come from the watcher. */
  readonly outcome: string;
  readonly fault: string | null;
  readonly ms: number;
  /** Heap and buffers right after the mutant. */
  readonly heapBytes: number;
}
