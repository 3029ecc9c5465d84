import { evidenceDocument } from '../../documents/evidence/evidence-document';
import { evidenceTaker } from '../../documents/evidence/take-evidence';
import type { OfficialDocument } from '../../documents/official-document';
import type { Conference } from '../../domain/records/conference';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useSavedFile } from '../../storage/use-saved-file';
import { useToday } from '../../ui/act/today';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { SheetExport } from '../../ui/job/sheet-export';
import { useJob } from '../../ui/job/use-job';
import { useFormat, useText } from '../../ui/language/language-context';

interface EvidenceExportProps {
  readonly conference: Conference;
  readonly producerIds: readonly string[];
}

/** Sheets of evidence of all producers of a conference as one file, each beginning on an odd page. */
export const EvidenceExport = ({ conference, producerIds }: EvidenceExportProps) => {
  const { officeSheets, failures } = useText();
  const { number } = useFormat();
  const store = useStore();
  const file = useSavedFile();
  const day = useToday();
  const job = useJob<string, Failure>(failureOf);
  const { action } = officeSheets;
  const run = async ({ signal, report }: JobTools): Promise<JobOutcome<string, Failure>> => {
    const papers = createPaperService({ photo: () => Promise.resolve(null) });
    try {
      const { ofCode: communeOfCode } = await loadCommunes();
      const take = evidenceTaker(store, { communeOfCode, day });
      const documents = producerIds.flatMap((id): readonly OfficialDocument[] => {
        const evidence = take(id);
        return evidence ? [evidenceDocument(evidence, store.now())] : [];
      });
      const title = action.evidenceAll(conference.name);
      const [written] = await papers.pdfBatch(documents, { mode: 'one', title, signal, onProgress: report });
      if (!written) return { ok: true, value: null };
      const suggestedName = plainFileName(title, 'pdf');
      return await file.save({ kind: 'pdf', title: action.evidenceTitle, suggestedName, data: written.bytes });
    } finally {
      papers.close();
    }
  };
  return (
    <SheetExport
      button={action.evidence}
      explain={action.evidenceExplain(number(producerIds.length))}
      paper={{ write: action.evidenceWrite, working: action.evidenceWorking }}
      disabled={producerIds.length === 0}
      job={job}
      onWrite={() => job.start(run)}
      onOpen={file.open}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
