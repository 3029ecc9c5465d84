import { evidenceDocument } from '../../documents/evidence/evidence-document';
import { evidenceTaker } from '../../documents/evidence/take-evidence';
import type { Producer } from '../../domain/records/producer';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { SheetExport } from '../../printing/sheet-export';
import type { MakeFile } from '../../printing/use-file-export';
import { useStore } from '../../storage/hooks';
import { useToday } from '../../ui/act/today';
import { useText } from '../../ui/language/language-context';

/** The sheet of evidence of one producer, for the dossier of its next assessment (domain dossier 1.7). */
export const ProducerEvidence = ({ producer }: { readonly producer: Producer }) => {
  const { action } = useText().officeSheets;
  const store = useStore();
  const day = useToday();
  const make: MakeFile = async (papers, { signal }) => {
    const { ofCode: communeOfCode } = await loadCommunes();
    const evidence = evidenceTaker(store, { communeOfCode, day })(producer.id);
    if (!evidence) return null;
    const { bytes: data } = await papers.pdf(evidenceDocument(evidence, store.now()), { signal });
    const suggestedName = plainFileName(action.evidenceOne(producer.name), 'pdf');
    return { kind: 'pdf', title: action.evidenceTitle, suggestedName, data };
  };
  return (
    <SheetExport
      button={action.evidence}
      explain={action.evidenceExplain('1')}
      paper={{ write: action.evidenceWrite, working: action.evidenceWorking }}
      disabled={false}
      make={make}
    />
  );
};
