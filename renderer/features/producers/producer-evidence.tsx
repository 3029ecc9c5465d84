import { evidenceDocument } from '../../documents/evidence/evidence-document';
import { evidenceTaker } from '../../documents/evidence/take-evidence';
import type { Producer } from '../../domain/records/producer';
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
import { useText } from '../../ui/language/language-context';

/** The sheet of evidence of one producer, for the dossier of its next assessment (domain dossier 1.7). */
export const ProducerEvidence = ({ producer }: { readonly producer: Producer }) => {
  const { officeSheets, failures } = useText();
  const store = useStore();
  const file = useSavedFile();
  const day = useToday();
  const job = useJob<string, Failure>(failureOf);
  const { action } = officeSheets;
  const run = async ({ signal }: JobTools): Promise<JobOutcome<string, Failure>> => {
    const papers = createPaperService({ photo: () => Promise.resolve(null) });
    try {
      const { ofCode: communeOfCode } = await loadCommunes();
      const evidence = evidenceTaker(store, { communeOfCode, day })(producer.id);
      if (!evidence) return { ok: true, value: null };
      const { bytes: data } = await papers.pdf(evidenceDocument(evidence, store.now()), { signal });
      const suggestedName = plainFileName(action.evidenceOne(producer.name), 'pdf');
      return await file.save({ kind: 'pdf', title: action.evidenceTitle, suggestedName, data });
    } finally {
      papers.close();
    }
  };
  return (
    <SheetExport
      button={action.evidence}
      explain={action.evidenceExplain('1')}
      paper={{ write: action.evidenceWrite, working: action.evidenceWorking }}
      disabled={false}
      job={job}
      onWrite={() => job.start(run)}
      onOpen={file.open}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
