import type { IntakeOptions } from '../../domain/intake/intake-proposal';
import type { ReadFailure } from '../../domain/intake/read-failure';
import type { ProposalPiece } from './proposal-pieces';

/** Options without the callback: functions cannot be posted. */
export type PostedOptions = Omit<IntakeOptions, 'onProgress'>;

export type IntakeRequest =
  | { readonly type: 'read'; readonly file: string; readonly bytes: Uint8Array }
  /** Works on the workbook that was read; asked again after each correction by the officer, without reading again. */
  | { readonly type: 'propose'; readonly options: PostedOptions };

/** Rows done and in all; 0 of 0 while the file is still being unpacked. */
export interface IntakeProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
}

export type IntakeReply =
  | { readonly type: 'read'; readonly rows: number }
  | { readonly type: 'failed'; readonly failure: ReadFailure }
  | ({ readonly type: 'progress' } & IntakeProgress)
  | { readonly type: 'piece'; readonly piece: ProposalPiece }
  | { readonly type: 'proposed' };
