import { useEffect, useMemo, useState } from 'react';
import type { PickedFile } from '../../../electron/contract/calls';
import type { CatalogueSnapshot } from '../../documents/catalogue/catalogue-snapshot';
import { takeCatalogueSnapshotInSteps } from '../../documents/catalogue/take-catalogue-snapshot';
import { type CoveringLetter, makeAnnex } from '../../documents/catalogue-book/make-annex';
import type { CatalogueLook } from '../../domain/records/catalogue-look';
import type { Conference } from '../../domain/records/conference';
import type { Issue } from '../../domain/records/issue';
import { tableNames } from '../../domain/records/table-name';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import {
  createPaperService,
  type PaperOptions,
  type PaperService,
  type WrittenPaper,
} from '../../formats/paper-service';
import { useSaveFile } from '../../printing/use-save-file';
import { useDesktop } from '../../storage/desktop-context';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { createPauses } from '../../storage/pauses';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { type Job, useJob } from '../../ui/job/use-job';
import { useText } from '../../ui/language/language-context';

/** A file that lies on the disk. */
export interface SavedCatalogue {
  readonly file: PickedFile;
  readonly products: number;
  /** Photos that are not in it, letters that could not be printed. */
  readonly issues: readonly Issue[];
}

export type CatalogueJob = Job<SavedCatalogue, Failure>;

/** What is printed. `snapshot`: of an edition; absent prints what the store holds now. */
export type PrintOrder = { readonly snapshot?: CatalogueSnapshot } & (
  | { readonly form: 'xlsx'; readonly since?: CatalogueSnapshot | null }
  | { readonly form: 'book' }
  | { readonly form: 'annex'; readonly letter: CoveringLetter }
  | { readonly form: 'page'; readonly productId: string }
);

export const usePapers = (): PaperService => {
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

const write = (
  papers: PaperService,
  order: PrintOrder,
  snapshot: CatalogueSnapshot,
  options: PaperOptions,
): Promise<WrittenPaper> => {
  if (order.form === 'xlsx') {
    return papers.catalogueWorkbook(snapshot, snapshot.look.language, { ...options, since: order.since ?? null });
  }
  if (order.form === 'annex') return papers.pdf(makeAnnex(snapshot, order.letter), options);
  return papers.catalogueBook(snapshot, order.form === 'page' ? { ...options, productId: order.productId } : options);
};

/** The catalogue as it would be frozen now. */
export const useSnapshot = (conference: Conference, look: CatalogueLook, buyerId: string | null) => {
  const store = useStore();
  return async (): Promise<CatalogueSnapshot | null> => {
    const communes = await loadCommunes();
    const setting = { communeOfCode: communes.ofCode, createdAt: store.now(), look, buyerId };
    const state = (): string => tableNames.map((table) => store.version(table)).join(' ');
    for (;;) {
      const before = state();
      const taken = await createPauses().run(takeCatalogueSnapshotInSteps(store, conference.id, setting));
      // A Change in between would be in one half of it and not in the other.
      if (state() === before) return taken;
    }
  };
};

/**
 * Freezes the catalogue or takes an edition, writes it in a worker, asks where to put it. Nothing is on the disk before the last
 * step, which is whole or not at all.
 */
export const useCataloguePrint = (conference: Conference, look: CatalogueLook, buyerId: string | null) => {
  const { catalogue } = useText();
  const save = useSaveFile();
  const papers = usePapers();
  const freeze = useSnapshot(conference, look, buyerId);
  const [form, setForm] = useState<PrintOrder['form']>('xlsx');
  const job: CatalogueJob = useJob<SavedCatalogue, Failure>(failureOf);

  const fileName = (
    order: PrintOrder,
    { edition, products, conferenceName, day, buyer }: CatalogueSnapshot,
  ): string => {
    const of = order.form === 'page' ? products.find(({ id }) => id === order.productId)?.name : conferenceName;
    const no = edition === null ? [] : [catalogue.editionName(String(edition.no))];
    const parts = [catalogue.names[order.form], of ?? '', ...(buyer === null ? [] : [buyer.name]), day ?? '', ...no];
    return plainFileName(parts.filter((part) => part !== '').join(' '), order.form === 'xlsx' ? 'xlsx' : 'pdf');
  };

  const run =
    (order: PrintOrder) =>
    async ({ signal, report }: JobTools): Promise<JobOutcome<SavedCatalogue, Failure>> => {
      const snapshot = order.snapshot ?? (await freeze());
      if (!snapshot) return { ok: true, value: null };
      const { bytes, issues } = await write(papers, order, snapshot, { signal, onProgress: report });
      const saved = await save({
        kind: order.form === 'xlsx' ? 'xlsx' : 'pdf',
        title: catalogue.saveTitle,
        suggestedName: fileName(order, snapshot),
        data: bytes,
      });
      if (!saved.ok) return saved;
      const products = order.form === 'page' ? 1 : snapshot.products.length;
      return { ok: true, value: saved.value && { file: saved.value, products, issues } };
    };
  const print = (order: PrintOrder): void => {
    setForm(order.form);
    job.start(run(order));
  };
  return { job, form, papers, freeze, print };
};

export type CataloguePrint = ReturnType<typeof useCataloguePrint>;
