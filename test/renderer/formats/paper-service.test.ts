import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../renderer/documents/catalogue/catalogue-workbook';
import { mouDocument } from '../../../renderer/documents/mou/mou-document';
import { twoPartyTemplate } from '../../../renderer/documents/mou/mou-template';
import { createPaperService, type PaperProgress } from '../../../renderer/formats/paper-service';
import type { PaperAnswer, PaperJob, WrittenPaper } from '../../../renderer/formats/workers/paper-job';
import type { PaperWorker } from '../../../renderer/formats/workers/paper-pool';
import { writeWorkbook } from '../../../renderer/formats/xlsx/write-workbook';
import { sampleCatalogue } from '../../support/catalogue-snapshot';
import { sampleSnapshot } from '../../support/mou-snapshot';
import { testPdfWriter } from '../../support/pdf-writer';
import { pdfPages, pdfText } from '../../support/poppler';
import { smallPng } from '../../support/small-pictures';

const writer = testPdfWriter();

/** What paper.worker.ts does, in this thread: Node has no worker of the browser. */
const work = async (job: PaperJob, progress: (share: number) => void): Promise<WrittenPaper> => {
  if (job.kind === 'pdf') return writer.write(job.papers, job.title, progress);
  if (job.kind === 'catalogue')
    return writeWorkbook(catalogueWorkbook(job.snapshot, catalogueWords(job.language)), job.photos);
  return { bytes: new Uint8Array(), issues: [] };
};

const workerHere = (): PaperWorker => {
  let hear: (answer: PaperAnswer) => void = () => undefined;
  return {
    post: (job) => {
      const answered = async (): Promise<void> => {
        try {
          hear({ type: 'done', paper: await work(job, (share) => hear({ type: 'progress', share })) });
        } catch (fault) {
          hear({ type: 'failed', message: String(fault) });
        }
      };
      void answered();
    },
    listen: (onAnswer) => {
      hear = onAnswer;
    },
    end: () => {
      hear = () => undefined;
    },
  };
};

const paper = (number: number) => mouDocument({ ...sampleSnapshot(2), number }, twoPartyTemplate());
const service = (photo: (sha256: string) => Promise<Uint8Array | null> = async () => null) =>
  createPaperService({ photo, createWorker: workerHere });

describe('the paper service', () => {
  it('writes one paper', async () => {
    const { bytes, issues } = await service().pdf(paper(1));
    expect(issues).toEqual([]);
    expect(pdfText(bytes)).toContain('BIÊN BẢN GHI NHỚ');
  });

  it('writes a batch as separate files in the order of the papers, with progress for each', async () => {
    const seen: PaperProgress[] = [];
    const papers = [1, 2, 3, 4, 5].map(paper);
    const files = await service().pdfBatch(papers, {
      mode: 'separate',
      title: 'Tập',
      onProgress: (progress) => seen.push(progress),
    });
    expect(files).toHaveLength(5);
    expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    for (const [index, file] of files.entries()) {
      const title = Buffer.from(`số ${index + 1}:`, 'utf16le').swap16();
      expect(Buffer.from(file.bytes).includes(title), `file ${index + 1}`).toBe(true);
    }
  });

  it('writes a batch as one file, each paper on an odd page', async () => {
    const seen: number[] = [];
    const files = await service().pdfBatch([1, 2].map(paper), {
      mode: 'one',
      title: 'Tập',
      onProgress: ({ done }) => seen.push(done),
    });
    expect(files).toHaveLength(1);
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const pages = pdfPages(bytes);
    const starts = Array.from({ length: pages }, (_, index) => index + 1).filter((page) =>
      pdfText(bytes, page).includes('CỘNG HÒA'),
    );
    expect(starts).toHaveLength(2);
    expect(starts.every((page) => page % 2 === 1)).toBe(true);
    expect(seen.at(-1)).toBe(2);
  });

  it('answers an empty batch with nothing', async () => {
    expect(await service().pdfBatch([], { mode: 'one', title: '' })).toEqual([]);
  });

  it('stops a batch when it is cancelled', async () => {
    const stop = new AbortController();
    const batch = service().pdfBatch([1, 2, 3, 4, 5, 6].map(paper), {
      mode: 'separate',
      title: 'Tập',
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done === 2) stop.abort(new Error('stopped'));
      },
    });
    await expect(batch).rejects.toThrow('stopped');
  });

  it('gathers each photo once and writes the catalogue', async () => {
    const asked: string[] = [];
    const seen: PaperProgress[] = [];
    const photo = async (sha256: string): Promise<Uint8Array | null> => {
      asked.push(sha256);
      return sha256 === 'gone' ? null : smallPng(20, 20);
    };
    const snapshot = sampleCatalogue(6, (index) => ['a', 'b', 'a', 'gone', null, 'b'][index] ?? null);
    const { bytes, issues } = await service(photo).catalogueWorkbook(snapshot, 'vi', {
      onProgress: (progress) => seen.push(progress),
    });
    expect(asked.toSorted()).toEqual(['a', 'b', 'gone']);
    expect(issues.map(({ code, params }) => [code, params['sha256']])).toEqual([['photo-missing', 'gone']]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/media/'))).toHaveLength(2);
    expect(seen.at(-1)).toEqual({ done: 9, total: 9 });
  });

  it('stops gathering photos when it is cancelled, and passes on a fault of the store', async () => {
    const stop = new AbortController();
    let asked = 0;
    const slow = async (): Promise<Uint8Array> => {
      asked += 1;
      if (asked === 8) stop.abort(new Error('stopped'));
      return smallPng(4, 4);
    };
    const many = sampleCatalogue(100, (index) => `h${index}`);
    await expect(service(slow).catalogueWorkbook(many, 'vi', { signal: stop.signal })).rejects.toThrow('stopped');
    expect(asked).toBeLessThan(20);
    const broken = async (): Promise<Uint8Array> => {
      throw new Error('disk');
    };
    await expect(service(broken).catalogueWorkbook(many, 'vi')).rejects.toThrow('disk');
  });

  it('leaves the caller’s photo bytes alone', async () => {
    const cached = smallPng(4, 4);
    await service(async () => cached).catalogueWorkbook(
      sampleCatalogue(2, () => 'a'),
      'vi',
    );
    expect(cached.byteLength).toBeGreaterThan(0);
  });

  it('warms up and closes', async () => {
    const papers = service();
    await expect(papers.warm()).resolves.toBeUndefined();
    papers.close();
  });
});
