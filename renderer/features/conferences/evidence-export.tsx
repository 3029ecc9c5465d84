import { evidenceDocument } from '../../documents/evidence/evidence-document';
import { evidenceTaker } from '../../documents/evidence/take-evidence';
import type { OfficialDocument } from '../../documents/official-document';
import type { Conference } from '../../domain/records/conference';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { SheetExport } from '../../printing/sheet-export';
import type { MakeFile } from '../../printing/use-file-export';
import { useStore } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useFormat, useText } from '../../ui/language/language-context';

interface EvidenceExportProps {
  readonly conference: Conference;
  readonly producerIds: readonly string[];
}

/** Sheets of evidence of all producers of a conference as one file, each beginning on an odd page. */
export const EvidenceExport = ({ conference, producerIds }: EvidenceExportProps) => {
  const { action } = useText().officeSheets;
  const { number } = useFormat();
  const store = useStore();
  const day = useToday();
  const make: MakeFile = async (papers, { signal, report }) => {
    const { ofCode: communeOfCode } = await loadCommunes();
    const take = evidenceTaker(store, { communeOfCode, day });
    const documents = producerIds.flatMap((id): readonly OfficialDocument[] => {
      const evidence = take(id);
      return evidence ? [evidenceDocument(evidence, store.now())] : [];
    });
    const title = action.evidenceAll(conference.name);
    const [written] = await papers.pdfBatch(documents, { mode: 'one', title, signal, onProgress: report });
    const suggestedName = plainFileName(title, 'pdf');
    return written ? { kind: 'pdf', title: action.evidenceTitle, suggestedName, data: written.bytes } : null;
  };
  return (
    <SheetExport
      button={action.evidence}
      explain={action.evidenceExplain(number(producerIds.length))}
      paper={{ write: action.evidenceWrite, working: action.evidenceWorking }}
      disabled={producerIds.length === 0}
      make={make}
    />
  );
};
