import { useEffect, useMemo } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import { takeCatalogueSnapshot } from '../../documents/catalogue/take-catalogue-snapshot';
import type { Conference } from '../../domain/records/conference';
import type { Issue } from '../../domain/records/issue';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { type Job, useJob } from '../../ui/job/use-job';
import { useLanguage, useText } from '../../ui/language/language-context';

/** A workbook that lies on the disk. */
export interface SavedCatalogue {
  readonly file: PickedFile;
  readonly products: number;
  /** Photos that are not in it. */
  readonly issues: readonly Issue[];
}

export type CatalogueJob = Job<SavedCatalogue, Failure>;

const usePapers = () => {
  const desktop = useDesktop();
  const papers = useMemo(
    () =>
      createPaperService({
        photo: async (sha256) => {
          const found = await desktop.call('photo.get', { sha256 });
          return found.ok ? (found.value?.data ?? null) : null;
        },
      }),
    [desktop],
  );
  useEffect(() => () => papers.close(), [papers]);
  return papers;
};

/** Freezes the catalogue, writes the workbook in a worker, asks where to put it. Nothing is on the disk before the last step. */
export const useCatalogueExport = (conference: Conference) => {
  const { catalogue } = useText();
  const { language } = useLanguage();
  const store = useStore();
  const desktop = useDesktop();
  const papers = usePapers();
  const job: CatalogueJob = useJob<SavedCatalogue, Failure>(failureOf);

  const run = async ({ signal, report }: JobTools): Promise<JobOutcome<SavedCatalogue, Failure>> => {
    const communes = await loadCommunes();
    const setting = { communeOfCode: communes.ofCode, createdAt: store.now() };
    const snapshot = takeCatalogueSnapshot(store, conference.id, setting);
    if (!snapshot) return { ok: true, value: null };
    const { bytes, issues } = await papers.catalogueWorkbook(snapshot, language, { signal, onProgress: report });
    const saved = await desktop.call('file.save', {
      kind: 'xlsx',
      title: catalogue.saveTitle,
      suggestedName: plainFileName(catalogue.fileName(snapshot.conferenceName, snapshot.day ?? ''), 'xlsx'),
      data: bytes,
    });
    if (!saved.ok) return { ok: false, trouble: { code: saved.code, details: saved.details } };
    return {
      ok: true,
      value: saved.value && { file: saved.value, products: snapshot.products.length, issues },
    };
  };
  return { job, save: () => job.start(run) };
};
