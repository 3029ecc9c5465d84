import { partiesWorkbook } from '../../documents/office-sheets/parties-workbook';
import type { Conference } from '../../domain/records/conference';
import type { Participation } from '../../domain/records/participation';
import { loadCommunes } from '../../domain/reference/communes';
import { plainFileName } from '../../domain/vietnamese/file-name';
import { SheetExport } from '../../printing/sheet-export';
import type { MakeFile } from '../../printing/use-file-export';
import { useStore } from '../../storage/hooks';
import { useFormat, useLanguage, useText } from '../../ui/language/language-context';

interface PartyExportProps {
  readonly conference: Conference;
  readonly role: Participation['role'];
  readonly count: number;
}

/** The list of participants or of buyers, to print and to sign in the morning. */
export const PartyExport = ({ conference, role, count }: PartyExportProps) => {
  const { action, parties } = useText().officeSheets;
  const { language } = useLanguage();
  const { number } = useFormat();
  const store = useStore();
  const make: MakeFile = async (papers, { signal }) => {
    const { ofCode: communeOfCode } = await loadCommunes();
    const setting = { language, communeOfCode, createdAt: store.now() };
    const { bytes: data } = await papers.workbook(partiesWorkbook(store, conference, role, setting), { signal });
    const suggestedName = plainFileName(action.partiesFile(conference.name, parties[role].sheet), 'xlsx');
    return { kind: 'xlsx', title: action.saveTitle, suggestedName, data };
  };
  return (
    <SheetExport
      button={action.parties}
      explain={action.partiesExplain(number(count))}
      disabled={count === 0}
      make={make}
    />
  );
};
