import { proposeIntake } from '../../domain/intake/propose-intake';
import type { PlaceLists } from '../../domain/intake/resolve-place';
import type { WorkbookData } from '../../domain/intake/workbook-data';
import { loadCommuneMap } from '../../domain/reference/commune-map';
import { loadCommunes } from '../../domain/reference/communes';
import { readWorkbook } from '../read/read-workbook';
import type { IntakeReply, IntakeRequest, PostedOptions } from './intake-messages';
import { takeReference } from './loaded-reference';
import { practiceList } from './practice-list';
import { cutProposal } from './proposal-pieces';

const loadPlaces = async (): Promise<PlaceLists> => ({ communes: await loadCommunes(), map: await loadCommuneMap() });

const rowsOf = (workbook: WorkbookData): number => workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);

/** Reading ends by itself before the watcher outside (60 s) must end the worker: the rows so far are then kept. */
const readForMs = 45_000;

/** What the worker does with each request, apart from the worker itself, so that tests run the very same code. `clock` in ms. */
export const serveIntake = (
  post: (reply: IntakeReply) => void,
  clock: () => number = () => performance.now(),
): ((request: IntakeRequest) => Promise<void>) => {
  let workbook: WorkbookData | null = null;

  const propose = async (options: PostedOptions): Promise<void> => {
    if (!workbook) throw new Error('a proposal was asked for before a file was read');
    const onProgress = (rowsDone: number, rowsTotal: number): void =>
      post({ type: 'progress', rowsDone, rowsTotal, heldBytes: 0 });
    const proposal = proposeIntake(workbook, { ...options, onProgress }, await loadPlaces());
    for (const piece of cutProposal(proposal)) post({ type: 'piece', piece });
    post({ type: 'proposed' });
  };

  const read = ({ bytes, file, part }: Extract<IntakeRequest, { type: 'read' }>): void => {
    const started = clock();
    const outcome = readWorkbook(bytes, file, {
      ...(part ? { rows: part } : {}),
      isLate: () => clock() - started > readForMs,
      onRows: (rowsDone, heldBytes) => post({ type: 'progress', rowsDone, rowsTotal: 0, heldBytes }),
    });
    if (!outcome.ok) {
      post({ type: 'failed', failure: outcome.failure });
      return;
    }
    workbook = outcome.value;
    post({ type: 'read', rows: rowsOf(workbook), cut: workbook.cut ?? null });
  };

  const warm = async (): Promise<void> => {
    const places = await loadPlaces();
    const practice = readWorkbook(practiceList(), 'practice.xlsx');
    if (practice.ok) proposeIntake(practice.value, { today: '2026-01-01' }, places);
    post({ type: 'warmed' });
  };

  return async (request) => {
    if (request.type === 'read') {
      read(request);
      return;
    }
    takeReference(request.loaded ?? { units: null, laws: null });
    await (request.type === 'warm' ? warm() : propose(request.options));
  };
};
