import { useCallback, useEffect, useMemo } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import { createPaperService, type PaperService } from '../../formats/paper-service';
import { useDesktop } from '../../storage/desktop-context';
import type { Failure } from '../../storage/failure';
import type { JobOutcome } from '../../ui/job/job';

/** The printing house of this screen; its workers end with it. Nothing here shows photos. */
export const usePapers = (): PaperService => {
  const papers = useMemo(() => createPaperService({ photo: () => Promise.resolve(null) }), []);
  useEffect(() => () => papers.close(), [papers]);
  return papers;
};

interface FileToSave {
  readonly kind: 'pdf' | 'xlsx';
  readonly title: string;
  readonly suggestedName: string;
  readonly data: Uint8Array;
}

export type SaveOutcome = JobOutcome<PickedFile, Failure>;

/** Asks where a finished file goes and writes it there; nothing when the officer gives it up. */
export const useSaveFile = (): ((file: FileToSave) => Promise<SaveOutcome>) => {
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
