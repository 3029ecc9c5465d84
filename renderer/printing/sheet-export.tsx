import { useText } from '../ui/language/language-context';
import { ExportButton, type ExportButtonProps } from './export-button';

interface SheetExportProps extends Pick<ExportButtonProps, 'disabled' | 'make'> {
  readonly button: string;
  /** What the file will hold, in a sentence. */
  readonly explain: string;
  /** Of a paper instead of a workbook: what the button of the dialog and the progress say. */
  readonly paper?: { readonly write: string; readonly working: string };
}

/** «…» on a button says that a dialog comes; over the dialog it would say nothing. */
const headingOf = (button: string): string => button.replace(/…$/, '');

/** A workbook or a paper to print and to hand on. */
export const SheetExport = ({ button, explain, paper, disabled, make }: SheetExportProps) => {
  const { officeSheets, ui } = useText();
  const { working, stopKeeps, saved, open, write } = officeSheets.action;
  const words = { button, title: headingOf(button), working, stopKeeps, saved, open, write, close: ui.close, ...paper };
  return (
    <ExportButton words={words} sign={paper ? 'paper' : 'workbook'} disabled={disabled} make={make}>
      <p className="num">{explain}</p>
    </ExportButton>
  );
};
