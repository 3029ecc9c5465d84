import { proposeIntake } from '../../domain/intake/propose-intake';
import type { PlaceLists } from '../../domain/intake/resolve-place';
import type { WorkbookData } from '../../domain/intake/workbook-data';
import { loadCommuneMap } from '../../domain/reference/commune-map';
import { loadCommunes } from '../../domain/reference/communes';
import { readWorkbook } from '../read/read-workbook';
import type { IntakeReply, IntakeRequest, PostedOptions } from './intake-messages';
import { cutProposal } from './proposal-pieces';

const loadPlaces = async (): Promise<PlaceLists> => ({ communes: await loadCommunes(), map: await loadCommuneMap() });

const rowsOf = (workbook: WorkbookData): number => workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);

/** What the worker does with each request, apart from the worker itself, so that tests run the very same code. */
export const serveIntake = (post: (reply: IntakeReply) => void): ((request: IntakeRequest) => Promise<void>) => {
  let workbook: WorkbookData | null = null;

  const propose = async (options: PostedOptions): Promise<void> => {
    if (!workbook) throw new Error('a proposal was asked for before a file was read');
    const onProgress = (rowsDone: number, rowsTotal: number): void => post({ type: 'progress', rowsDone, rowsTotal });
    const proposal = proposeIntake(workbook, { ...options, onProgress }, await loadPlaces());
    for (const piece of cutProposal(proposal)) post({ type: 'piece', piece });
    post({ type: 'proposed' });
  };

  return async (request) => {
    if (request.type === 'propose') {
      await propose(request.options);
      return;
    }
    const outcome = readWorkbook(request.bytes, request.file);
    if (!outcome.ok) {
      post({ type: 'failed', failure: outcome.failure });
      return;
    }
    workbook = outcome.value;
    post({ type: 'read', rows: rowsOf(workbook) });
  };
};
