import { useFormat, useText } from '../../../ui/language/language-context';
import { PageHead } from '../../../ui/parts/page-head';
import { fileOf, type ImportState, type Step } from '../job/import-state';
import { tablesRead } from '../model/needs-word';
import { StepTrail } from './step-trail';

/** Heading of every step: which file, which sheets, how many files wait. */
export const ImportHead = ({ state, onGo }: { readonly state: ImportState; readonly onGo: (step: Step) => void }) => {
  const { importing } = useText();
  const { number } = useFormat();
  const file = fileOf(state, state.current);
  const place = state.files.findIndex((each) => each.id === state.current) + 1;
  const sheets = file?.proposal ? [...new Set(tablesRead(file.proposal).map(({ sheet }) => sheet))] : [];
  const named = sheets.map((sheet) => (sheet === null ? importing.noSheet : importing.sheet(sheet))).join(', ');
  const ofFiles = state.files.length > 1 ? `${importing.fileOf(number(place), number(state.files.length))}: ` : '';
  const context =
    file && state.step !== 'files' ? `${ofFiles}${named === '' ? file.name : importing.context(file.name, named)}` : '';
  return <PageHead title={importing.title} context={context} actions={<StepTrail state={state} onGo={onGo} />} />;
};
