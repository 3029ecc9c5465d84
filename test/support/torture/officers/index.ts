import { officerFile, type TortureFile } from '../officer-file';
import { annexes } from './annexes';
import { bands } from './bands';
import { besideAndTurned } from './beside-and-turned';
import { communesAndNotes } from './communes-and-notes';
import { crowdedCells } from './crowded-cells';
import { dittosAndRanks } from './dittos-and-ranks';
import { fewRows } from './few-rows';
import { forms } from './forms';
import { formsAndUnits } from './forms-and-units';
import { guessedNames } from './guessed-names';
import { handWrittenValues } from './hand-written-values';
import { historyAndLevels } from './history-and-levels';
import { longHeadings } from './long-headings';
import { manyHands } from './many-hands';
import { manySigns } from './many-signs';
import { nearMisses } from './near-misses';
import { nestedBands } from './nested-bands';
import { oldAndNew } from './old-and-new';
import { omissions } from './omissions';
import { onlineForms } from './online-forms';
import { otherSheets } from './other-sheets';
import { severalSheets } from './several-sheets';
import { shortPlaces } from './short-places';
import { slipsAndNamesakes } from './slips-and-namesakes';
import { southAndNorth } from './south-and-north';
import { stackedTables } from './stacked-tables';
import { twins } from './twins';
import { whoIsWho } from './who-is-who';
/** Lists written by hand, each as another officer would have typed it, without a look at the intake. */
export const officerFiles: readonly TortureFile[] = [
  ...annexes,
  ...bands,
  ...severalSheets,
  ...crowdedCells,
  ...forms,
  ...whoIsWho,
  ...historyAndLevels,
  ...otherSheets,
  ...manyHands,
  ...communesAndNotes,
  ...oldAndNew,
  ...longHeadings,
  ...twins,
  ...nearMisses,
  ...fewRows,
  ...besideAndTurned,
  ...dittosAndRanks,
  ...handWrittenValues,
  ...shortPlaces,
  ...formsAndUnits,
  ...nestedBands,
  ...slipsAndNamesakes,
  ...southAndNorth,
  ...stackedTables,
  ...onlineForms,
  ...manySigns,
  ...omissions,
  ...guessedNames,
].map(officerFile);
