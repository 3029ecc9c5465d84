import type { IntakeOptions } from '../../domain/intake/intake-proposal';
import type { ReadFailure } from '../../domain/intake/read-failure';
import type { ReadCut } from '../../domain/intake/workbook-data';
import type { LoadedReference } from './loaded-reference';
import type { ProposalPiece } from './proposal-pieces';

/** Options without the callback: functions cannot be posted. */
export type PostedOptions = Omit<IntakeOptions, 'onProgress'>;

export type IntakeRequest =
  /** Before there is a file: everything that takes time at the first list of the day is done now. */
  | { readonly type: 'warm'; readonly loaded: LoadedReference }
  /** `part`: only so many filled rows, because a reading of the whole file was ended for this reason. */
  | { readonly type: 'read'; readonly file: string; readonly bytes: Uint8Array; readonly part?: ReadPart }
  /**
   * Works on the workbook that was read; asked again after each correction by the officer, without reading again. Without
   * `loaded` the worker reads the tables of the program.
   */
  | { readonly type: 'propose'; readonly options: PostedOptions; readonly loaded?: LoadedReference };

export interface ReadPart {
  readonly atMost: number;
  readonly why: ReadCut['why'];
}

/** Rows done and in all; in all is 0 while the file is still being unpacked, because nobody knows it yet. */
export interface IntakeProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
}

export type IntakeReply =
  | { readonly type: 'warmed' }
  | { readonly type: 'read'; readonly rows: number; readonly cut: ReadCut | null }
  | { readonly type: 'failed'; readonly failure: ReadFailure }
  /** `heldBytes`: what the reader keeps, as it counts itself; 0 once the file is read. */
  | ({ readonly type: 'progress'; readonly heldBytes: number } & IntakeProgress)
  | { readonly type: 'piece'; readonly piece: ProposalPiece }
  | { readonly type: 'proposed' };
