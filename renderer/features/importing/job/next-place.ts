import { isOpen } from '../../../domain/intake/value-question';
import { needsWord } from '../model/needs-word';
import { batchFiles, type ImportState } from './import-state';

/** Where the officer's word is wanted next: a file's table or columns, the values, or nothing but a look at the preview. */
export const nextPlace = (state: ImportState): Pick<ImportState, 'current' | 'step'> => {
  const files = batchFiles(state);
  const { batch, current } = state;
  for (const { id, agreed, proposal } of files) {
    const step = agreed ? null : needsWord(proposal);
    if (step) return { current: id, step };
  }
  const known = current ?? files[0]?.id ?? null;
  const asks = !batch.valuesAgreed && files.some(({ proposal }) => proposal.values.some(isOpen));
  return { current: known, step: asks ? 'values' : 'preview' };
};
