import { useState } from 'react';
import type { Conference } from '../../../domain/records/conference';
import type { Edition } from '../../../domain/records/edition';
import type { PaperService } from '../../../formats/paper-service';
import { useDesktop } from '../../../storage/desktop-context';
import { failureOf } from '../../../storage/failure';
import { useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';
import type { JobTools } from '../../../ui/job/job';
import { useJob } from '../../../ui/job/use-job';
import { useFormat, useText } from '../../../ui/language/language-context';
import type { PrintingJob, PrintingOutcome, PrintingTrouble, PrintOrder, SavedPapers } from './print-order';
import type { PrintingHouse } from './printing-house';
import { saveApart, saveSuperseded, saveTogether } from './save-papers';

/** Issues memoranda and writes them: one file, a file each in a folder, or both, as PDF or Word; then logs the copies. */
export const usePrinting = (conference: Conference, papers: PaperService) => {
  const { mous } = useText();
  const { number } = useFormat();
  const { act } = useActions();
  const store = useStore();
  const desktop = useDesktop();
  const job: PrintingJob = useJob<SavedPapers, PrintingTrouble>(failureOf);
  const [intoFolder, setIntoFolder] = useState(false);
  const house: PrintingHouse = {
    conferenceName: conference.name,
    store,
    act,
    papers,
    desktop,
    words: mous.print,
    number,
  };
  const begin = (folder: boolean, run: (tools: JobTools) => Promise<PrintingOutcome>): void => {
    setIntoFolder(folder);
    job.start(run);
  };
  return {
    job,
    /** Whether stopping leaves files behind. */
    intoFolder,
    print: (order: PrintOrder) =>
      begin(order.files !== 'one', (tools) => (order.files === 'one' ? saveTogether : saveApart)(house, order, tools)),
    /** An edition that was replaced, marked as such. */
    saveOld: (edition: Edition, by: Edition | undefined) =>
      begin(false, (tools) => saveSuperseded(house, edition, by, tools)),
  };
};
