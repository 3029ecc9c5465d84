import { partiesWorkbook } from '../../documents/office-sheets/parties-workbook';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { createPaperService } from '../../formats/paper-service';
import { type Failure, failureOf } from '../../storage/failure';
import { useStore } from '../../storage/hooks';
import { useSavedFile } from '../../storage/use-saved-file';
import type { JobOutcome, JobTools } from '../../ui/job/job';
import { SheetExport } from '../../ui/job/sheet-export';
import { useJob } from '../../ui/job/use-job';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

interface PartyExportProps {
  readonly conference: Conference;
  readonly role: Participation['role'];
  readonly count: number;
}

/** The list of participants or of buyers, to print and to sign in the morning. */
export const PartyExport = ({ conference, role, count }: PartyExportProps) => {
  const { officeSheets, failures } = useText();
  const { language } = useLanguage();
  const { number } = useFormat();
  const store = useStore();
  const file = useSavedFile();
  const job = useJob<string, Failure>(failureOf);
  const { action, parties } = officeSheets;

  const run = async ({ signal }: JobTools): Promise<JobOutcome<string, Failure>> => {
    const papers = createPaperService({ photo: () => Promise.resolve(null) });
    try {
      const { ofCode: communeOfCode } = await loadCommunes();
      const setting = { language, communeOfCode, createdAt: store.now() };
      const description = partiesWorkbook(store, conference, role, setting);
      const { bytes: data } = await papers.workbook(description, { signal });
      const suggestedName = plainFileName(action.partiesFile(conference.name, parties[role].sheet), 'xlsx');
      return await file.save({ kind: 'xlsx', title: action.saveTitle, suggestedName, data });
    } finally {
      papers.close();
    }
  };
  return (
    <SheetExport
      button={action.parties}
      explain={action.partiesExplain(number(count))}
      disabled={count === 0}
      job={job}
      onWrite={() => job.start(run)}
      onOpen={file.open}
      trouble={({ code, details }) => failures[code](details)}
    />
  );
};
