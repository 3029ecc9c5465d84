import { useCallback } from 'react';
import type { PickedFile } from '../../electron/contract/calls';
import { useDesktop } from '../storage/desktop-context';
import type { Failure } from '../storage/failure';
import type { JobOutcome } from '../ui/job/job';

export interface FileToSave {
  /** `workbook`: one that keeps its own ending, such as .xlsm. */
  readonly kind: 'pdf' | 'docx' | 'xlsx' | 'workbook';
  /** Of the dialog. */
  readonly title: string;
  readonly suggestedName: string;
  readonly data: Uint8Array;
}

/** Asks where a finished file goes and writes it there; the value is null when the officer gives it up. */
export const useSaveFile = (): ((file: FileToSave) => Promise<JobOutcome<PickedFile, Failure>>) => {
  const desktop = useDesktop();
  return useCallback(
    async (file) => {
      const saved = await desktop.call('file.save', file);
      if (!saved.ok) return { ok: false, trouble: { code: saved.code, details: saved.details } };
      return { ok: true, value: saved.value };
    },
    [desktop],
  );
};
